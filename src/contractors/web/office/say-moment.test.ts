import { expect, test } from 'vitest'
import { fits, slotOf } from './say-moment.ts'

test('a time said aloud is of Paris, in winter and in summer', () => {
  expect(slotOf({ day: '2026-12-03', from: '08:30', to: '10:00' })).toEqual({
    starts: '2026-12-03T07:30:00.000Z',
    ends: '2026-12-03T09:00:00.000Z',
  })
  expect(slotOf({ day: '2026-07-03', from: '14:00', to: '16:00' })?.starts).toBe('2026-07-03T12:00:00.000Z')
})

test('half a time is none', () => {
  expect(slotOf({ day: '2026-12-03', from: '08:30', to: '' })).toBeUndefined()
  expect(slotOf({ day: '2026-12-03', from: '10:00', to: '08:00' })).toBeUndefined()
})

test('an appointment is moved while it is to come, and an order taken back while it is open', () => {
  expect(fits('fixSlot', 'planned')).toBe(true)
  expect(fits('dropSlot', 'planned')).toBe(true)
  expect(fits('fixSlot', 'underway')).toBe(false)
  expect(fits('cancel', 'done')).toBe(false)
})
