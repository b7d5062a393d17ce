import { expect, test } from 'vitest'
import { unitsOfDwellings } from './dwelling-units.ts'
import type { Candidate, Unit } from './match-dwellings.ts'

const unit = (number: string): Unit => ({
  id: `unit-${number}`,
  ref: `UG1${number}`,
  rpls: [],
  door: number,
  storey: 1,
  surface: null,
})
const dwelling = (key: string, number: string, order: number): Candidate => ({
  key,
  number,
  rpls: null,
  storey: 1,
  order,
  surface: null,
})
const units = [unit('101'), unit('102')]
const said = new Map<string, string | null>([
  ['A-101', 'unit-101'],
  ['A-102', 'unit-102'],
])

test('dwellings that the architect renamed are known by their number: their former names hold nothing', () => {
  const renamed = [dwelling('Logement 101', '101', 0), dwelling('Logement 102', '102', 1)]
  expect([...unitsOfDwellings(renamed, units, said).values()]).toEqual([
    { key: 'Logement 101', unit: 'unit-101', how: 'door', sure: true },
    { key: 'Logement 102', unit: 'unit-102', how: 'door', sure: true },
  ])
})

test('a name that is still there holds its unit, whoever else bears the number', () => {
  const both = [dwelling('A-101', '101', 0), dwelling('Logement 101', '101', 1)]
  const settled = unitsOfDwellings(both, units, said)
  expect(settled.get('A-101')).toMatchObject({ unit: 'unit-101', how: 'hand' })
  expect(settled.get('Logement 101')?.unit).not.toBe('unit-101')
})
