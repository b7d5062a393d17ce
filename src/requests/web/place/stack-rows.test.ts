import { expect, test } from 'vitest'
import { type StackDwelling, stackRows, sumStack, yearsOld } from './stack-rows.ts'

const dwelling = (door: string, more: Partial<StackDwelling> = {}): StackDwelling => ({
  id: `d${door}`,
  ref: `r${door}`,
  door,
  storey: 0,
  rooms: 2,
  entrance: 'Entrée 24',
  names: 'Annick Le Goff',
  lived: true,
  vacantSince: null,
  open: 0,
  danger: false,
  alerts: [],
  boiler: null,
  ...more,
})

test('the highest storey stands above, and a dwelling without one under all others', () => {
  const [entrance] = stackRows([
    dwelling('1'),
    dwelling('x', { storey: null }),
    dwelling('9', { storey: 2 }),
    dwelling('c', { storey: -1 }),
    dwelling('2'),
  ])
  expect(
    entrance!.storeys.map(({ storey, dwellings }) => [storey, dwellings.map(({ door }) => door)]),
  ).toEqual([
    [2, ['9']],
    [0, ['1', '2']],
    [-1, ['c']],
    [null, ['x']],
  ])
})

test('a hundred and twenty dwellings of three entrances, and a building without any', () => {
  const many = Array.from({ length: 120 }, (_, i) =>
    dwelling(String(i), { entrance: `Escalier ${(i % 3) + 1}`, storey: Math.floor(i / 12) }),
  )
  const rows = stackRows(many)
  expect(rows.map(({ storeys }) => storeys.length)).toEqual([10, 10, 10])
  expect(rows.flatMap(({ storeys }) => storeys.flatMap(({ dwellings }) => dwellings))).toHaveLength(120)
  expect(stackRows([])).toEqual([])
})

test('what a building counts', () => {
  expect(
    sumStack([
      dwelling('1', { open: 2 }),
      dwelling('2', { lived: false, vacantSince: '2026-03-01' }),
      dwelling('3'),
    ]),
  ).toEqual({ all: 3, vacant: 1, open: 2 })
})

test('a boiler is a year older on its day, not before', () => {
  expect(yearsOld('2008-10-02', '2026-10-01')).toBe(17)
  expect(yearsOld('2008-10-02', '2026-10-02')).toBe(18)
})
