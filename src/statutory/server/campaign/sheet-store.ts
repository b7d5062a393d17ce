import type { Actor } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, json, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { StandingSheet } from '../../core/campaign/answer-sheet.ts'
import type { sheetWays } from '../../core/campaign/sheet-states.ts'
import type { SheetAnswers } from '../../core/campaign/judge-sheet.ts'

/** A sheet as rules read it, on a day. A lease that goes on in the same dwelling is the same home. */
export const sheetWhere = (
  db: Db,
  which: RawBuilder<unknown>,
  now: string,
): Promise<(StandingSheet & { id: string }) | undefined> =>
  db.row(sql`
    select s.id, c.kind, c.year, s.agency, s.unit, s.person, s.household, s.link, (c.closed_at at time zone 'Europe/Paris')::date::text as "closedOn",
      s.left_at is not null as "hasLeft", s.helped_at is not null as "isHelped",
      case when not exists (select from people.lease l where l.household = s.household and l.unit = s.unit
          and (l.ends is null or l.ends >= ${dayOf(now)}::date))
        then coalesce((select max(l.ends)::text from people.lease l where l.household = s.household and l.unit = s.unit), '') end as "leaseEnded"
    from statutory.sheet s join statutory.campaign c on c.id = s.campaign where ${which}`)

type KeptAnswer = { id: string; cameBy: (typeof sheetWays)[number]; at: string }

/** The last answer counts. Whoever had said that she has left has not. */
export const saveAnswers = async (
  db: Db,
  { home, people }: SheetAnswers,
  { id, cameBy, at }: KeptAnswer,
): Promise<void> => {
  await db.run(sql`
    insert into statutory.sheet_answer as a (sheet, home, people) values (${id}, ${json(home)}::jsonb, ${json(people)}::jsonb)
    on conflict (sheet) do update set home = excluded.home, people = excluded.people`)
  await db.run(sql`
    update statutory.sheet set answered_at = ${at}, came_by = ${cameBy}, left_at = null where id = ${id}`)
}

export const saveTold = (db: Db, id: string, tells: 'gone' | 'help', at: string): Promise<number> =>
  tells === 'gone'
    ? db.run(sql`update statutory.sheet set left_at = coalesce(left_at, ${at}) where id = ${id}`)
    : db.run(sql`update statutory.sheet set helped_at = coalesce(helped_at, ${at}) where id = ${id}`)

/** The sheet of a letter, by the code that it bears. */
export const ofLetter = (code: string): RawBuilder<unknown> => sql`s.id = (
  select n.sheet from notices.coded_letter l join statutory.sheet_notice n on n.notice = l.id where l.code = ${code})`

type KnownHome = {
  names: string[]
  address: string
  leaseFrom: string
  due: string
  answeredOn: string | null
}

/** What the house knows of a home that is asked, and may show it. */
export const knownHome = async (db: Db, id: string): Promise<KnownHome> => {
  const known = await db.row<KnownHome>(sql`
    select array(select p.name from people.reachable p where p.household = s.household and p.kind = 'tenant' and p.erased_at is null
        order by p.id = s.person desc, p.name) as names,
      concat_ws(', ', b.address, nullif(u.door, ''), concat(b.postcode, ' ', b.commune)) as address,
      (select min(l.starts)::text from people.lease l where l.household = s.household and l.unit = s.unit) as "leaseFrom",
      c.due::text as due, (s.answered_at at time zone 'Europe/Paris')::date::text as "answeredOn"
    from statutory.sheet s join statutory.campaign c on c.id = s.campaign
    join estate.place u on u.id = s.unit join estate.site b on b.id = u.building where s.id = ${id}`)
  if (!known) throw new Error(`the sheet ${id} has no dwelling`)
  return known
}

/** Lets go of the sheet that somebody was sent, with what it answered. */
export const eraseSheetsOf = (db: Db, person: Actor['id']): Promise<number> =>
  db.run(sql`delete from statutory.sheet where person = ${person}`)
