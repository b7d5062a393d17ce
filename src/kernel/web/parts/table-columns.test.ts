import { expect, test } from 'vitest'
import { type Column, columnsIn, sortRows, tracksOf } from './table-columns.ts'

type Firm = { name: string; open: number | null }
const firms: Firm[] = [
  { name: 'Élec 10', open: 4 },
  { name: 'Élec 9', open: null },
  { name: 'D’Angelo', open: 12 },
]
const columns: Column<Firm>[] = [
  {
    key: 'name',
    label: 'Entreprise',
    width: '2fr',
    main: true,
    cell: ({ name }) => name,
    by: ({ name }) => name,
  },
  { key: 'open', label: 'Ordres', width: '5rem', cell: ({ open }) => String(open), by: ({ open }) => open },
  { key: 'phone', label: 'Téléphone', width: '8rem', away: true, cell: () => '' },
  { key: 'trade', label: 'Métier', width: '1fr', from: 80, cell: () => '' },
]
const keys = (shown: readonly Column<Firm>[]): string[] => shown.map(({ key }) => key)

test('a column is drawn where the table is wide enough and the reader has not put it away', () => {
  expect(keys(columnsIn(columns, {}, 100))).toEqual(['name', 'open', 'trade'])
  expect(keys(columnsIn(columns, {}, 60))).toEqual(['name', 'open'])
  expect(keys(columnsIn(columns, { open: false, phone: true }, 60))).toEqual(['name', 'phone'])
})

test('what the row is stays, whatever was chosen', () => {
  expect(keys(columnsIn(columns, { name: false }, 60))).toContain('name')
})

test('rows are sorted as people count, and those of which nothing is known come last both ways', () => {
  const named = (key: string, down: boolean): string[] =>
    sortRows(firms, columns, { key, down }).map(({ name }) => name)
  expect(named('name', false)).toEqual(['D’Angelo', 'Élec 9', 'Élec 10'])
  expect(named('open', false)).toEqual(['Élec 10', 'D’Angelo', 'Élec 9'])
  expect(named('open', true)).toEqual(['D’Angelo', 'Élec 10', 'Élec 9'])
  expect(sortRows(firms, columns, undefined)).toBe(firms)
})

test('the box to tick comes first in the grid, the act last', () => {
  const shown = columnsIn(columns, {}, 60)
  expect(tracksOf(shown, { ticks: true, act: '8rem' })).toBe('28px 2fr 5rem 8rem')
  expect(tracksOf(shown, { ticks: false, act: undefined })).toBe('2fr 5rem')
})
