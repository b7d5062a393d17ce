import { expect, test } from 'vitest'
import { mostOpen } from '../../../requests/core/most-open.ts'
import type { PackHead } from './renew-pack.ts'
import { todayOf } from './day-of-pack.ts'

test('of six hundred open requests a day keeps the most pressing, as many as it says', () => {
  const row = (n: number) => ({
    id: `r${String(n).padStart(4, '0')}`,
    place: { building: 'valentin' },
    ball: 'firm',
    urgency: n === 599 ? 'U0' : 'U3',
    status: 'ordered',
    closedAt: null,
    due: `2026-12-${String(1 + (n % 28)).padStart(2, '0')}T09:00:00.000Z`,
  })
  const head = {
    buildings: [{ id: 'valentin', name: 'L’Horreum', address: '24 rue Edmond Valentin', dwellings: 20 }],
    rows: Array.from({ length: 600 }, (_, n) => row(n)),
    visits: [],
  } as unknown as PackHead
  const { open } = todayOf(head, '2026-11-27')
  expect(open).toHaveLength(mostOpen)
  expect(open[0]!.id).toBe('r0599')
  expect(open.slice(1).map(({ due }) => due)).toEqual(
    open
      .slice(1)
      .map(({ due }) => due)
      .toSorted(),
  )
})
