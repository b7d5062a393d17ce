import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsOf } from '../../kernel/core/periods.ts'
import { type CellsByRow, withheldRows } from './withhold.ts'

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
  [...withheldRows(cells, period, least)].sort()

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

test('of no table, no total and no difference of periods are fewer than five answers told', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (table) => {
      const months = monthsOf('2026')
      const cells = cellsOf(
        Object.fromEntries(
          table.map((row, i) => [`agency-${i}`, Object.fromEntries(row.map((n, at) => [months[at]!, n]))]),
        ),
      )
      for (const period of [...months, '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026']) {
        const away = withheldRows(cells, period)
        const sum = (row: string): number =>
          monthsOf(period).reduce((all, month) => all + (cells.get(row)!.get(month)?.answers ?? 0), 0)
        const all = [...cells.keys()].reduce((total, row) => total + sum(row), 0)
        // By the whole: what is withheld of all rows together is none, five or more, or all that there is.
        const together = [...away].reduce((total, row) => total + sum(row), 0)
        expect(together === 0 || together >= 5 || together === all).toBe(true)
        // By difference: of a row that is shown, its months that are not make none, or five.
        for (const row of [...cells.keys()].filter((one) => !away.has(one))) {
          const rest = monthsOf(period)
            .filter((month) => period.length > 4 && withheldRows(cells, month).has(row))
            .reduce((total, month) => total + (cells.get(row)!.get(month)?.answers ?? 0), 0)
          expect(rest === 0 || rest >= 5 || period.length === 7).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})
