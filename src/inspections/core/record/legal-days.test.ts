import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay, officeCalendar } from '../../../kernel/core/calendar.ts'
import { daysBetween } from '../../../kernel/core/dates.ts'
import { commissaireFrom, lastDayToComplete, lastDayToCompleteHeating } from './legal-days.ts'

test.each([
  ['2026-12-01', '2026-12-11'],
  // the tenth day is Christmas, then a week-end comes
  ['2026-12-15', '2026-12-28'],
  ['2026-12-02', '2026-12-14'],
])('the entry of %s is completed until %s', (on, until) => {
  expect(lastDayToComplete(on)).toBe(until)
})

test.each([
  // heating is off in July: the month runs from 1 October, and ends on a Sunday that is a public holiday
  ['2026-07-03', '2026-11-02'],
  // heating is on already in January, and February has no thirty-first
  ['2027-01-31', '2027-03-01'],
  ['2026-10-15', '2026-11-16'],
])('heating that was found on %s is completed until %s', (on, until) => {
  expect(lastDayToCompleteHeating(on)).toBe(until)
})

test.each([
  // off in July and put on late: the month runs from the day of that building
  ['2026-07-03', '10-20', '2026-11-20'],
  ['2026-10-15', '10-20', '2026-11-20'],
  // on already when the tenant comes
  ['2026-10-25', '10-20', '2026-11-25'],
  ['2027-01-31', '10-20', '2027-03-01'],
])('heating found on %s, put on on %s, is completed until %s', (on, from, until) => {
  expect(lastDayToCompleteHeating(on, from)).toBe(until)
})

test('a commissaire comes seven days after the letter left, on no day before', () => {
  // away on a Friday: the letter leaves on Monday
  expect(commissaireFrom('2026-12-04')).toBe('2026-12-14')
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (day) => {
        const on = day.toISOString().slice(0, 10)
        expect(daysBetween(on, commissaireFrom(on))).toBeGreaterThanOrEqual(8)
        expect(isWorkingDay(officeCalendar, lastDayToComplete(on))).toBe(true)
        expect(daysBetween(on, lastDayToComplete(on))).toBeGreaterThanOrEqual(10)
      },
    ),
  )
})
