import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officeCalendar } from './calendar.ts'
import { daysLater, lastDayToAct, monthsLater } from './law-days.ts'

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a month later is the same number, or the last of a shorter month', () => {
  expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsLater('2028-01-31', 1)).toBe('2028-02-29')
  expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsLater('2026-08-15', 1)).toBe('2026-09-15')
})

test('months later agrees with counting the calendar day by day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 36 }), (date, months) => {
      const until = monthsLater(date, months)
      // The number of month starts that are crossed on the way, day by day.
      let [at, crossed] = [date, 0]
      while (at < until) {
        at = daysLater(at, 1)
        if (at.endsWith('-01')) crossed++
      }
      expect(crossed).toBe(months)
      const isLastOfMonth = daysLater(until, 1).endsWith('-01')
      expect(until.slice(8) === date.slice(8) || (isLastOfMonth && until.slice(8) < date.slice(8))).toBe(true)
    }),
  )
})

test('an act may be done until the evening of the next working day', () => {
  // Ten days from Friday 24 April 2026 end on Monday 4 May; from the 21st on 1 May, a holiday, then a weekend.
  expect(lastDayToAct(officeCalendar, '2026-04-24', 10)).toBe('2026-05-04')
  expect(lastDayToAct(officeCalendar, '2026-04-21', 10)).toBe('2026-05-04')
})
