import { expect, test } from 'vitest'
import { countPlaces } from './count-places.ts'

const of = (counts: Record<string, number>): string[] =>
  Object.entries(counts).flatMap(([place, n]) => Array.from({ length: n }, () => place))

test('fewer than five persons are nobody', () => {
  expect(countPlaces(of({ caretaker: 4 }))).toEqual([])
  expect(countPlaces([])).toEqual([])
})

test('a place of five stands apart, by fives; one of four goes with others', () => {
  expect(countPlaces(of({ caretaker: 9, office: 6, directorate: 5 }))).toEqual([
    { place: 'house', persons: 20 },
    { place: 'caretaker', persons: 5 },
    { place: 'office', persons: 5 },
    { place: 'directorate', persons: 5 },
  ])
  expect(countPlaces(of({ caretaker: 8, 'office@centre': 4, 'office@roches': 3 }))).toEqual([
    { place: 'house', persons: 15 },
    { place: 'caretaker', persons: 5 },
    { place: 'elsewhere', persons: 5 },
  ])
})

test('one person alone elsewhere takes the smallest place with her: no difference is one person', () => {
  const told = countPlaces(of({ caretaker: 12, 'office@centre': 5, call_centre: 1 }))
  expect(told).toEqual([
    { place: 'house', persons: 15 },
    { place: 'caretaker', persons: 10 },
    { place: 'elsewhere', persons: 5 },
  ])
  expect(countPlaces(of({ caretaker: 6, call_centre: 1 }))).toEqual([{ place: 'house', persons: 5 }])
})

test('of all ways to spread twelve persons over three places, none tells of fewer than five', () => {
  for (let a = 0; a <= 12; a++)
    for (let b = 0; a + b <= 12; b++) {
      const told = countPlaces(of({ a, b, c: 12 - a - b }))
      expect(told.every(({ persons }) => persons >= 5 && persons % 5 === 0)).toBe(true)
      const names = new Set(told.map(({ place }) => place))
      const kept = Object.entries({ a, b, c: 12 - a - b }).filter(([place]) => !names.has(place))
      const left = kept.reduce((sum, [, n]) => sum + n, 0)
      if (names.size > 1) expect(left === 0 || left >= 5).toBe(true)
    }
})
