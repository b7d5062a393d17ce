import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { DrawnPoint } from '../core/launch-question.ts'
import type { PlacePoints } from '../core/price-question.ts'
import { type Target, targets } from '../core/targets.ts'

type Sql = RawBuilder<unknown>

const site = sql`estate.site b`
const collective = sql`b.kind = 'collective'`
const things: Partial<Record<Target, readonly string[]>> = {
  extinguisher: ['extinguisher'],
  boilerRoom: ['boiler', 'heating'],
}

const ofTarget = (target: Target): Sql => {
  if (target === 'building')
    return sql`select b.id as thing, b.id as building, b.agency, null::uuid as entrance, b.name as label from ${site} where ${collective}`
  if (target === 'entrance')
    return sql`select s.id as thing, b.id as building, b.agency, s.id as entrance, s.name as label
      from ${site} join estate.staircase s on s.building = b.id where ${collective}`
  const kinds = things[target]
  if (kinds)
    return sql`select e.id as thing, b.id as building, b.agency, p.entrance, e.name as label
      from ${site} join estate.equipment e on e.building = b.id left join estate.place p on p.id = e.unit
      where e.gone_on is null and e.kind = any (${[...kinds]}::text[]) and p.kind is distinct from 'dwelling'`
  return sql`select p.id as thing, b.id as building, b.agency, p.entrance, coalesce(s.name, '') as label
    from ${site} join estate.place p on p.building = b.id left join estate.staircase s on s.id = p.entrance
    where ${collective} and p.kind = 'common' and p.part = ${target}`
}

// What no round passes, nobody would answer.
const inRounds = (target: Target, agencies: readonly string[], today: string): Sql => sql`
  select t.thing, t.building, t.agency, t.entrance, t.label from (${ofTarget(target)}) t
  where (${agencies.length === 0} or t.agency = any (${[...agencies]}::text[]))
    and exists (select from people.caretaking k where k.building = t.building and (k.starts is null or k.starts <= ${today}::date)
      and (k.ends is null or k.ends >= ${today}::date))`

type AskedThings = { target: Target; agencies: readonly string[]; today: string }

export const countThings = async (db: Db, { target, agencies, today }: AskedThings): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from (${inRounds(target, agencies, today)}) t`))!
    .n

/** So many of them, drawn by a hash of question and thing: nobody chooses, and whoever draws again draws the same. */
export const drawThings = (
  db: Db,
  question: string,
  size: number,
  asked: AskedThings,
): Promise<DrawnPoint[]> =>
  db.rows(sql`
    select t.thing, t.building, t.agency, t.entrance, t.label from (${inRounds(asked.target, asked.agencies, asked.today)}) t
    order by sha256((${question}::text || t.thing::text)::bytea), t.thing limit ${size}`)

/** How many there are by agency, and in how many buildings. */
export const placesOf = (db: Db, { target, agencies, today }: AskedThings): Promise<PlacePoints[]> =>
  db.rows(sql`
    select t.agency, a.name, count(*)::int as points, count(distinct t.building)::int as buildings
    from (${inRounds(target, agencies, today)}) t join estate.office a on a.id = t.agency
    group by t.agency, a.name order by a.name`)

/** What may be asked about, with how many there are. */
export const targetCounts = async (db: Db, today: string): Promise<{ target: Target; n: number }[]> => {
  const counts: { target: Target; n: number }[] = []
  for (const target of targets)
    counts.push({ target, n: await countThings(db, { target, agencies: [], today }) })
  return counts.filter(({ n }) => n > 0)
}

/** One of these that is no agency of the landlord. */
export const strangeAgency = async (db: Db, agencies: readonly string[]): Promise<string | undefined> =>
  (
    await db.row<{ agency: string }>(sql`
      select named.agency from unnest(${[...new Set(agencies)]}::text[]) as named (agency)
      where not exists (select from estate.office a where a.id = named.agency) limit 1`)
  )?.agency
