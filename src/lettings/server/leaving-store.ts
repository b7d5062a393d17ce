import { type Db, sql } from '../../kernel/server/sql.ts'
import type { LeavingHome } from '../core/leaving/decide-leaving.ts'
import type { LeavingReason } from '../core/leaving/leaving-reasons.ts'

/** The last lease of a household. */
export const leavingHome = (db: Db, household: string): Promise<LeavingHome | undefined> =>
  db.row(sql`
    select h.id as household, h.unit, h.building, h.agency, l.starts::text as starts, l.ends::text as ends
    from people.home h join people.lease l on l.household = h.id
    where h.id = ${household} order by l.starts desc limit 1`)

/** Months of a notice to another social dwelling, as the landlord says it. */
export const socialMonthsOf = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`select lettings.social_months() as n`))?.n ?? 1

/** The notice of a household that stands. */
export const standingLeaving = (
  db: Db,
  household: string,
): Promise<{ id: string; ends: string } | undefined> =>
  db.row(sql`
    select l.id, l.ends::text as ends from lettings.leaving l
    where l.household = ${household} and l.withdrawn_on is null`)

export const isLeaving = async (db: Db, id: string): Promise<boolean> =>
  (await db.row(sql`select 1 from lettings.leaving l where l.id = ${id}`)) !== undefined

/** Whether somebody has accepted the dwelling, or has a lease there. */
export const isLetAgain = async (db: Db, household: string): Promise<boolean> =>
  (await db.row(sql`
    select 1 from lettings.void v
    where v.household = ${household} and v.closed_at is null and (v.next_starts is not null or (
      select m.step from lettings.move m where m.void = v.id and m.track = 'allocation' order by m.nth desc limit 1)
        in ('accepted', 'signed', 'entered', 'visited2m'))`)) !== undefined

type Leaving = {
  id: string
  home: LeavingHome
  way: string
  receivedOn: string
  months: number
  ends: string
  reason: LeavingReason | undefined
  at: string
  by: string
}

/** Keeps a notice, or what it says anew; why it is short stands apart. */
export const saveLeaving = async (db: Db, leaving: Leaving): Promise<void> => {
  const { id, home, way, receivedOn, months, ends, reason, at, by } = leaving
  await db.run(sql`
    insert into lettings.leaving (id, household, unit, building, agency, way, received_on, months, ends, at, by_person)
    values (${id}, ${home.household}, ${home.unit}, ${home.building}, ${home.agency}, ${way}, ${receivedOn}, ${months}, ${ends}, ${at}, ${by})
    on conflict (id) do update set way = excluded.way, received_on = excluded.received_on, months = excluded.months,
      ends = excluded.ends`)
  await db.run(sql`delete from lettings.leaving_reason where leaving = ${id}`)
  if (reason)
    await db.run(
      sql`insert into lettings.leaving_reason (leaving, agency, reason) values (${id}, ${home.agency}, ${reason})`,
    )
}

/** The notice stands no more: why it was short is nobody’s business then. */
export const endLeaving = async (db: Db, id: string, on: string): Promise<void> => {
  await db.run(sql`update lettings.leaving set withdrawn_on = ${on} where id = ${id}`)
  await db.run(sql`delete from lettings.leaving_reason where leaving = ${id}`)
}
