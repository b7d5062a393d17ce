import { expect, test } from 'vitest'
import type { FirmOrder } from '../../core/contract.ts'
import { asksHours, possibleOf } from './possible-answers.ts'

const slot = { starts: '2026-11-24T13:00:00.000Z', ends: '2026-11-24T15:00:00.000Z' }
const placed = (more: object): FirmOrder => {
  const card: object = {
    can: { accept: 'yes', refuse: 'yes', report: 'yes', offerSlots: 'yes' },
    status: 'placed',
    urgency: 'U3',
    slot: null,
    place: { part: null },
    ...more,
  }
  return card as FirmOrder
}

test('to a danger a firm says first that it comes, and is asked for no hour', () => {
  const danger = placed({ urgency: 'U0' })
  expect(possibleOf(danger)[0]).toBe('arrive')
  expect(possibleOf(danger)).not.toContain('acceptWith')
  expect(asksHours(danger)).toBe(false)
})

test('whoever accepts a leak says when she comes, unless the hour stands or nobody waits', () => {
  expect(asksHours(placed({}))).toBe(true)
  expect(possibleOf(placed({}))).toEqual(['accept', 'acceptWith', 'refuse', 'call'])
  expect(asksHours(placed({ slot }))).toBe(false)
  expect(asksHours(placed({ place: { part: 'hall' } }))).toBe(false)
})
