import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addHours,
  addMonths,
  addWorkingDays,
  addWorkingMinutes,
  calendarAt,
  type Calendar,
  isOpen,
  isWorkingDay,
  localDate,
  officeCalendar as office,
  workingMinutes,
} from './calendar.ts'
import { easterOf, holidayRuleOf, holidays } from './holidays.ts'
import { instantOf, localDay, offsetAt } from './zone.ts'

const instant = fc
  .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString())
const nights: Calendar = {
  ...office,
  open: { ...office.open, 6: [['00:00', '06:00']], 7: [['00:00', '06:00']] },
}

describe('working time', () => {
  test('two stretches end to end are one stretch', () => {
    fc.assert(
      fc.property(instant, instant, instant, fc.constantFrom(office, nights), (x, y, z, calendar) => {
        const [a, b, c] = [x, y, z].sort() as [string, string, string]
        const apart = workingMinutes(calendar, a, b) + workingMinutes(calendar, b, c)
        expect(workingMinutes(calendar, a, c)).toBeCloseTo(apart, 6)
      }),
      { numRuns: 200 },
    )
  })

  test('what was added can be counted again', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20_000 }), (at, minutes) => {
        expect(workingMinutes(office, at, addWorkingMinutes(office, at, minutes))).toBeCloseTo(minutes, 6)
      }),
      { numRuns: 200 },
    )
  })

  test('working days add up, fall on working days and end in opening hours', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (at, a, b) => {
        const once = addWorkingDays(office, at, a + b)
        expect(addWorkingDays(office, addWorkingDays(office, at, a), b)).toBe(once)
        expect(isWorkingDay(office, localDate(office, once))).toBe(true)
        expect(workingMinutes(office, at, once)).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test('a year never has more open minutes than its working days allow', () => {
    const days = 251 // 2025: 261 weekdays, 10 public holidays among them
    expect(workingMinutes(office, '2024-12-31T23:00:00Z', '2025-12-31T23:00:00Z')).toBe(days * 480)
  })

  test('an afternoon and a morning across a weekend are counted once each', () => {
    expect(workingMinutes(office, '2024-12-06T15:30:00Z', '2024-12-09T08:30:00Z')).toBe(60 + 60)
  })

  test('nothing passes at lunch, at night, on a holiday or backwards', () => {
    expect(workingMinutes(office, '2024-12-03T11:30:00Z', '2024-12-03T12:30:00Z')).toBe(0)
    expect(workingMinutes(office, '2024-12-25T00:00:00Z', '2024-12-25T22:00:00Z')).toBe(0)
    expect(workingMinutes(office, '2024-12-03T12:00:00Z', '2024-12-02T12:00:00Z')).toBe(0)
  })

  test('the landlord’s own closing days count as closed', () => {
    const bridged: Calendar = { ...office, closed: ['2025-05-30'] }
    expect(addWorkingDays(bridged, '2025-05-28T08:00:00Z', 1)).toBe('2025-06-02T08:00:00.000Z')
    expect(addWorkingDays(office, '2025-05-28T08:00:00Z', 1)).toBe('2025-05-30T08:00:00.000Z')
  })

  test('a calendar that never opens is a bug, not a loop', () => {
    const shut: Calendar = { ...office, open: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
    expect(() => addWorkingDays(shut, '2025-05-28T08:00:00Z', 1)).toThrow(RangeError)
    expect(() => workingMinutes(office, 'yesterday', '2025-05-28T08:00:00Z')).toThrow(RangeError)
  })
})

describe('the days on which clocks change', () => {
  test.each([
    ['2025-03-30T00:59:59Z', 1],
    ['2025-03-30T01:00:00Z', 2],
    ['2025-10-26T00:59:59Z', 2],
    ['2025-10-26T01:00:00Z', 1],
  ])('at %s Paris is %i h ahead', (at, ahead) => {
    expect(offsetAt('Europe/Paris', Date.parse(at)) / 3_600_000).toBe(ahead)
  })

  test('the night of spring lacks an hour, the night of autumn has one more', () => {
    expect(workingMinutes(nights, '2025-03-29T22:00:00Z', '2025-03-30T12:00:00Z')).toBe(5 * 60)
    expect(workingMinutes(nights, '2025-10-25T22:00:00Z', '2025-10-26T12:00:00Z')).toBe(7 * 60)
  })

  test('the office opens at 8:30 by the wall, before and after', () => {
    expect([isOpen(office, '2025-03-28T07:30:00Z'), isOpen(office, '2025-03-28T07:29:59Z')]).toEqual([
      true,
      false,
    ])
    expect([isOpen(office, '2025-03-31T06:30:00Z'), isOpen(office, '2025-03-31T06:29:59Z')]).toEqual([
      true,
      false,
    ])
    expect([isOpen(office, '2025-03-31T15:29:59Z'), isOpen(office, '2025-03-31T15:30:00Z')]).toEqual([
      true,
      false,
    ])
  })

  test('working days keep the time of the wall, hours keep the clock', () => {
    expect(addWorkingDays(office, '2025-03-28T09:00:00Z', 1)).toBe('2025-03-31T08:00:00.000Z')
    expect(addHours('2025-03-29T23:30:00Z', 4)).toBe('2025-03-30T03:30:00.000Z')
  })

  test('local days agree with Intl all year', () => {
    const said = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })
    fc.assert(
      fc.property(instant, (at) => {
        expect(localDate(office, at)).toBe(said.format(Date.parse(at)))
      }),
      { numRuns: 300 },
    )
  })

  test('a reading of the wall comes back, unless spring skipped it', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 1439 }), (at, minuteOfDay) => {
        const day = localDay('Europe/Paris', Date.parse(at))
        const back = instantOf('Europe/Paris', day, minuteOfDay)
        const local = back + offsetAt('Europe/Paris', back) - (day * 86_400_000 + minuteOfDay * 60_000)
        expect([0, 3_600_000]).toContain(local)
        if (local) expect(minuteOfDay).toSatisfy((m: number) => m >= 120 && m < 180)
      }),
      { numRuns: 500 },
    )
    expect(instantOf('Europe/Paris', Date.parse('2025-03-30') / 86_400_000, 150)).toBe(
      Date.parse('2025-03-30T01:30:00Z'),
    )
  })
})

