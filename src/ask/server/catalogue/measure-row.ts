import type { CodeUnder } from '../../../kernel/core/words.ts'
import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { Cut } from '../../core/cuts.ts'

type Sql = RawBuilder<unknown>

/** Measures that have a sentence (`measure.<code>`), and what they may be gamed by (`gamed.<code>`, `counter.<code>`). */
export type MeasureCode = CodeUnder<'measure'>
export type Gaming = CodeUnder<'gamed'>

/** What is counted: rows with the columns by which they may be told. `at`: the instant that puts a row into a period; without, what stands now. */
export type Relation = { from: Sql; at?: Sql; cuts: Partial<Record<Cut, Sql>> }

type Unit = 'days' | 'hours' | 'years' | 'area' | 'cents' | 'year' | 'homes'
export type Count =
  | { kind: 'count' }
  | { kind: 'share'; when: Sql }
  | { kind: 'middle' | 'sum'; value: Sql; unit: Unit }

/** How a value is said. */
export type ValueShape = { kind: 'count' } | { kind: 'share' } | { kind: 'middle' | 'sum'; unit: Unit }

/**
 * One row of the catalogue: what is counted over which rows, by which cuts, from how many on it is told, and how it could be gamed.
 * `said`: other words by which people ask for it, in French.
 */
export type Measure = {
  code: MeasureCode
  of: Relation
  count: Count
  where?: Sql
  by: readonly Cut[]
  atLeast: number
  gamed: Gaming
  said: string
}

type Row = [code: MeasureCode, count: Count, gamed: Gaming, said: string, where?: Sql]

/** Measures over the same rows, by all their cuts. Fewer than `atLeast` are withheld. */
export const measuresOver = (of: Relation, rows: readonly Row[], atLeast = 1): Measure[] =>
  rows.map(([code, count, gamed, said, where]) => ({
    code,
    of,
    count,
    gamed,
    said,
    by: Object.keys(of.cuts) as Cut[],
    atLeast,
    ...(where ? { where } : {}),
  }))

export const number: Count = { kind: 'count' }
export const shareOf = (when: Sql): Count => ({ kind: 'share', when })
export const middleOf = (value: Sql, unit: Unit): Count => ({
  kind: 'middle',
  value,
  unit,
})
export const sumOf = (value: Sql, unit: 'hours' | 'area' | 'cents'): Count => ({ kind: 'sum', value, unit })

// The month and the year of an instant, where the landlord is.
const timeCuts = (at: Sql): Partial<Record<Cut, Sql>> => ({
  month: sql`to_char(${at} at time zone 'Europe/Paris', 'YYYY-MM')`,
  year: sql`to_char(${at} at time zone 'Europe/Paris', 'YYYY')`,
})

/** Rows that an instant puts into a period, with its month and year among their cuts. */
export const cutsInTime = (at: Sql, cuts: Relation['cuts']): Pick<Relation, 'at' | 'cuts'> => ({
  at,
  cuts: { ...cuts, ...timeCuts(at) },
})

/** Days between two instants. */
export const daysBetween = (from: Sql, to: Sql): Sql => sql`extract(epoch from ${to} - ${from}) / 86400`
