import type { AskedField } from '../../src/kernel/core/fields.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as ledger } from '../../src/ledger/server/slice.ts'
import { foldWeeks } from '../../src/ledger/server/store.ts'
import { weekKeysOf } from '../../src/ledger/server/week-keys.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { centre } from '../../test/setup/agency-corners.ts'
import type { PhonePoints } from '../../src/ask/core/contract.ts'
import { doAct, giveHours, keepHalls, runCampaign } from '../../test/ask/run-campaign.ts'
import { attackAsOwner, type OwnerAttack } from '../../test/ledger/owner-attack.ts'
import { openHouseOfBench, serverLog } from './open-house.ts'
import { tellAll } from './tell-figures.ts'

const acts = 1000
const now = '2026-10-13T09:00:00.000Z'
const title: AskedField = {
  key: 'notice.title',
  kind: 'text',
  askedBy: 'Direction de la proximité',
  purpose: 'Dire de quoi il s’agit.',
  english: { purpose: 'Say what it is about.' },
  askedOf: ['agent'],
  required: true,
  since: '2026-01-01',
  reviewOn: '2027-11-24',
  readBy: ['notice.list'],
}
const agent = (n: number): Actor => ({
  id: derivedId('bench agent', n),
  role: 'agent',
  name: `Agent ${n}`,
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
})

/**
 * Who owns the database, over a thousand acts: what can be read of them, and how many authors are named rightly. Then what the log of
 * PostgreSQL says of them, as it is set and with all statements, until their week was folded.
 */
export const measureOwner = async (): Promise<void> => {
  const house = await openHouseOfBench([ledger, { ...notices, fields: [title] }])
  const people = Array.from({ length: 10 }, (_, n) => agent(n))
  const hq = { ...agent(99), role: 'hq' as const, agencies: [] }
  const opening = newId()
  const open = { consultedOn: '2026-01-02', reference: 'CSE' }
  const sent = { id: opening, type: 'ledger.open', subject: opening, data: open, at: now }
  await house.kernel.send(hq, sent, now)
  const post = (actor: Actor, effort: Record<string, number>) => {
    const data = {
      title: 'Eau',
      words: 'Jeudi.',
      building: centre.building,
      starts: now,
      ends: '2026-11-12T09:00:00Z',
    }
    return house.kernel.send(
      actor,
      { id: newId(), type: 'notice.post', subject: newId(), data, at: now, effort },
      now,
    )
  }
  const attack = await attackAsOwner(house.kernel, people, acts, post)
  const { owner } = house.database
  const asSet = (await serverLog()).filter(isOfLedger)
  await owner.run(sql`alter system set log_statement = 'all'`)
  await owner.run(sql`select pg_reload_conf()`)
  for (let n = 0; n < 100; n++) await post(people[n % people.length]!, { 'notice.title': 10 + n / 10 })
  await house.database.transact((db) =>
    foldWeeks(db, '2026-10-26', [title], weekKeysOf(house.database, house.kernel.settings.filesDir)),
  )
  await owner.run(sql`alter system reset log_statement`)
  await owner.run(sql`select pg_reload_conf()`)
  const ofAll = (await serverLog()).filter(isOfLedger)
  await house.close()
  tellAttack('notices', attack, people.length)
  tellAll({
    'lines of the log of PostgreSQL, as it is set, that speak of the ledger': asSet.length,
    'the same with log_statement = all': ofAll.length,
    'of these, that hold the seconds of a place': ofAll.filter((line) => /"largest"|"seconds"/.test(line))
      .length,
  })
  tellAttack('answers to head office', await attackCampaign(people.length), people.length)
}

/** The same of answers at a thing: their rows and the remembered answers of their acts share a transaction. */
const attackCampaign = async (people: number): Promise<OwnerAttack> => {
  const { kernel, act, close } = await openHouseOfBench()
  const keepers = await keepHalls(act, 24, people)
  await giveHours(kernel, 20_000, now)
  const id = await runCampaign(kernel, now)
  const { points } = (await kernel.ask(keepers[0]!, 'ask.points', {}, now)) as PhonePoints
  let n = 0
  const attack = await attackAsOwner(
    kernel,
    keepers,
    acts,
    (who, effort) => {
      const { thing } = points[n % points.length]!
      // Another word each time that a thing comes again.
      const value = Math.floor(n++ / points.length) % 2 ? 'yes' : 'no'
      return doAct(kernel, who, 'ask.answer', id, { thing, value }, now, { effort })
    },
    { type: 'ask.answer', field: `ask.${id}` },
  )
  await close()
  return attack
}

const tellAttack = (what: string, attack: OwnerAttack, people: number): void => {
  const chance = 1 / people
  // Three standard deviations.
  const noise = 3 * Math.sqrt((chance * (1 - chance)) / attack.acts)
  tellAll({
    [`${what} that the owner of the database attacks`]: attack.acts,
    [`${what}: batches that a secret of the database opens`]: attack.unsealed,
    [`${what}: lines of the log that say who or how long`]: attack.logged,
    [`${what}: authors by chance (%)`]: chance * 100,
    [`${what}: three standard deviations above it (%)`]: (chance + noise) * 100,
    [`${what}: authors by the order of rows, with the key (%)`]: (attack.rightByOrder / attack.acts) * 100,
    [`${what}: authors by transactions, with the key (%)`]: (attack.rightByTransaction / attack.acts) * 100,
  })
}

const isOfLedger = (line: string): boolean => /\bledger\.|notice\.title/.test(line)
