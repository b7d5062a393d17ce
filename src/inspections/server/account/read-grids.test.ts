import { expect, test } from 'vitest'
import { firstGrid } from '../../core/account/first-grid.ts'
import { gridOfLease } from './read-grids.ts'

const grid = (id: string, starts: string | null) => ({
  ...firstGrid,
  id,
  rows: [...firstGrid.rows],
  isConfirmed: starts !== null,
  agreement: starts && 'Accord',
  starts,
  confirmedBy: null,
})
// As they are read: the latest confirmed above.
const grids = [grid('2025', '2025-01-01'), grid('2019', '2019-01-01'), grid('new', null)]

test('a grid that is agreed between entry and exit changes nothing for who came before: her lease keeps its version', () => {
  expect(gridOfLease(grids, null, '2021-06-01')?.id).toBe('2019')
  expect(gridOfLease(grids.slice(1), null, '2021-06-01')?.id).toBe('2019')
  expect(gridOfLease(grids, null, '2025-01-01')?.id).toBe('2025')
})

test('before the first agreement there is none, unless the tenant demands one by name; nobody is under one that nobody confirmed', () => {
  expect(gridOfLease(grids, null, '2018-12-31')).toBeNull()
  expect(gridOfLease(grids, '2025', '2018-12-31')?.id).toBe('2025')
  expect(gridOfLease(grids, 'new', '2026-01-01')).toBeNull()
  expect(gridOfLease(grids, null, null)).toBeNull()
})
