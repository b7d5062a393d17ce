import { expect, test } from 'vitest'
import type { RequestRow } from '../../core/contract.ts'
import { firstIn } from './first-rows.ts'

const row = (id: string, more: object = {}): RequestRow =>
  ({ id, urgency: 'U3', status: 'ordered', ball: 'firm', ...more }) as RequestRow
const ids = (rows: readonly RequestRow[]): string[] => rows.map(({ id }) => id)

test('of the twenty-four requests of a building, its danger and his own stand before «Qui répare quoi», the rest is folded', () => {
  const many = Array.from({ length: 22 }, (_, i) => row(`firm ${i}`))
  const his = row('lamp', { status: 'new', ball: 'caretaker' })
  const { first, rest } = firstIn([...many, his, row('gas', { urgency: 'U0' })])
  expect(ids(first)).toEqual(['gas', 'lamp'])
  expect(ids(rest)).toEqual(ids(many))
})

test('a danger that is over is folded with the rest', () => {
  const over = row('gas', { urgency: 'U0', status: 'resolved', ball: 'tenant' })
  expect(firstIn([over])).toEqual({ first: [], rest: [over] })
})
