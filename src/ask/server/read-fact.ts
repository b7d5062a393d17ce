import { instantAt } from '../../kernel/core/dates.ts'
import { type Db, limitRows, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { Only } from '../core/contract.ts'
import type { Cut } from '../core/cuts.ts'
import type { Count, Measure } from './catalogue/measure-row.ts'

/** From when to when what has a date is counted (ISO). */
export type FactSpan = { from: string; to: string }
/** `n`: how many it is told of. A value of nothing is null. */
export type FactValue = { value: number | null; n: number }
export type FactRow = FactValue & { row: string | null }

/** A measure over all that the reader sees, narrowed where it is asked for. */
export const readTotal = async (db: Db, measure: Measure, only: Only, span: FactSpan): Promise<FactValue> => {
  const found = await db.row<FactValue>(sql`
    select ${valueOf(measure.count)} as value, ${sizeOf(measure.count)}::int as n from ${measure.of.from} where ${conditions(measure, only, span)}`)
  return withheld(found ?? { value: null, n: 0 }, measure.atLeast)
}

/** Rows of a cut at most. */
const mostRows = 200

/** The same by a cut, in the order of its values; what fewer are than may be told has no value. */
export const readRows = async (
  db: Db,
  measure: Measure,
  by: Cut,
  only: Only,
  span: FactSpan,
): Promise<FactRow[]> => {
  const rows = await db.rows<FactRow>(sql`
    select ${measure.of.cuts[by] ?? sql`null::text`} as row, ${valueOf(measure.count)} as value, ${sizeOf(measure.count)}::int as n
    from ${measure.of.from} where ${conditions(measure, only, span)}
    group by 1 order by 1 limit ${limitRows(mostRows)}`)
  return withholdRows(rows, measure.atLeast)
}

const withheld = <Row extends FactValue>(row: Row, atLeast: number): Row =>
  row.n > 0 && row.n < atLeast ? { ...row, value: null } : row

// One that is withheld alone is the whole less the others: the next smallest goes with it, until both are enough.
const withholdRows = (rows: readonly FactRow[], atLeast: number): FactRow[] => {
  const hidden = new Set(rows.filter(({ n }) => n > 0 && n < atLeast))
  const bySize = rows.filter((row) => !hidden.has(row)).toSorted((a, b) => a.n - b.n)
  while (hidden.size && total(hidden) < atLeast && bySize.length) hidden.add(bySize.shift()!)
  return rows.map((row) => (hidden.has(row) ? { ...row, value: null } : row))
}

const total = (rows: ReadonlySet<FactRow>): number => [...rows].reduce((sum, { n }) => sum + n, 0)

const conditions = ({ of, where }: Measure, only: Only, span: FactSpan): RawBuilder<unknown> => {
  const { from, to } = spanOf(only, span)
  const narrowed = Object.entries(only).map(([cut, value]) => {
    const column = of.cuts[cut as Cut]
    return column ? sql` and ${column} = ${value}` : sql``
  })
  const inSpan = of.at ? sql` and ${of.at} >= ${from}::timestamptz and ${of.at} < ${to}::timestamptz` : sql``
  return sql`${where ? sql`(${where})` : sql`true`}${inSpan}${narrowed.reduce((all, one) => sql`${all}${one}`, sql``)}`
}

/** From when to when it is counted: as it was asked, else as all are. */
export const spanOf = ({ from, to }: Only, span: FactSpan): FactSpan => ({
  from: from ? instantAt(from) : span.from,
  to: to ? instantAt(to) : span.to,
})

const valueOf = (count: Count): RawBuilder<unknown> => {
  if (count.kind === 'count') return sql`count(*)::float8`
  if (count.kind === 'share')
    return sql`(count(*) filter (where ${count.when}))::float8 / nullif(count(*), 0)`
  if (count.kind === 'sum') return sql`sum((${count.value})::float8)`
  return sql`percentile_cont(0.5) within group (order by (${count.value})::float8)`
}

const sizeOf = (count: Count): RawBuilder<unknown> =>
  count.kind === 'middle' || count.kind === 'sum' ? sql`count(${count.value})` : sql`count(*)`
