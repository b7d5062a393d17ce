import { describe, expect, test } from 'vitest'
import { isThere, type OrderPlace, type Stands } from './order-place.ts'

const landing: OrderPlace = {
  order: 'o',
  firm: 'f',
  building: 'b',
  unit: null,
  entrance: 'stairs-1',
  storey: 'r2',
  asset: 'lift',
  runs: true,
}
const hers: OrderPlace = { ...landing, unit: 'u', asset: null }
const lamp: Stands = { id: 'lamp', unit: null, isCommon: false, entrance: null, storey: 'r2' }
const boiler: Stands = { id: 'boiler', unit: 'u', isCommon: false, entrance: 'stairs-1', storey: 'r2' }
const common: Stands = { ...boiler, unit: 'c', isCommon: true }

describe('where an order takes its firm', () => {
  test('a landing: what belongs to all on that storey, by those stairs', () => {
    expect(isThere(landing, lamp)).toBe(true)
    expect(isThere(landing, common)).toBe(true)
    expect(isThere(landing, { ...common, entrance: null })).toBe(true)
    expect(isThere({ ...landing, entrance: null }, { ...common, entrance: 'stairs-2' })).toBe(true)
    expect(isThere(landing, { ...common, entrance: 'stairs-2' })).toBe(false)
  })

  test('never on into a dwelling, nor to another storey', () => {
    expect(isThere(landing, boiler)).toBe(false)
    expect(isThere(landing, { ...boiler, id: 'lift' })).toBe(false)
    expect(isThere(landing, { ...lamp, storey: 'r3' })).toBe(false)
    expect(isThere({ ...landing, storey: null }, { ...lamp, storey: null })).toBe(false)
  })

  test('a dwelling or a common part of its own: what stands inside, and nothing before its door', () => {
    expect(isThere(hers, boiler)).toBe(true)
    expect(isThere(hers, { ...boiler, unit: 'v' })).toBe(false)
    expect(isThere(hers, lamp)).toBe(false)
  })

  test('what the order is about, wherever all walk', () => {
    expect(isThere(landing, { ...lamp, id: 'lift', storey: null })).toBe(true)
  })
})
