import { expect, test } from 'vitest'
import type { Report } from '../../core/contract.ts'
import { byHand, keyOf, pairsOf, rulesOf, saidOf } from './confirm-dwellings.ts'

type Dwellings = Report['dwellings']
const dwelling = (key: string, unit: string | null, how: string | null) =>
  ({ key, unit: unit && { id: unit }, how }) as Dwellings['found'][number]

test('what stands is said again, what nobody knows is left to the house', () => {
  const found = [dwelling('A', 'u1', 'number'), dwelling('B', null, null), dwelling('C', null, 'hand')]
  expect(pairsOf(found, new Map())).toEqual([
    { key: 'A', unit: 'u1' },
    { key: 'C', unit: null },
  ])
})

test('what somebody chose stands before what was recognised', () => {
  const found = [dwelling('A', 'u1', 'order'), dwelling('B', null, null)]
  const chosen = new Map<string, string | null>([
    ['A', null],
    ['B', 'u2'],
  ])
  expect(pairsOf(found, chosen)).toEqual([
    { key: 'A', unit: null },
    { key: 'B', unit: 'u2' },
  ])
})

test('to undo one dwelling says nothing of another that was only guessed', () => {
  const found = [
    dwelling('A', 'u1', 'hand'),
    dwelling('B', 'u2', 'order'),
    dwelling('C', 'u3', 'order'),
    dwelling('D', 'u4', 'hand'),
  ]
  const chosen = new Map<string, string | null>([['C', 'u5']])
  expect(pairsOf(saidOf(found, chosen, 'A'), chosen)).toEqual([
    { key: 'C', unit: 'u5' },
    { key: 'D', unit: 'u4' },
  ])
})

test('rooms grouped by hand are a rule like another once it is in use', () => {
  const zone = { rule: 'zone', by: 'IfcZone' } as Dwellings['rules'][number]
  const hand = { rule: 'hand', by: '' } as Dwellings['rules'][number]
  expect(rulesOf({ rule: hand, rules: [zone] } as unknown as Dwellings).map(keyOf)).toEqual([
    'zone IfcZone',
    byHand,
  ])
  expect(rulesOf({ rule: zone, rules: [zone] } as unknown as Dwellings)).toEqual([zone])
})
