import { expect, test } from 'vitest'
import { type Candidate, isSure, matchDwellings, type Unit } from './match-dwellings.ts'

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  ref: `L-${id}`,
  rpls: [],
  door: '',
  storey: 2,
  surface: null,
  ...more,
})
const dwelling = (key: string, more: Partial<Candidate> = {}): Candidate => ({
  key,
  number: null,
  rpls: null,
  storey: 2,
  order: 0,
  surface: null,
  ...more,
})

test('Madame Le Goff’s dwelling is known by its number, however it is written', () => {
  const units = [unit('le-goff', { rpls: ['11-262-0012'] }), unit('benali', { ref: 'UG 13' })]
  const found = matchDwellings(
    [dwelling('A', { rpls: '112620012' }), dwelling('B', { number: 'ug13' })],
    units,
  )
  expect(found.map(({ key, unit, rule }) => [key, unit, rule])).toEqual([
    ['A', 'le-goff', 'number'],
    ['B', 'benali', 'number'],
  ])
  expect(found.every(isSure)).toBe(true)
})

test('the same door on another storey is another dwelling', () => {
  const units = [unit('below', { door: '12', storey: 1 }), unit('here', { door: '12' })]
  expect(matchDwellings([dwelling('A', { number: '12' })], units)).toMatchObject([
    { unit: 'here', rule: 'door' },
  ])
})

test('a surface within a twentieth tells two neighbours apart, and a person looks', () => {
  const units = [unit('small', { surface: 42 }), unit('large', { surface: 68 })]
  const found = matchDwellings(
    [dwelling('A', { surface: 66 }), dwelling('B', { surface: 43, order: 1 })],
    units,
  )
  expect(found.map(({ key, unit }) => [key, unit])).toEqual([
    ['A', 'large'],
    ['B', 'small'],
  ])
  expect(found.some(isSure)).toBe(false)
})

test('two that fit alike are never decided by chance', () => {
  const units = [unit('one', { door: '12' }), unit('two', { door: '12' })]
  expect(matchDwellings([dwelling('A', { number: '12', storey: null })], units)).toEqual([])
  const twins = [dwelling('A', { number: '12' }), dwelling('B', { number: '12' })]
  expect(matchDwellings(twins, [unit('one', { door: '12' })])).toEqual([])
})
