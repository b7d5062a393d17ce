import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { QuestionRow } from '../core/contract.ts'
import { secondsByQuestion } from './read-budget.ts'

/** Questions at most on the page. */
const mostQuestions = 600

type Reader = { directorate: string | undefined; now: string; seesDrafts: boolean }

const rowsOf = (
  where: RawBuilder<unknown>,
  { directorate, now, seesDrafts }: Reader,
): RawBuilder<QuestionRow> => {
  // What is no draft’s business is in no grant of who walks.
  const own = seesDrafts
    ? sql`q.step, q.met_by as "metBy", q.met_at is not null as met, coalesce(q.launched_at, q.met_at, q.drafted_at) as at`
    : sql`'campaign'::text as step, null::text as "metBy", false as met, q.launched_at as at`
  return sql`
    with cost as (${secondsByQuestion}),
    told as (
      select q.id, q.directorate, q.words, q.purpose, q.way, q.size, q.ends_on as "endsOn", app.iso(q.ended_at) as "endedAt",
        q.why_ended as "whyEnded", q.conclusion, q.concluded_at, q.launched_at, q.seconds_each, q.is_measured, ${own}
      from ask.question q)
    select t.id, t.directorate, t.words, t.purpose, t.step, t."metBy", t.way, app.iso(t.at) as at, t."endsOn", t."endedAt", t."whyEnded", t.size,
      case when t.concluded_at is not null then 'concluded' when t."endedAt" is not null then 'ended'
        when t.launched_at is not null and t."endsOn" < ${dayOf(now)}::date then 'ended'
        when t.launched_at is not null then 'running' when t.met then 'met' else 'draft' end as state,
      coalesce(c.answers, 0) as answers, coalesce(nullif(c.seconds, 0), t.size * t.seconds_each::float8, 0) as seconds,
      coalesce(c.measured, 0) as measured, coalesce(case when c.seconds > 0 then c."isMeasured" else t.is_measured end, false) as "isMeasured", t.conclusion, t.directorate = ${directorate ?? ''} as "isMine"
    from told t left join cost c on c.question = t.id where ${where} order by t.at desc, t.id limit ${mostQuestions}`
}

/** The latest questions that the reader sees, and how many there are. */
export const listQuestions = async (db: Db, reader: Reader): Promise<{ rows: QuestionRow[]; n: number }> => {
  const rows = await db.rows<QuestionRow>(rowsOf(sql`true`, reader))
  const all = await db.row<{ n: number }>(sql`select count(q.id)::int as n from ask.question q`)
  return { rows, n: all!.n }
}

export const questionRow = (db: Db, id: string, reader: Reader): Promise<QuestionRow | undefined> =>
  db.row<QuestionRow>(rowsOf(sql`t.id = ${id}`, reader))
