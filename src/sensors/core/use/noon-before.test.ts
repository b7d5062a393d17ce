import { expect, test } from 'vitest'
import { isBeforeNoon } from './home-use.ts'

test.each([
  ['2026-11-30T07:30:00.000Z', true],
  ['2026-11-30T10:59:00.000Z', true],
  ['2026-11-30T11:00:00.000Z', false],
  ['2026-07-14T09:59:00.000Z', true],
  ['2026-07-14T10:00:00.000Z', false],
  ['2026-11-29T23:30:00.000Z', true],
])('at %s the day that runs began at noon of yesterday: %s', (now, isYesterday) => {
  expect(isBeforeNoon(now)).toBe(isYesterday)
})
