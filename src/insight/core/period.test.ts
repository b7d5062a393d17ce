import { expect, test } from 'vitest'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import { monthsBetween } from './count-figures.ts'
import { monthStart, periodBefore, periodOf, yearBefore } from './period.ts'

test.each([
  [undefined, undefined, '2026-10-26', '2026-11-24'],
  ['2026-11-01', undefined, '2026-11-01', '2026-11-24'],
  [undefined, '2026-03-31', '2026-03-02', '2026-03-31'],
  ['2026-03-31', '2026-03-01', '2026-03-01', '2026-03-31'],
])('from %s to %s, read on 24 November 2026', (since, until, first, last) => {
  expect(periodOf('2026-11-24', since, until)).toMatchObject({ since: first, until: last })
})

test('a day lasts from midnight to midnight in Paris, and the one on which summer ends an hour longer', () => {
  expect(periodOf('2026-11-24', '2026-10-25', '2026-10-25')).toMatchObject({
    from: '2026-10-24T22:00:00.000Z',
    to: '2026-10-25T23:00:00.000Z',
  })
})

test('months go over the turn of the year', () => {
  expect(monthStart('2026-02-14', 3)).toBe('2025-11-01')
  expect(monthStart('2026-12-14', -1)).toBe('2027-01-01')
  expect(monthsBetween('2025-11-01', '2026-02-14')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

const first = '2020-01-01'

test('a period is compared with as many days just before, and with the same days a year earlier', () => {
  const november = periodOf('2026-11-24', '2026-11-01', '2026-11-24')
  expect(periodBefore(november, first)).toMatchObject({
    since: '2026-10-08',
    until: '2026-10-31',
    to: november.from,
  })
  expect(yearBefore(november, first)).toMatchObject({ since: '2025-11-01', until: '2025-11-24' })
})

test('29 February is compared with the 28th', () => {
  expect(yearBefore(periodOf('2028-03-01', '2028-02-29', '2028-03-01'), first)).toMatchObject({
    since: '2027-02-28',
    until: '2027-03-01',
  })
})

test.each([
  ['2020-01-15', '2020-01-31'],
  ['0001-01-01', '0001-01-02'],
  ['2026-01-01', '9999-12-31'],
])('before %s to %s the house did not count', (since, until) => {
  expect(periodBefore(periodOf('2026-11-24', since, until), first)).toBeNull()
})

test.each([
  ['2020-06-01', '2020-06-30'],
  ['0001-01-01', '2026-01-02'],
])('a year before %s the house did not count', (since, until) => {
  expect(yearBefore(periodOf('2026-11-24', since, until), first)).toBeNull()
})

// Values of the score interval without correction as printed for 15 of 148, 0 of 20 and 29 of 29 (Newcombe, Statistics in Medicine 17, 1998, table I).
test.each([
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [29, 29, 0.883, 1],
])('%i of %i lies between', (n, of, low, high) => {
  const interval = wilsonInterval(n, of)!
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('nothing of nothing says nothing', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})
