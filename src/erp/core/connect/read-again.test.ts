import { expect, test } from 'vitest'
import { laterMark, sinceMark } from './read-again.ts'

test('an hour is read again, by the clock of the database and whatever its zone', () => {
  expect(sinceMark('2026-11-29 02:00:00.125')).toBe('2026-11-29 01:00:00.125')
  expect(sinceMark('2026-11-29 02:00:00+01')).toBe('2026-11-29 01:00:00.000')
  expect(sinceMark('2026-11-29')).toBe('2026-11-28 23:00:00.000')
  expect(sinceMark(null)).toBeNull()
  expect(sinceMark('hier')).toBeNull()
})

test('the mark goes forward alone; a row dated in 2099 does not move it', () => {
  const now = '2026-11-29 02:00:00'
  expect(laterMark(null, '2026-11-28 09:00:00', now)).toBe('2026-11-28 09:00:00')
  expect(laterMark('2026-11-28 09:00:00', '2026-11-27 09:00:00', now)).toBe('2026-11-28 09:00:00')
  expect(laterMark('2026-11-28 09:00:00', '2099-01-01 00:00:00', now)).toBe('2026-11-28 09:00:00')
  expect(laterMark('2026-11-28 09:00:00', null, now)).toBe('2026-11-28 09:00:00')
})
