import { expect, test } from 'vitest'
import { clockOf, instantOf } from './clock-field.ts'

const now = new Date(2026, 10, 27, 0, 4, 30)

test('the hour of a call is that of today, or of last night; never one to come', () => {
  expect(clockOf(now)).toBe('00:04')
  expect(instantOf('00:02', now)).toBe(new Date(2026, 10, 27, 0, 2).toISOString())
  expect(instantOf('00:04', now)).toBe(new Date(2026, 10, 27, 0, 4).toISOString())
  expect(instantOf('23:55', now)).toBe(new Date(2026, 10, 26, 23, 55).toISOString())
  for (const odd of ['', 'midi', '25:00', '12:75']) expect(instantOf(odd, now)).toBeUndefined()
})
