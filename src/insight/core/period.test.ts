import { expect, test } from 'vitest'
import { monthsBetween } from './count-figures.ts'
import { monthStart, periodOf } from './period.ts'

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
