import { expect, test } from 'vitest'
import { isUsual, usualOf } from './usual-source.ts'

const told = { source: 'model' as const, at: '2026-11-27T09:00:00.000Z', state: 'stands' }
const listed = { source: 'office' as const, at: '2025-05-12T08:00:00.000Z', state: 'stands' }

test('a plan delivered one day said most of a storey: that is said once, and what differs is marked', () => {
  const usual = usualOf([listed, told, told, told, told, listed])
  expect(usual).toEqual({ source: 'model', day: '2026-11-27' })
  expect(isUsual(told, usual)).toBe(true)
  expect(isUsual(listed, usual)).toBe(false)
  expect(isUsual({ ...told, at: '2026-11-28T09:00:00.000Z' }, usual)).toBe(false)
})

test('what waits for a yes is always said', () => {
  const proposed = { ...told, state: 'proposed' }
  expect(isUsual(proposed, usualOf([told, told, told, told]))).toBe(false)
  expect(usualOf([proposed, proposed, proposed, proposed])).toBeUndefined()
})

test('three values are said each for itself', () => {
  expect(usualOf([told, told, told])).toBeUndefined()
  expect(isUsual(told, undefined)).toBe(false)
})
