import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { roundPersons } from '../core/count-places.ts'
import { togetherFrom } from '../core/slip-bounds.ts'
import { ballotsIn, endBox } from './count-box.ts'
import { destroyBondKey } from './seal-slip.ts'

const votes = ['keep', 'stop', 'unsure'] as const

/** Counts the votes on trials that are over, or were decided before: once, from five persons, to five, and then nobody can count them again. */
export const countTrials = async (
  { database, settings: { filesDir } }: Pick<Kernel, 'database' | 'settings'>,
  now: string,
): Promise<void> => {
  const over = await database.transact(async (db) => {
    const rows = await db.rows<{ id: string }>(sql`
      select t.id from bond.trial t join bond.box b on b.name = 'trial:' || t.id
      where t.counted_on is null and not b.ended and (t.ends_on < ${dayOf(now)}::date or t.decision is not null)
      order by t.id for update of t`)
    for (const { id } of rows) {
      const ballots = await ballotsIn(db, filesDir, `trial:${id}`)
      const said = votes.map((vote) =>
        roundPersons(ballots.filter((one) => 'vote' in one.said && one.said.vote === vote).length),
      )
      const isTold = ballots.length >= togetherFrom
      const [keep, stop, unsure] = isTold ? said : [null, null, null]
      await db.run(sql`
        update bond.trial set counted_on = ${dayOf(now)}::date, keep = ${keep ?? null}, stop = ${stop ?? null}, unsure = ${unsure ?? null}
        where id = ${id}`)
      await endBox(db, `trial:${id}`)
    }
    return rows
  })
  for (const { id } of over) await destroyBondKey(filesDir, `trial:${id}`)
}
