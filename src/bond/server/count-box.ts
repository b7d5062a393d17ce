import type { Role } from '../../kernel/core/roles.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import { keptPlace, mergePlaces, placeOfActor } from '../../ledger/core/contract.ts'
import { countPlaces } from '../core/count-places.ts'
import type { SealedSlip } from './open-box.ts'
import { bondKey, destroyBondKey } from './seal-slip.ts'

/** Days of the next month for which a month waits. */
export const closedAfter = 8

/**
 * Counts from where each idea is wished for, once for the month that has closed; what has shipped is counted a last time, and then its
 * key goes with its ballots.
 */
export const countIdeas = async (
  { database, settings: { filesDir } }: Pick<Kernel, 'database' | 'settings'>,
  now: string,
): Promise<void> => {
  const month = closedMonth(dayOf(now))
  const first = `${month}-01`
  const over = await database.transact(async (db) => {
    const placeNow = await keptPlaces(db, Number(month.slice(0, 4)))
    const open = await db.rows<{ id: string; shipped: boolean }>(sql`
      select i.id, i.state = 'shipped' as shipped from bond.idea i join bond.box b on b.name = 'idea:' || i.id
      where not b.ended and (b.counted_on is null or b.counted_on < ${first}::date)
        and i.told_on < (${first}::date + interval '1 month') order by i.id for update of b`)
    for (const { id, shipped } of open) {
      const ballots = await ballotsIn(db, filesDir, `idea:${id}`)
      const told = countPlaces(ballots.map(({ place }) => placeNow(place)))
      await db.run(sql`
        insert into bond.origin (idea, month, place, persons)
        select ${id}, ${first}::date, s.place, s.persons
        from jsonb_to_recordset(${json(told)}) as s (place text, persons integer)`)
      await db.run(sql`update bond.box set counted_on = ${first}::date where name = ${`idea:${id}`}`)
      if (shipped) await endBox(db, `idea:${id}`)
    }
    return open.filter(({ shipped }) => shipped)
  })
  for (const { id } of over) await destroyBondKey(filesDir, `idea:${id}`)
}

/** The last month that is over for eight days (`yyyy-mm`). */
export const closedMonth = (today: string): string => {
  const at = new Date(`${today}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() - closedAfter)
  at.setUTCDate(0)
  return at.toISOString().slice(0, 7)
}

/** What lies in a box, of whom nobody can tell. */
export const ballotsIn = async (db: Db, filesDir: string, box: string): Promise<SealedSlip[]> => {
  const rows = await db.rows<{ sealed: Buffer }>(
    sql`select v.sealed from bond.ballot v where v.box = ${box} order by v.mark`,
  )
  if (rows.length === 0) return []
  const key = await bondKey(filesDir, box)
  return rows.flatMap(({ sealed }) => (key.open(sealed) as SealedSlip | undefined) ?? [])
}

/** Lets go of what was counted. Its key is destroyed once this stands. */
export const endBox = async (db: Db, name: string): Promise<void> => {
  await db.run(sql`update bond.box set ended = true where name = ${name}`)
  await db.run(sql`delete from bond.ballot where box = ${name}`)
}

/** Where what is said at a place is counted: with its parent, where fewer than five work there, or worked in the year. */
export const keptPlaces = async (db: Db, year: number): Promise<(place: string) => string> => {
  const offices = await db.rows<{ id: string; parent: string | null }>(
    sql`select a.id, a.parent from estate.office a`,
  )
  const parents = Object.fromEntries(offices.map(({ id, parent }) => [id, parent]))
  const staff = await db.rows<{ role: Role; agencies: string[]; directorate: string | null }>(
    sql`select c.role, c.agencies, c.directorate from people.colleague c where c.active`,
  )
  const plan: Record<string, number> = {}
  for (const { directorate, ...actor } of staff) {
    const place = placeOfActor(directorate ? { ...actor, directorate } : actor)
    if (place) plan[place] = (plan[place] ?? 0) + 1
  }
  const before = await db.rows<{ place: string }>(
    sql`select m.place from bond.merged_place m where m.year = ${year}`,
  )
  const known = before.map(({ place }) => place)
  const merged = mergePlaces(plan, known, parents)
  await db.run(sql`
    insert into bond.merged_place (year, place) select ${year}, unnest(${[...merged]}::text[]) on conflict do nothing`)
  return (place) => keptPlace(place, merged, parents)
}
