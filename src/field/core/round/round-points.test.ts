import { describe, expect, test } from 'vitest'
import { pointsOf, type CheckpointRow, type BuildingParts } from './round-points.ts'

const idOf = (...key: string[]): string => key.join('/')
const standing: BuildingParts = {
  building: 'voltaire',
  entrances: [
    { id: 'A', name: 'Entrée A' },
    { id: 'B', name: 'Entrée B' },
  ],
  commons: [
    { id: 'bins', entrance: null, part: 'bins' },
    { id: 'hall-b', entrance: 'B', part: 'hall' },
    { id: 'hall-a', entrance: 'A', part: 'hall' },
    { id: 'stairs-a', entrance: 'A', part: 'stairs' },
    { id: 'lift-a', entrance: 'A', part: 'lift' },
    { id: 'laundry', entrance: 'A', part: 'laundry' },
  ],
  assets: [
    { id: 'otis', kind: 'lift', name: 'Ascenseur A', entrance: 'A' },
    { id: 'viessmann', kind: 'boiler', name: 'Chaudière du sous-sol', entrance: null },
    { id: 'extinguisher', kind: 'fireExtinguisher', name: 'Extincteur', entrance: 'A' },
    { id: 'aerial', kind: 'antenna', name: 'Antenne', entrance: null },
  ],
}
const kindsOf = (said: CheckpointRow[] = []): string[] => pointsOf(standing, said, idOf).map((p) => p.kind)
const said = (more: Partial<CheckpointRow>): CheckpointRow => ({
  id: '',
  kind: 'hall',
  entrance: null,
  unit: null,
  asset: null,
  name: '',
  rhythm: 'weekly',
  minutes: null,
  dropped: false,
  ...more,
})

describe('a building’s checkpoints, that nobody typed', () => {
  test('are what stands there, entrance by entrance, then what is everybody’s; a lift once', () => {
    expect(pointsOf(standing, [], idOf).map((p) => [p.entrance, p.kind, p.unit, p.asset])).toEqual([
      ['A', 'hall', 'hall-a', null],
      ['A', 'stairs', 'stairs-a', null],
      ['A', 'lift', 'lift-a', null],
      ['A', 'extinguishers', 'stairs-a', 'extinguisher'],
      ['B', 'hall', 'hall-b', null],
      [null, 'bins', 'bins', null],
      [null, 'boilerRoom', null, 'viessmann'],
    ])
  })
  test('keep their ids when something is built beside them', () => {
    const more = { ...standing, commons: [{ id: 'roof', entrance: null, part: 'roof' }, ...standing.commons] }
    const before = pointsOf(standing, [], idOf).map((p) => p.id)
    expect(pointsOf(more, [], idOf).map((p) => p.id)).toEqual(expect.arrayContaining(before))
  })
})

describe('what the agency says of them', () => {
  test('another rhythm, its own minutes, or no more', () => {
    const [hall] = pointsOf(standing, [], idOf)
    const changed = pointsOf(standing, [said({ id: hall!.id, rhythm: 'monthly', minutes: 12 })], idOf)
    expect(changed[0]).toMatchObject({ id: hall!.id, rhythm: 'monthly', minutes: 12, unit: 'hall-a' })
    const dropped = pointsOf(standing, [said({ id: hall!.id, dropped: true })], idOf)
    expect(dropped.filter((p) => p.dropped).map((p) => p.id)).toEqual([hall!.id])
  })
  test('one that was not there, in its place on the walk', () => {
    expect(kindsOf([said({ id: 'new', kind: 'gate', entrance: 'A', name: 'Portail' })])).toEqual([
      'hall',
      'stairs',
      'lift',
      'extinguishers',
      'gate',
      'hall',
      'bins',
      'boilerRoom',
    ])
  })
})
