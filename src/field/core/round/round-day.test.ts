import { expect, test } from 'vitest'
import type { Stop, StopPoint } from './round-contract.ts'
import { foldPending } from './pending-checks.ts'
import { leftOf, todayOf } from './round-day.ts'

// Monday 9 November 2026, a working day; this building's weeks begin on a Monday (its seed is 0).
const monday = '2026-11-09'
const point = (id: string, more: Partial<StopPoint> = {}): StopPoint => ({
  id,
  kind: 'hall',
  name: '',
  entrance: null,
  part: 'hall',
  unit: null,
  asset: null,
  rhythm: 'daily',
  minutes: 6,
  last: '2026-11-06',
  request: null,
  ...more,
})
const bellevue: Stop = {
  id: '00000000-0000-5000-8000-000000000000',
  name: 'Bellevue',
  address: '16 rue Voltaire',
  entrances: [],
  points: [
    point('hall'),
    point('lift', { kind: 'lift', last: '2026-11-03', minutes: 2 }),
    point('bins', { kind: 'bins', rhythm: 'twiceAWeek', last: monday }),
    point('stairs', { kind: 'stairs', rhythm: 'monthly', last: '2026-11-02' }),
  ],
}

test('Karim sees what is late first, then what is due, what he saw, and the rest apart', () => {
  const [stop] = todayOf([bellevue], monday)
  expect(stop?.today.map((p) => [p.id, p.late, p.seen])).toEqual([
    ['lift', true, false],
    ['hall', false, false],
    ['bins', false, true],
  ])
  expect(stop?.rest.map((p) => p.id)).toEqual(['stairs'])
  expect(leftOf([stop!])).toEqual({ points: 2, minutes: 10, seen: 1 })
})

test('what he tapped in the cellar counts before the house hears of it', () => {
  const pending = {
    building: bellevue.id,
    at: `${monday}T09:00:00.000Z`,
    data: { points: ['hall', 'lift'], result: 'well' as const },
  }
  const [stop] = todayOf(foldPending([bellevue], [pending]), monday)
  expect(leftOf([stop!])).toEqual({ points: 0, minutes: 0, seen: 3 })
})

test('a tap of yesterday that leaves today does not undo what a colleague saw since', () => {
  const late = {
    building: bellevue.id,
    at: '2026-11-08T09:00:00.000Z',
    data: { points: ['bins'], result: 'well' as const },
  }
  expect(foldPending([bellevue], [late])[0]?.points.find((p) => p.id === 'bins')?.last).toBe(monday)
})

test('a building with two stairwells is walked stairwell by stairwell, then as a whole', () => {
  const entrances = [
    { id: 'A', name: 'Entrée A', address: '16 rue Voltaire' },
    { id: 'B', name: 'Entrée B', address: '18 rue Voltaire' },
  ]
  const points = [
    point('hall a', { entrance: 'A' }),
    point('hall b', { entrance: 'B' }),
    point('bins', { kind: 'bins' }),
  ]
  const stops = todayOf([{ ...bellevue, entrances, points }], monday)
  expect(stops.map((s) => [s.entrance, s.today.map((p) => p.id)])).toEqual([
    [entrances[0], ['hall a']],
    [entrances[1], ['hall b']],
    ['whole', ['bins']],
  ])
})

test('on a public holiday of where it stands, nothing of a building is due', () => {
  const day = '2027-05-27'
  const left = (insee: string): number => todayOf([{ ...bellevue, insee }], day)[0]!.left
  expect(left('11262')).toBeGreaterThan(0)
  expect(left('97105')).toBe(0)
})
