import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastRentDay, leavingEnd } from './leaving-end.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'

/** Another way to the same day: a walk through the calendar, month by month, by counting days alone. */
const walked = (from: string, months: number): string => {
  let day = from
  let left = months
  while (left > 0) {
    day = daysLater(day, 1)
    if (day.endsWith('-01')) left--
  }
  // The first of the month that is reached: on to the day of the same number, or to the last before the next month.
  for (let date = day; date.slice(0, 7) === day.slice(0, 7); date = daysLater(date, 1)) {
    day = date
    if (date.slice(8) === from.slice(8)) return date
  }
  return day
}

const someDay = fc.integer({ min: 0, max: 40_000 }).map((n) => daysLater('1996-01-01', n))

test('a notice ends on the day of the same number, else on the last of its month', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 3 }), (day, months) => {
      expect(leavingEnd(day, months)).toBe(walked(day, months))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['2026-03-15', 3, '2026-06-15'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  // A Sunday, and the fourteenth of July: it never moves.
  ['2026-02-01', 3, '2026-05-01'],
  ['2026-06-14', 1, '2026-07-14'],
])('received on %s for %i months, it ends on %s', (received, months, ends) => {
  expect(leavingEnd(received, months)).toBe(ends)
})

test('rent is due until the end, or until the eve of who comes before', () => {
  expect(lastRentDay('2026-06-15', null)).toBe('2026-06-15')
  expect(lastRentDay('2026-06-15', '2026-06-16')).toBe('2026-06-15')
  expect(lastRentDay('2026-06-15', '2026-06-01')).toBe('2026-05-31')
})
