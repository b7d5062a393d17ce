import { expect, test } from 'vitest'
import type { FirmOrder } from '../../core/contract.ts'
import { hasCome, isOfToday, mainOf } from './main-order.ts'

const now = '2026-11-24T13:14:00.000Z'
const visit = (starts: string, more: object = {}): FirmOrder => {
  const ends = new Date(Date.parse(starts) + 7_200_000).toISOString()
  const card: object = {
    id: starts,
    status: 'planned',
    can: { report: 'yes' },
    slot: { starts, ends },
    ...more,
  }
  return card as FirmOrder
}
const day = { firm: { id: 'nicolas', name: 'Nicolas Plomberie' }, today: [], answer: [], open: [] }

test('a visit of three days ago that nobody told is to be told, and is not «Maintenant»', () => {
  const old = visit('2026-11-21T09:00:00.000Z')
  expect(mainOf({ ...day, today: [old] }, now)).toBe(old)
  expect(hasCome(old, now)).toBe(true)
  expect(isOfToday(old, now)).toBe(false)
  expect(isOfToday(visit('2026-11-24T13:00:00.000Z'), now)).toBe(true)
})

test('the visit whose hour is nearest comes first, before an order that waits for a yes', () => {
  const [old, here] = [visit('2026-11-21T09:00:00.000Z'), visit('2026-11-24T13:00:00.000Z')]
  const asked = visit('2026-11-24T13:00:00.000Z', { slot: null, can: { accept: 'yes' } })
  expect(mainOf({ ...day, today: [old, here], answer: [asked] }, now)).toBe(here)
  expect(mainOf({ ...day, answer: [asked] }, now)).toBe(asked)
})
