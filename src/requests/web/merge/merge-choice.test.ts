import { expect, test } from 'vitest'
import type { RequestRow, Thread } from '../../core/contract.ts'
import { keptOf, likeliest, ordersEnding, toldCount } from './merge-choice.ts'

const row = (id: string, more: Partial<RequestRow> = {}): RequestRow =>
  ({
    id,
    kind: 'single',
    status: 'filed',
    nature: 'plumbing.tap_leak',
    filedAt: `2026-11-2${id}T09:00:00.000Z`,
    firm: null,
    place: { unit: 'le-goff', building: 'bellevue' },
    ...more,
  }) as RequestRow
const thread = (
  id: string,
  requester: { id: string; told: 'mail' | 'none' } | null,
  orders: readonly { id: string; status: string }[] = [],
): Thread =>
  ({
    request: row(id),
    requester,
    orders: orders.map((order) => ({ ...order, firm: { name: 'Plomberie Atlantique' }, slot: null })),
  }) as unknown as Thread

test('the one whose work is ordered goes on, else the one that was told first', () => {
  expect(keptOf([row('2'), row('1')])?.id).toBe('1')
  expect(keptOf([row('1'), row('2', { firm: 'Plomberie Atlantique' })])?.id).toBe('2')
  expect(keptOf([])).toBeUndefined()
})

test('of her own home first; what is walled, over, or everybody’s breakdown is not offered', () => {
  const found = likeliest(row('1'), [
    row('1'),
    row('2', { place: { ...row('2').place, unit: 'n-diaye' } }),
    row('3', { nature: 'lift.stopped' }),
    row('4', { kind: 'outage' }),
    row('5', { status: 'closed' }),
    row('6', { nature: 'matter.neighbour' }),
  ])
  expect(found.map(({ id }) => id)).toEqual(['3', '2'])
})

test('an order of what goes on does not end, nor one that has ended', () => {
  const threads = [
    thread('1', null, [{ id: 'kept', status: 'placed' }]),
    thread('2', null, [
      { id: 'going', status: 'underway' },
      { id: 'gone', status: 'cancelled' },
    ]),
  ]
  expect(ordersEnding(threads, '1')).toEqual([
    { id: 'going', firm: 'Plomberie Atlantique', when: null, onTheWay: true },
  ])
})

test('whoever told two is told once, and whom nothing reaches is not counted', () => {
  const le = { id: 'le-goff', told: 'mail' as const }
  expect(
    toldCount(
      [thread('1', null), thread('2', le), thread('3', le), thread('4', { id: 'x', told: 'none' })],
      '1',
    ),
  ).toBe(1)
})
