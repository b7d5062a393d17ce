import { expect, test } from 'vitest'
import { goesOnAfter, type StandingSpell } from './outlived-spell.ts'

const lift: StandingSpell = { kind: 'lift', from: '2026-01-12', endedOn: '2026-01-13', isBack: false }

test('what holds on the whole day after its request was ended goes on, once that day is over', () => {
  expect(goesOnAfter(lift, [], '2026-01-15T12:00:00Z')).toBe(false)
  expect(goesOnAfter(lift, ['2026-01-14'], '2026-01-15T10:59:00Z')).toBe(false)
  expect(goesOnAfter(lift, ['2026-01-14'], '2026-01-15T11:00:00Z')).toBe(true)
})

test('a home that was cold is given a day to be warm again', () => {
  const cold = { ...lift, kind: 'cold' as const }
  expect(goesOnAfter(cold, ['2026-01-14'], '2026-01-15T12:00:00Z')).toBe(false)
  expect(goesOnAfter(cold, ['2026-01-14', '2026-01-15'], '2026-01-16T12:00:00Z')).toBe(true)
})

test('what opens anew goes on at once, on the very day of its end as well', () => {
  expect(goesOnAfter({ ...lift, isBack: true }, [], '2026-01-14T10:00:00Z')).toBe(true)
  const again = { ...lift, from: '2026-01-20' }
  expect(goesOnAfter(again, ['2026-01-20'], '2026-01-20T12:00:00Z')).toBe(true)
})

test('nobody is told of what is more than two days old', () => {
  expect(goesOnAfter(lift, ['2026-01-14'], '2026-01-18T12:00:00Z')).toBe(false)
  expect(goesOnAfter({ ...lift, from: '2026-01-20' }, [], '2026-01-24T12:00:00Z')).toBe(false)
})
