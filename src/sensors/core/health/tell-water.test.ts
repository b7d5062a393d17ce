import { expect, test } from 'vitest'
import { tellWater } from './tell-water.ts'

const dayOf = (day: string, known: number, dwellings = 6) => ({
  day,
  general: 1000,
  homes: 150 * known,
  known,
  dwellings,
})

test('water is told of five homes and more, with what reached none of them', () => {
  expect(tellWater([dayOf('2026-11-02', 6)])).toEqual([{ ...dayOf('2026-11-02', 6), lost: 0.1 }])
})

test('where more than one home in ten is silent its share is told of nobody', () => {
  expect(tellWater([dayOf('2026-11-02', 5)])).toEqual([{ ...dayOf('2026-11-02', 5), lost: null }])
})

test('nobody of the staff reads the day of a home in a sum of fewer than five, nor that of a house of two', () => {
  expect(tellWater([dayOf('2026-11-02', 4), dayOf('2026-11-03', 1), dayOf('2026-11-04', 2, 2)])).toEqual([])
})
