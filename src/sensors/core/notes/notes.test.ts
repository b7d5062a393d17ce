import { expect, test } from 'vitest'
import { averageBySurface, costOf, isNoteDue, sumWithin } from './note-content.ts'
import { isChargeYear, monthBefore, monthsFrom } from './note-days.ts'
import { readPrice } from './read-price.ts'

test('the month before a day is whole, over a year’s end and in a leap year too', () => {
  expect(monthBefore('2026-11-30')).toEqual({ first: '2026-10-01', last: '2026-10-31' })
  expect(monthBefore('2027-01-01')).toEqual({ first: '2026-12-01', last: '2026-12-31' })
  expect(monthBefore('2028-03-31')).toEqual({ first: '2028-02-01', last: '2028-02-29' })
})

test('a month from a day is the same day, or the last of a shorter month', () => {
  expect(monthsFrom('2026-03-31', -1)).toBe('2026-02-28')
  expect(monthsFrom('2026-12-15', 1)).toBe('2027-01-15')
  expect(monthsFrom('2026-01-31', 13)).toBe('2027-02-28')
})

test.each([
  ['2025-01-01', '2025-12-31', true],
  ['2025-07-01', '2026-06-30', true],
  ['2025-01-01', '2026-01-31', true],
  ['2025-01-01', '2026-02-28', false],
  ['2025-01-02', '2025-12-31', false],
  ['2025-01-01', '2025-12-30', false],
  ['2025-12-01', '2025-11-30', false],
])('from %s to %s is a year of charges: %s', (first, last, is) => {
  expect(isChargeYear(first, last)).toBe(is)
})

test('a sum holds the months of its span alone, with the days that they lack', () => {
  const months = ['2026-09-01', '2026-10-01', '2026-11-01'].map((month, i) => ({
    month,
    total: 100 + i,
    days: 30,
    missing: i,
  }))
  const starts = '2019-04-01'
  expect(sumWithin(months, { first: '2026-11-01', last: '2026-11-30', starts })).toEqual({
    total: 102,
    days: 30,
    missing: 2,
  })
  // Of July and August no meter told anything: 62 days are missing, and one day of October.
  expect(sumWithin(months, { first: '2026-07-01', last: '2026-11-30', starts })).toEqual({
    total: 303,
    days: 153,
    missing: 66,
  })
  expect(sumWithin(months, { first: '2026-01-01', last: '2026-11-30', starts: '2026-11-01' })).toMatchObject({
    total: 102,
    days: 30,
  })
})

test('an average is of five homes at least, whose surface and year are known', () => {
  const home = { total: 4000, surface: 50, days: 365, missing: 0 }
  expect(averageBySurface(Array.from({ length: 5 }, () => home))).toBe(80)
  expect(averageBySurface(Array.from({ length: 4 }, () => home))).toBeNull()
  for (const lacking of [{ surface: null }, { surface: 0 }, { missing: 37 }])
    expect(averageBySurface([...Array.from({ length: 4 }, () => home), { ...home, ...lacking }])).toBeNull()
})

test('a quantity costs its price, a cubic metre or a kilowatt-hour; of an allocator by the unit', () => {
  expect(costOf('hot_water', 12_500, 850)).toBe(10_625)
  expect(costOf('heat', 3_200_000, 12.34)).toBe(39_488)
  expect(costOf('allocator', 210, 35)).toBe(7350)
})

test('a note is due where heat or hot water told of one day, and not of cold water alone', () => {
  const known = { total: 0, days: 30, missing: 29 }
  expect(isNoteDue([{ metric: 'hot_water', sum: known }])).toBe(true)
  expect(isNoteDue([{ metric: 'water', sum: known }])).toBe(false)
  expect(isNoteDue([{ metric: 'heat', sum: { total: 0, days: 30, missing: 30 } }])).toBe(false)
})

test.each([
  ['0,1234', 12.34],
  ['4,50 €', 450],
  ['1 204,5', 120_450],
  ['', undefined],
  ['4,50 par m3', 'unread'],
  ['-3', 'unread'],
])('a price typed as «%s» is %s cents', (typed, price) => {
  expect(readPrice(typed)).toBe(price)
})
