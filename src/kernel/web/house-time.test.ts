import { expect, test } from 'vitest'
import { timeOf } from './house-time.ts'

const day = 86_400_000
const noon = Date.parse('2026-11-27T12:00:00Z')

test('a phone that is a day slow shows the day of the house, as soon as it has heard it', () => {
  expect(timeOf(noon - day, day, noon)).toBe(noon)
})

test('without network since it was switched on, it is never earlier than what the house said last', () => {
  expect(timeOf(noon - day, 0, noon - 3_600_000)).toBe(noon - 3_600_000)
})

test('a phone that is a day ahead comes back to today', () => {
  expect(timeOf(noon + day, -day, noon)).toBe(noon)
})

test('a clock that is right, or off by a few minutes, is left alone; so is one that slept', () => {
  expect(timeOf(noon, 0, noon - 8 * 3_600_000)).toBe(noon)
  expect(timeOf(noon, 4 * 60_000, noon)).toBe(noon)
})
