import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsOf } from '../../kernel/core/periods.ts'
import type { CellsByRow } from './laid-cells.ts'
import { withhold } from './withhold.ts'

const cellsOf = (rows: Record<string, Record<string, number>>): CellsByRow =>
  new Map(
    Object.entries(rows).map(([row, months]) => [
      row,
      new Map(
        Object.entries(months).map(([month, n]) => [month, { answers: n, quarterHomes: n, yearHomes: n }]),
      ),
    ]),
  )
const hidden = (cells: CellsByRow, period: string, least?: number): string[] =>
  [...withhold([cells], period, least === undefined ? {} : { least, hasWhole: false }).rows[0]!].sort()

test('four answers are shown by nobody, five of five homes are; none at all is no secret', () => {
  const cells = cellsOf({ centre: { '2026-03': 5 }, roches: { '2026-03': 0 } })
  expect(hidden(cells, '2026-03')).toEqual([])
  expect(hidden(cellsOf({ centre: { '2026-03': 4 } }), '2026-03')).toEqual(['centre'])
})

test('where one agency alone is withheld, the smallest of the others is too: the whole would tell it', () => {
  const cells = cellsOf({ a: { '2026-03': 2 }, b: { '2026-03': 30 }, c: { '2026-03': 9 } })
  expect(hidden(cells, '2026-03')).toEqual(['a', 'c'])
})

test('a quarter that would tell a withheld month by its difference is withheld', () => {
  const cells = cellsOf({
    a: { '2026-01': 8, '2026-02': 8, '2026-03': 3 },
    b: { '2026-01': 8, '2026-02': 8, '2026-03': 8 },
    c: { '2026-01': 90, '2026-02': 80, '2026-03': 80 },
  })
  expect(hidden(cells, '2026-03')).toEqual(['a', 'b'])
  expect(hidden(cells, '2026-Q1')).toEqual(['a', 'b'])
})

test('a home that answers twice in a quarter is one home', () => {
  const cells: CellsByRow = new Map([
    [
      'a',
      new Map([
        ['2026-01', { answers: 5, quarterHomes: 3, yearHomes: 3 }],
        ['2026-02', { answers: 0, quarterHomes: 0, yearHomes: 0 }],
      ]),
    ],
  ])
  expect(hidden(cells, '2026-Q1')).toEqual(['a'])
})

test('a firm is shown from thirty answers', () => {
  const cells = cellsOf({ azur: { '2026-01': 29 }, brise: { '2026-01': 30 } })
  expect(hidden(cells, '2026-01', 30)).toEqual(['azur'])
})

test('where nobody else can be withheld, the whole is: it would tell one answer', () => {
  const cells = cellsOf({ a: { '2026-08': 1 }, b: { '2026-10': 2, '2026-11': 3 } })
  expect(hidden(cells, '2026-Q4')).toEqual([])
  expect(withhold([cells], '2026')).toEqual({ rows: [new Set(['a'])], whole: true })
})

test('of all tables and wholes that are shown, no sum and no difference tells fewer than five answers', () => {
  const months = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 })), {
    minLength: 12,
    maxLength: 12,
  })
  const shares = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(months, { minLength: 1, maxLength: 5 }), shares, (agencies, shareOfLifts) => {
      const all = agencies[0]!.map((_, month) => agencies.reduce((sum, row) => sum + row[month]!, 0))
      const lifts = all.map((n, month) => Math.floor((n * shareOfLifts[month]!) / 10))
      expect(fewToldBy([agencies, [lifts, all.map((n, month) => n - lifts[month]!)]])).toEqual([])
    }),
    { numRuns: 40 },
  )
})

const periods = [...monthsOf('2026'), '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026']
type Counts = readonly (readonly number[])[]
type Part = { table: number; rows: readonly number[]; period: string }

// What the pages of a year show is a system of sums: whatever follows from it by adding and taking away is told.
const fewToldBy = (tables: readonly Counts[]): string[] => {
  const cells = tables.map((table) =>
    cellsOf(
      Object.fromEntries(
        table.map((row, i) => [i, Object.fromEntries(row.map((n, at) => [monthsOf('2026')[at]!, n]))]),
      ),
    ),
  )
  const everyRow = tables.map((table) => table.map((_, row) => row))
  const isIn = ({ rows, period }: Part, row: number, month: string): boolean =>
    rows.includes(row) && monthsOf(period).includes(month)
  const over = (part: Part, times = 1): number[] =>
    tables.flatMap((table, t) =>
      table.flatMap((_, row) =>
        monthsOf('2026').map((month) => (t === part.table && isIn(part, row, month) ? times : 0)),
      ),
    )
  const answers = (part: Part): number =>
    tables[part.table]!.reduce(
      (sum, row, r) =>
        sum + row.reduce((all, n, at) => all + (isIn(part, r, monthsOf('2026')[at]!) ? n : 0), 0),
      0,
    )
  const base: number[][] = []
  for (const month of monthsOf('2026')) {
    const families = over({ table: 1, rows: everyRow[1]!, period: month }, -1)
    keep(
      base,
      over({ table: 0, rows: everyRow[0]!, period: month }).map((part, i) => part + families[i]!),
    )
  }
  for (const period of periods) {
    const { rows, whole } = withhold(cells, period)
    if (!whole) keep(base, over({ table: 0, rows: everyRow[0]!, period }))
    for (const [table, hiddenRows] of rows.entries())
      for (const row of everyRow[table]!)
        if (!hiddenRows.has(String(row))) keep(base, over({ table, rows: [row], period }))
  }
  return periods
    .flatMap((period) => tables.flatMap((_, table) => parts(everyRow[table]!, table, period)))
    .filter((part) => answers(part) > 0 && answers(part) < 5 && rest(base, over(part)).every((n) => n === 0))
    .map((part) => `${answers(part)} of ${JSON.stringify(part)}`)
}
const parts = (rows: readonly number[], table: number, period: string): Part[] => [
  { table, rows, period },
  ...rows.map((row) => ({ table, rows: [row], period })),
]

// Gauss’s elimination in whole numbers modulo a prime: no rounding can hide a sum.
const prime = 32_749
const rest = (base: readonly number[][], vector: readonly number[]): number[] => {
  let left = vector.map((part) => (part + prime) % prime)
  for (const known of base) {
    const times = left[known.findIndex((part) => part !== 0)]!
    if (times !== 0) left = left.map((part, i) => (part + prime - ((times * known[i]!) % prime)) % prime)
  }
  return left
}
const keep = (base: number[][], vector: readonly number[]): void => {
  const left = rest(base, vector)
  const first = left.find((part) => part !== 0)
  if (first === undefined) return
  const inverse = Array.from({ length: prime }, (_, n) => n).find((n) => (n * first) % prime === 1)!
  base.push(left.map((part) => (part * inverse) % prime))
}
