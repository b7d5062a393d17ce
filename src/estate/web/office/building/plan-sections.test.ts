import { expect, test } from 'vitest'
import type { PlacePlan } from '../../../core/contract.ts'
import { sections } from './plan-sections.ts'

type Holds = Pick<PlacePlan, 'rooms' | 'assets'>

test('what stands on a storey is told dwelling by dwelling, room by room', () => {
  const holds = {
    rooms: [
      { id: 'kitchen', unit: 'A' },
      { id: 'living', unit: 'A' },
      { id: 'landing', unit: null },
    ],
    assets: [
      { id: 'boiler', unit: 'A', room: 'kitchen' },
      { id: 'meter', unit: 'A', room: null },
      { id: 'lift', unit: null, room: null },
      { id: 'elsewhere', unit: 'B', room: 'unknown' },
    ],
  } as unknown as Holds
  expect(
    sections(holds).map(({ unit, rooms, loose }) => [
      unit,
      rooms.map(({ room, assets }) => [room.id, assets.map(({ id }) => id)]),
      loose.map(({ id }) => id),
    ]),
  ).toEqual([
    [
      'A',
      [
        ['kitchen', ['boiler']],
        ['living', []],
      ],
      ['meter'],
    ],
    [null, [['landing', []]], ['lift']],
    ['B', [], ['elsewhere']],
  ])
})
