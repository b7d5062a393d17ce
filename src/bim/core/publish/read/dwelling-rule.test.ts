import { expect, test } from 'vitest'
import type { Commands } from '../model-commands.ts'
import { type DwellingRule, ruleAfter } from './dwelling-rule.ts'

const byHand: DwellingRule = {
  rule: 'hand',
  by: '',
  rooms: { kitchen: 'T1', bedroom: 'T1', hall: 'T2' },
  dwellings: { T1: 'u1', T2: 'u2' },
}
const told: Omit<Commands['bim.confirm'], 'model'> = {
  rule: 'hand',
  by: '',
  rooms: {},
  apart: [],
  dwellings: [],
}

test('rooms that are told by hand add to those of before', () => {
  expect(ruleAfter(byHand, { ...told, rooms: { bath: 'T2' } })?.rooms).toEqual({
    ...byHand.rooms,
    bath: 'T2',
  })
})

test('a dwelling that is taken apart leaves its rooms, and the unit that it was', () => {
  const dwellings = [
    { key: 'T1', unit: 'u1' },
    { key: 'T2', unit: 'u2' },
  ]
  expect(ruleAfter(byHand, { ...told, apart: ['T1'], dwellings })).toEqual({
    ...byHand,
    rooms: { hall: 'T2' },
    dwellings: { T2: 'u2' },
  })
})

test('taken apart and made anew by one word, it has the rooms that are told now', () => {
  const dwellings = [{ key: 'T1', unit: 'u3' }]
  expect(ruleAfter(byHand, { ...told, rooms: { bath: 'T1' }, apart: ['T1'], dwellings })).toMatchObject({
    rooms: { hall: 'T2', bath: 'T1' },
    dwellings: { T1: 'u3' },
  })
})

test('with the last dwelling the rule goes, unless somebody told them otherwise meanwhile', () => {
  const apart = ['T1', 'T2']
  expect(ruleAfter(byHand, { ...told, apart })).toBeNull()
  expect(ruleAfter(null, { ...told, apart })).toBeNull()
  const number: DwellingRule = { rule: 'number', by: 'A101', rooms: {}, dwellings: {} }
  expect(ruleAfter(number, { ...told, apart })).toBe(number)
})
