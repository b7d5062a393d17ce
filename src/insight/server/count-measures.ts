import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { MeasureName } from '../core/contract.ts'
import type { Scope } from './count-threads.ts'
import { atFirstVisit, isRepair, monthOf, ofAgencies } from './sql-fragments.ts'

type Sql = RawBuilder<unknown>
type Bounds = { from: string; to: string; agencies: readonly string[] | null }

// A row a measure: of which threads or orders (`source`, whose `at` bounds it), which of them it counts.
const resolvedRequests = sql`requests.matter r`
const doneOrders = sql`contractors.current_order o join requests.matter r on r.id = o.request`
const toldRequests = sql`requests.told_matter r`
const rows: Record<MeasureName, { source: Sql; agency?: Sql; at: Sql; where: Sql; counts: Sql }> = {
  kept: {
    source: resolvedRequests,
    at: sql`r.resolved_at`,
    where: sql`true`,
    counts: sql`r.resolved_at <= r.due`,
  },
  contested: {
    source: resolvedRequests,
    at: sql`r.resolved_at`,
    where: sql`true`,
    counts: sql`r.contested > 0`,
  },
  reopened: {
    source: resolvedRequests,
    at: sql`r.resolved_at`,
    where: sql`true`,
    counts: sql`requests.is_reopened(r.id)`,
  },
  postponed: {
    source: resolvedRequests,
    at: sql`r.resolved_at`,
    where: sql`true`,
    counts: sql`requests.is_postponed(r.id)`,
  },
  firstVisit: {
    source: doneOrders,
    agency: sql`o.agency`,
    at: sql`o.ended_at`,
    where: sql`o.status = 'done'`,
    counts: atFirstVisit,
  },
  cameBack: {
    source: doneOrders,
    agency: sql`o.agency`,
    at: sql`o.ended_at`,
    where: sql`o.status = 'done' and ${atFirstVisit}`,
    counts: sql`requests.comes_back(r.id, r.unit, r.nature, o.ended_at)`,
  },
  toldFirst: {
    source: toldRequests,
    at: sql`r.filed_at`,
    where: sql`${isRepair} and r.is_told`,
    counts: sql`r.is_told_first`,
  },
  emptyWords: {
    source: toldRequests,
    at: sql`r.filed_at`,
    where: sql`${isRepair} and r.is_told and r.is_told_first and requests.says_nothing(r.id) is not null`,
    counts: sql`requests.says_nothing(r.id)`,
  },
  closed: { source: resolvedRequests, at: sql`r.closed_at`, where: isRepair, counts: sql`true` },
  nothingFound: {
    source: resolvedRequests,
    at: sql`r.closed_at`,
    where: isRepair,
    counts: sql`r.closure = 'nothing_found'`,
  },
}

/** One row a measure, agency and month (Paris), between two instants: how many of how many. */
export const measuredMonths = ({ from, to, agencies }: Bounds): Sql => {
  const parts = Object.entries(rows).map(
    ([name, { source, agency = sql`r.agency`, at, where, counts }]) => sql`
      select ${agency} as agency, ${monthOf(at)} as month, ${name}::text as measure,
        (count(*) filter (where ${counts}))::int as n, count(*)::int as whole
      from ${source} where ${at} >= ${from} and ${at} < ${to} and ${where} and ${ofAgencies(agency, agencies)}
      group by 1, 2`,
  )
  return parts.reduce((all, part) => sql`${all} union all ${part}`)
}

export type MeasuredRow = { measure: MeasureName; n: number; whole: number }

/** What each measure counts in a period. */
export const measuredIn = ({ db, agencies, period: { from, to } }: Scope): Promise<MeasuredRow[]> =>
  db.rows(sql`
    select m.measure, sum(m.n)::int as n, sum(m.whole)::int as whole
    from (${measuredMonths({ from, to, agencies })}) m group by 1`)

export type MeasuredMonth = MeasuredRow & { agency: string; month: string }

/** Between two days that begin months, the first one included: from the sums, or counted now where there are none yet. */
export const measuredBetween = (
  db: Db,
  { first, last, ...bounds }: Bounds & { first: string; last: string },
  summed: boolean,
): Promise<MeasuredMonth[]> => {
  const source = summed
    ? sql`select agency, month, measure, n, whole from insight.measure`
    : measuredMonths(bounds)
  return db.rows(sql`
    select m.agency, to_char(m.month, 'YYYY-MM') as month, m.measure, m.n, m.whole from (${source}) m
    where m.month >= ${first}::date and m.month < ${last}::date and ${ofAgencies(sql`m.agency`, bounds.agencies)}`)
}

/** Whether measures were summed before: a house of before this page has sums of its months, and none of these. */
export const hasSummedMeasures = async (db: Db): Promise<boolean> =>
  (await db.row(sql`select 1 from insight.measure limit 1`)) !== undefined
