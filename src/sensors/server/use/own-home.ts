import type { Actor } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'

/** A dwelling and the lease by which somebody lives there today: what its meters say is hers from `starts` on, and not before. */
export type OwnHome = {
  lease: string
  unit: string
  household: string
  building: string
  agency: string
  starts: string
}

/** The home of a tenant, read as the owner; nothing where her lease is over, or where a link brought her. */
export const ownHome = async (
  db: Db,
  { households, matter }: Pick<Actor, 'households' | 'matter'>,
  { now, unit }: { now: string; unit?: string | undefined },
): Promise<OwnHome | undefined> => {
  const today = localDate(officeCalendar, now)
  return matter
    ? undefined
    : db.row(sql`
        select l.id as lease, l.unit, l.household, h.building, h.agency, l.starts::text as starts
        from people.lease l join people.home h on h.id = l.household
        where l.household = any (${[...households]}::uuid[]) and (${unit ?? null}::uuid is null or l.unit = ${unit ?? null})
          and l.starts <= ${today}::date and (l.ends is null or l.ends >= ${today}::date)
        order by l.starts desc, l.id limit 1`)
}

/** The dwelling that an act is about, and its lease of today, whoever lives there. */
export const homeOfUnit = (db: Db, unit: string, now: string): Promise<OwnHome | undefined> =>
  db.row(sql`
    select l.id as lease, l.unit, l.household, h.building, h.agency, l.starts::text as starts
    from people.lease l join people.home h on h.id = l.household
    where l.unit = ${unit} and l.starts <= ${localDate(officeCalendar, now)}::date
      and (l.ends is null or l.ends >= ${localDate(officeCalendar, now)}::date)
    order by l.starts desc, l.id limit 1`)
