import { randomInt } from 'node:crypto'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Slip } from '../core/slips.ts'
import { togetherFrom } from '../core/slip-bounds.ts'
import { type BondKey, bondKey } from './seal-slip.ts'
import { makeBox, saveIdea } from './store.ts'

/** A slip as it was sealed: what it says, from which place (ledger/core/publish/place-tree.ts), and after how many of her others. */
export type SealedSlip = { said: Slip; place: string; after: number }

/** The box in which all slips wait. */
export const slipBox = 'slips'

export const openTask: Task = (_, kernel) => openBox(kernel, new Date().toISOString())

type SlipRow = { sender: string; sealed: Buffer }
type OpenSlip = SealedSlip & { sender: string }
type Opening = { db: Db; key: BondKey; filesDir: string; today: string }

/**
 * Opens the box, once slips of five persons wait in it: what they say is written in no order, in one transaction that is none of theirs,
 * and the slips go with the names of who put them there. Where its key is another than theirs, it stays shut.
 */
export const openBox = (
  { database, settings: { filesDir } }: Pick<Kernel, 'database' | 'settings'>,
  now: string,
): Promise<void> =>
  database.transact(async (db) => {
    const key = await bondKey(filesDir, slipBox)
    await db.run(sql`lock table bond.slip in share row exclusive mode`)
    const rows = await db.rows<SlipRow>(sql`select s.sender, s.sealed from bond.slip s`)
    if (new Set(rows.map(({ sender }) => sender)).size < togetherFrom) return
    const slips = rows.map(({ sender, sealed }) => ({ ...(key.open(sealed) as SealedSlip), sender }))
    if (slips.some(({ said }) => !said))
      throw new Error('bond: the box was shut with another key than this one')
    const opening = { db, key, filesDir, today: dayOf(now) }
    for (const slip of shuffle(lastOfEach(slips))) await writeSlip(opening, slip)
    await db.run(sql`delete from bond.slip`)
  })

/** In which box a slip is counted; what is words is in none. */
const boxOf = (said: Slip): string | undefined => {
  if (said.kind === 'voice') return `idea:${said.idea}`
  if (said.kind === 'vote') return `trial:${said.trial}`
  return said.kind === 'answer' ? `quarter:${said.quarter}` : undefined
}

// What somebody says last is what counts, also where both come out together.
const lastOfEach = (slips: readonly OpenSlip[]): OpenSlip[] => {
  const kept = new Map<string, OpenSlip>()
  for (const slip of slips.toSorted((a, b) => a.after - b.after))
    kept.set(`${slip.sender} ${boxOf(slip.said) ?? slip.said.slip}`, slip)
  return [...kept.values()]
}

const writeSlip = async (opening: Opening, slip: OpenSlip): Promise<void> => {
  const { said } = slip
  const { db, key, today } = opening
  if (said.kind === 'idea') {
    const id = idFrom(key.mark(`idea ${said.slip}`))
    const { words, route, version, refusals } = said
    await saveIdea(db, { id, words, route, version, refusals, toldOn: today, signedBy: null })
    return castBallot(opening, `idea:${id}`, slip)
  }
  if (said.kind === 'addition') {
    const id = idFrom(key.mark(`addition ${said.slip}`))
    return void (await db.run(sql`
      insert into bond.addition (id, idea, words, told_on) values (${id}, ${said.idea}, ${said.words}, ${today}::date)
      on conflict do nothing`))
  }
  const box = boxOf(said)!
  if (said.kind === 'answer') await makeBox(db, box)
  return castBallot(opening, box, slip)
}

/** One of each person: what she says last is what counts. A box that is closed takes none. */
const castBallot = async (
  { db, filesDir }: Opening,
  box: string,
  { said, place, after, sender }: OpenSlip,
): Promise<void> => {
  const isOpen = await db.row(sql`select 1 from bond.box b where b.name = ${box} and not b.ended`)
  if (!isOpen) return
  const key = await bondKey(filesDir, box)
  await db.run(sql`
    insert into bond.ballot (box, mark, sealed) values (${box}, ${key.mark(sender)}, ${key.seal({ said, place, after })})
    on conflict (box, mark) do update set sealed = excluded.sealed`)
}

/** The same for the same slip, however often it is sent; a uuid that tells no time. */
export const idFrom = (mark: string): string =>
  `${mark.slice(0, 8)}-${mark.slice(8, 12)}-4${mark.slice(13, 16)}-8${mark.slice(17, 20)}-${mark.slice(20, 32)}`

const shuffle = <T>(list: readonly T[]): T[] => {
  const left = [...list]
  return list.map(() => left.splice(randomInt(left.length), 1)[0]!)
}