describe('public holidays', () => {
  test.each([
    [2000, '2000-04-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterOf(year)).toBe(date)
  })

  test('Easter is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const date = easterOf(year)
        expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(0)
        expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true)
      }),
    )
  })

  /** What a commune has beside the eleven. */
  const more = (year: number, insee: string | null): string[] =>
    holidays(year, holidayRuleOf(insee))
      .filter(({ code }) => !holidays(year).some((h) => h.code === code))
      .map(({ date }) => date)

  test('France has eleven, Alsace and Moselle two more', () => {
    expect(holidays(2025).map(({ date }) => date)).toEqual([
      '2025-01-01',
      '2025-04-21',
      '2025-05-01',
      '2025-05-08',
      '2025-05-29',
      '2025-06-09',
      '2025-07-14',
      '2025-08-15',
      '2025-11-01',
      '2025-11-11',
      '2025-12-25',
    ])
    expect(more(2025, '67482')).toEqual(['2025-04-18', '2025-12-26'])
    expect(holidays(2025, 'none')).toEqual([])
  })

  // Code du travail, L. 3422-2, by the commune of a building.
  test.each([
    ['Pointe-à-Pitre', '97120', 2026, ['2026-05-27']],
    ['Fort-de-France', '97209', 2026, ['2026-05-22']],
    ['Cayenne', '97302', 2026, ['2026-06-10']],
    ['Saint-Denis de La Réunion', '97411', 2026, ['2026-12-20']],
    ['Mamoudzou', '97611', 2027, ['2027-04-27']],
    ['Saint-Barthélemy', '97701', 2026, ['2026-10-09']],
    ['Saint-Barthélemy, by its old code', '97123', 2026, ['2026-10-09']],
    ['Saint-Martin', '97801', 2018, ['2018-05-27']],
    ['Saint-Martin', '97801', 2019, ['2019-05-28']],
    ['Saint-Martin, by its old code', '97127', 2026, ['2026-05-28']],
    ['Metz', '57463', 2026, ['2026-04-03', '2026-12-26']],
    ['a village of the Sundgau without a temple', '68087', 2026, ['2026-12-26']],
    ['Narbonne', '11262', 2026, []],
    ['a place of which nothing is known', null, 2026, []],
  ])('%s (%s) has days of its own in %i: %j', (_, insee, year, days) => {
    expect(more(year, insee)).toEqual(days)
  })

  test('in Fort-de-France what is promised in a working day waits for 22 May to pass, in Narbonne it does not', () => {
    const thursday = '2026-05-21T13:00:00.000Z'
    expect(addWorkingDays(calendarAt('97209'), thursday, 1)).toBe('2026-05-26T13:00:00.000Z')
    expect(addWorkingDays(calendarAt('11262'), thursday, 1)).toBe('2026-05-22T13:00:00.000Z')
    expect(isWorkingDay(calendarAt('68066'), '2026-04-03')).toBe(false)
    expect(isWorkingDay(calendarAt('68087'), '2026-04-03')).toBe(true)
    expect(calendarAt('97209')).toBe(calendarAt('97213'))
  })
})

describe('months of the law', () => {
  test.each([
    ['2024-12-31T10:00:00Z', 2, '2025-02-28T10:00:00.000Z'],
    ['2023-12-31T10:00:00Z', 2, '2024-02-29T10:00:00.000Z'],
    ['2025-02-15T10:00:00Z', 2, '2025-04-15T09:00:00.000Z'],
    ['2025-11-30T23:30:00Z', 3, '2026-02-28T23:30:00.000Z'],
  ])('%s and %i months is %s', (at, months, end) => {
    expect(addMonths(office, at, months)).toBe(end)
  })
})
