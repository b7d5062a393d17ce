import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { NotedBuilding } from '../../core/notes/decide-notes.ts'
import { type NoteContent, notedMetrics } from '../../core/notes/note-content.ts'
import type { ChargeYear } from './lease-months.ts'

/** A dwelling’s meter of which the law wants notes stands in a building (`b`). */
export const hasNotedMeter = sql`exists (
  select from sensors.device d join sensors.channel c on c.device = d.id and c.metric = any (${[...notedMetrics]}::text[])
  where d.building = b.id and d.unit is not null and d.until is null)`

/** A building, and how many notes of a year that begins on `first` have left. */
export const notedBuilding = (db: Db, id: string, first?: string): Promise<NotedBuilding | undefined> =>
  db.row(sql`
    select b.id, b.agency, ${hasNotedMeter} as "isMetered",
      (select n.since::text from sensors.noted_building n where n.building = b.id) as since,
      (select count(*)::int from sensors.note n where n.building = b.id and n.kind = 'yearly' and n.first_day = ${first ?? null}::date) as left
    from estate.site b where b.id = ${id}`)

export const savePlan = (
  db: Db,
  { building, agency, since, by }: { building: string; agency: string; since: string | null; by: string },
): Promise<number> =>
  since
    ? db.run(sql`
        insert into sensors.noted_building (building, agency, since, by_person) values (${building}, ${agency}, ${since}, ${by})
        on conflict (building) do nothing`)
    : db.run(sql`delete from sensors.noted_building n where n.building = ${building}`)

export const saveYear = (
  db: Db,
  { id, agency, by, ...year }: ChargeYear & { id: string; agency: string; by: string },
): Promise<number> =>
  db.run(sql`
    insert into sensors.charge_year (id, building, agency, first_day, last_day, regularised_on, prices, common_share, by_person)
    values (${id}, ${year.building}, ${agency}, ${year.first}, ${year.last}, ${year.regularisedOn}, ${JSON.stringify(year.prices)}::jsonb,
      ${year.commonShare}, ${by})
    on conflict (building, first_day) do update set last_day = excluded.last_day, regularised_on = excluded.regularised_on,
      prices = excluded.prices, common_share = excluded.common_share, by_person = excluded.by_person`)

/** The year of charges of a building that begins on a day. */
export const chargeYear = (db: Db, building: string, first: string): Promise<ChargeYear | undefined> =>
  db.row(sql`
    select y.building, y.first_day::text as first, y.last_day::text as last, y.regularised_on::text as "regularisedOn", y.prices,
      y.common_share as "commonShare"
    from sensors.charge_year y where y.building = ${building} and y.first_day = ${first}::date`)

/** A lease that a note is about. */
export type NotedLease = {
  lease: string
  household: string
  unit: string
  building: string
  agency: string
  starts: string
}

export const notedLease = (db: Db, id: string): Promise<NotedLease | undefined> =>
  db.row(sql`
    select l.id as lease, l.household, l.unit, h.building, h.agency, l.starts::text as starts from people.lease l join people.home h on h.id = l.household
    where l.id = ${id}`)

export type KeptNote = {
  id: string
  kind: 'monthly' | 'yearly'
  first: string
  last: string
  content: NoteContent
  unit: string
  household: string
}

export const saveNote = (
  db: Db,
  { lease, household, unit, building }: NotedLease,
  { id, kind, first, last, content, at }: Omit<KeptNote, 'unit' | 'household'> & { at: string },
): Promise<number> =>
  db.run(sql`
    insert into sensors.note (id, lease, household, unit, building, kind, first_day, last_day, content, issued_at)
    values (${id}, ${lease}, ${household}, ${unit}, ${building}, ${kind}, ${first}, ${last}, ${JSON.stringify(content)}::jsonb, ${at})`)

/** A note of a lease by its first day, or by its id: behind the wall of whoever reads, or as the owner. */
export const keptNote = (
  db: Db,
  by: { id: string } | { lease: string; kind: string; first: string },
): Promise<KeptNote | undefined> =>
  db.row(sql`
    select n.id, n.kind, n.first_day::text as first, n.last_day::text as last, n.content, n.unit, n.household from sensors.note n
    where ${'id' in by ? sql`n.id = ${by.id}` : sql`n.lease = ${by.lease} and n.kind = ${by.kind} and n.first_day = ${by.first}::date`}`)

/** Lets go of notes three years after their lease. */
export const forgetNotes = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from sensors.note n where not exists (
      select from people.lease l where l.id = n.lease and (l.ends is null or l.ends > ${now}::date - interval '3 years'))`)
