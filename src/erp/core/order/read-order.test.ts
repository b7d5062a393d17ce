import { expect, test } from 'vitest'
import { matchOrder } from './match-order.ts'
import { readInvoice, readOrder } from './read-order.ts'

const row = (values: Record<string, string | null>) => ({ key: '2026-3001', values })

test('an order of a line bears its number of ours as numbers are compared', () => {
  const values = { loge: ' 0050001', state: 'done', dwelling: '0l-102372' }
  expect(readOrder(row(values))).toEqual({
    key: '2026-3001',
    loge: '50001',
    dwelling: 'L-102372',
    state: 'done',
  })
  expect(readOrder(row({}))).toMatchObject({ loge: '', state: null })
})

test.each<[string, Record<string, string>, string]>([
  ['without its order', { state: 'paid', on: '2026-11-03' }, 'missing order'],
  ['without its day', { order: '1', state: 'paid' }, 'missing on'],
  ['without its state', { order: '1', on: '2026-11-03' }, 'missing state'],
  ['in a state of their own', { order: '1', on: '2026-11-03', state: 'LITIGE' }, 'unknown_code state'],
])('an invoice %s waits', (_, values, expected) => {
  const read = readInvoice(row(values))
  expect('fault' in read && `${read.fault.code} ${read.fault.column}`).toBe(expected)
})

test('which order of ours it is, is said by either number; by both of two orders, by neither', () => {
  const known = {
    byTheirs: new Map([['2026-3001', 'a']]),
    byOurs: new Map([
      ['50001', 'a'],
      ['50002', 'b'],
    ]),
  }
  expect(matchOrder({ theirs: '2026-3001', ours: '' }, known)).toEqual({ order: 'a' })
  expect(matchOrder({ theirs: '2026-9', ours: '50002' }, known)).toEqual({ order: 'b' })
  expect(matchOrder({ theirs: '2026-9', ours: '' }, known)).toEqual({ order: null })
  expect(matchOrder({ theirs: '2026-3001', ours: '50002' }, known)).toMatchObject({
    fault: { code: 'order_contradicts' },
  })
})
