import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Cause, CauseKey, Confidence, Queries, SettlePlan } from '../../core/contract.ts'
import { speakerOf } from './speaker-of.ts'

/** As many as one answer settles, and as many as one command. */
const mostLines = 5000
const mostAtOnce = 500

const ofAgency = (agency: string | undefined): RawBuilder<unknown> =>
  sql`(${agency ?? null}::text is null or s.agency = ${agency ?? null})`

/** Lines that say otherwise than what stands: the newest of each field of each object, beside the line that stands. */
const differing = (agency: string | undefined): RawBuilder<unknown> => sql`
  select o.id, o.object, o.family, o.field, o.building, o.value, o.says, p.value as other, p.against
  from (select distinct on (s.object, s.field) s.id, s.object, s.family, s.field, s.building, s.value, ${speakerOf('s')} as says
    from estate.statement s where s.state = 'differs' and ${ofAgency(agency)} order by s.object, s.field, s.id desc) o
  join lateral (select s.value, s.state, ${speakerOf('s')} as against from estate.statement s
    where s.object = o.object and s.field = o.field and s.state in ('stands', 'proposed') order by s.id desc limit 1) p on p.state = 'stands'`

/** Values that differ, by cause, those with most first. */
export const causesOf = async (
  db: Db,
  agency: string | undefined,
): Promise<Queries['estate.causes']['output']> => {
  const causes = await db.rows<Cause>(sql`
    with d as materialized (select d.id, d.object, d.family, d.field, d.building, d.value, d.says, d.other, d.against,
        case when jsonb_typeof(d.value) = 'number' and jsonb_typeof(d.other) = 'number'
        then round((d.value #>> '{}')::numeric - (d.other #>> '{}')::numeric, 1) end as shift,
        row_number() over (partition by d.family, d.field, d.says, d.against order by d.id) as nth
      from (${differing(agency)}) d),
    c as (select family, field, says, against, count(*)::int as n, count(distinct building)::int as buildings,
        min(shift)::float8 as least, (percentile_disc(0.5) within group (order by shift))::float8 as middle, max(shift)::float8 as most
      from d group by family, field, says, against order by count(*) desc, family, field, says, against limit 200)
    select c.family, c.field, c.says, c.against, c.n, c.buildings,
      case when c.least is not null then jsonb_build_object('least', c.least, 'middle', c.middle, 'most', c.most) end as spread,
      (select coalesce(jsonb_agg(jsonb_build_object('shift', t.shift, 'n', t.n) order by t.n desc, t.shift), '[]') from (
        select d.shift, count(*)::int as n from d where ${sameCause} and d.shift is not null
        group by d.shift order by count(*) desc, d.shift limit 3) t) as shifts,
      (select coalesce(jsonb_agg(jsonb_build_object('building', t.building, 'place', t.name, 'n', t.n) order by t.n desc, t.name), '[]') from (
        select d.building, b.name, count(*)::int as n from d join estate.building b on b.id = d.building
        where ${sameCause} group by d.building, b.name order by count(*) desc, b.name limit 10) t) as places,
      (select jsonb_agg(jsonb_build_object('said', d.id, 'building', d.building, 'place', b.name,
          'name', coalesce(a.name, r.name, e.name, ''), 'kind', coalesce(a.kind, r.kind, ''),
          'unit', case when u.id is not null then jsonb_build_object('id', u.id, 'ref', u.ref, 'storey', u.storey, 'door', u.door) end,
          'says', d.value, 'against', d.other) order by d.id)
        from d join estate.building b on b.id = d.building
          left join estate.asset a on a.id = d.object and d.family = 'asset'
          left join estate.room r on r.id = d.object and d.family = 'room'
          left join estate.entrance e on e.id = d.object and d.family = 'entrance'
          left join estate.unit u on u.id = coalesce(a.unit, r.unit, case when d.family = 'unit' then d.object end)
        where ${sameCause} and d.nth <= 5) as examples
    from c order by c.n desc, c.family, c.field, c.says, c.against`)
  const rest = await db.row<{ n: number }>(sql`
    select count(distinct (s.object, s.field))::int as n from estate.statement s where s.state = 'proposed' and ${ofAgency(agency)}`)
  return {
    causes,
    n: causes.reduce((sum, { n }) => sum + n, 0),
    rest: rest?.n ?? 0,
    upTo: await lastLine(db),
  }
}

const sameCause = sql`d.family = c.family and d.field = c.field and d.says = c.says and d.against = c.against`

/** The lines of a cause as they are now, building by building, with the last line that the house has. */
export const causePlanOf = (
  db: Db,
  { family, field, says, against, upTo }: CauseKey & { upTo?: number | undefined },
  agency: string | undefined,
): Promise<SettlePlan> =>
  planOf(
    db,
    sql`select d.id, d.building from (${differing(agency)}) d
      where d.family = ${family} and d.field = ${field} and d.says = ${says} and d.against = ${against}
        and (${upTo ?? null}::bigint is null or d.id <= ${upTo ?? null}) order by d.building, d.id limit ${mostLines}`,
    upTo,
  )

/** The lines of an answer that was not taken back. */
export const answerPlanOf = (db: Db, answer: string): Promise<SettlePlan> =>
  planOf(
    db,
    sql`select s.statement as id, s.building from estate.settlement s where s.answer = ${answer} and s.undone_at is null
      order by s.building, s.statement limit ${mostLines}`,
  )

const lastLine = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`select coalesce(max(s.id), 0)::int as n from estate.statement s`))?.n ?? 0

const planOf = async (db: Db, lines: RawBuilder<unknown>, upTo?: number): Promise<SettlePlan> => {
  const rows = await db.rows<{ building: string; said: number[] }>(sql`
    select l.building, jsonb_agg(l.id order by l.id) as said from (${lines}) l group by l.building order by l.building`)
  const parts = rows.flatMap(({ building, said }) =>
    Array.from({ length: Math.ceil(said.length / mostAtOnce) }, (_, i) => ({
      building,
      said: said.slice(i * mostAtOnce, (i + 1) * mostAtOnce),
    })),
  )
  return {
    upTo: upTo ?? (await lastLine(db)),
    parts,
    n: parts.reduce((sum, { said }) => sum + said.length, 0),
  }
}

/** Answers given to many since a day, the newest first. */
export const answersOf = (db: Db, now: string): Promise<Queries['estate.answers']['output']['rows']> =>
  db.rows(sql`
    select s.answer, max(s.at) as at, (select p.name from people.reachable p where p.id = (array_agg(s.by_person))[1]) as by,
      min(s.family) as family, min(s.field) as field, min(s.winner) as winner, min(s.loser) as loser,
      count(*)::int as n, count(s.undone_at)::int as undone
    from estate.settlement s where s.answer is not null and s.at >= ${now}::timestamptz - interval '30 days'
    group by s.answer order by max(s.at) desc, s.answer limit 20`)

/** Of each source that is no person and each field, how many lines were settled, and in how many its value stood. */
export const confidencesOf = (db: Db): Promise<Confidence[]> =>
  db.rows<Confidence>(sql`
    select t.source, t.family, t.field, count(*) filter (where t.stood)::int as stood, count(*)::int as "of"
    from (select s.winner as source, s.family, s.field, true as stood from estate.settlement s where s.undone_at is null and s.winner is not null
      union all
      select s.loser, s.family, s.field, false from estate.settlement s where s.undone_at is null and s.loser is not null) t
    where t.source not in ('field', 'office', 'self')
    group by t.source, t.family, t.field order by t.field, t.source`)
