import { groupRows } from '../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { KeptContest, KeptVotes, KnownQuestions } from '../core/question-rows.ts'
import { house } from '../core/publish/place-tree.ts'
import type { MonthReads } from '../core/unread-months.ts'

/** What is known of the questions of the house, of one of them where it is named. Asked as the owner: contests have no policy. */
export const knownQuestions = async (db: Db, only: string | null = null): Promise<KnownQuestions> => {
  const { rows } = (await db.row<{ rows: KnownRows }>(sql`
    select json_build_object(
      'contests', (select coalesce(json_agg(c), '[]') from (
        select distinct on (c.field) c.id, c.field, c.week::text as week, c.words, c.askers, c.answer as reply, c.answered_on::text as "answeredOn"
        from ledger.contest c where ${only}::text is null or c.field = ${only}
        order by c.field, c.answered_on desc nulls first) c),
      'reads', (select coalesce(json_agg(r), '[]') from (
        select r.period, r.field, r.people, r.rules from ledger.published_read r
        where r.period ~ '^\\d{4}-\\d\\d$' and (${only}::text is null or r.field = ${only})
          and r.period in (select c.period from ledger.closed_period c where c.period ~ '^\\d{4}-\\d\\d$' order by c.period desc limit 13)) r),
      'votes', (select coalesce(json_agg(v), '[]') from (
        select distinct on (v.field) v.field, v.quarter, v.useful, v.useless, v.known from ledger.published_vote v
        where ${only}::text is null or v.field = ${only}
        order by v.field, v.quarter desc) v),
      'costs', (select coalesce(json_agg(p), '[]') from (
        select p.item as field, p.period, p.middle, p.seconds from ledger.published_figure p
        where p.kind = 'question' and p.place = ${house} and (${only}::text is null or p.item = ${only})
          and p.period = (select max(c.period) from ledger.closed_period c where c.period ~ '^\\d{4}-\\d\\d$')) p)
    ) as rows`))!
  return {
    contests: byField(rows.contests),
    reads: groupRows(rows.reads, ({ field }) => field),
    votes: new Map(rows.votes.map(({ field, ...votes }) => [field, votes])),
    costs: new Map(rows.costs.map(({ field, ...cost }) => [field, cost])),
  }
}

type OfField = { field: string }
type KnownRows = {
  contests: KeptContest[]
  reads: (OfField & MonthReads)[]
  votes: (OfField & KeptVotes)[]
  costs: (OfField & { period: string; middle: number; seconds: number })[]
}

const byField = <Row extends OfField>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.field, row]))
