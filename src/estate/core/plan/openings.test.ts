import { expect, test } from 'vitest'
import type { PlacePlan } from '../inventory.ts'
import { openingsOf, opensBy } from './openings.ts'

const room = (id: string): PlacePlan['rooms'][number] => ({
  id,
  unit: 'le-goff',
  kind: 'room',
  name: id,
  number: '',
  surface: null,
  computed: null,
})
const flat = ['hall', 'living', 'kitchen'].map(room)
const all = [
  { kind: 'door', rooms: ['hall', 'landing'], n: 1 },
  { kind: 'door', rooms: ['hall', 'living'], n: 1 },
  { kind: 'window', rooms: ['living'], n: 2 },
  { kind: 'window', rooms: ['kitchen', 'living'], n: 1 },
  { kind: 'window', rooms: ['neighbour'], n: 4 },
] as const
const openings = openingsOf(
  all.map((each) => ({ ...each, rooms: [...each.rooms] })),
  flat,
)

test('of Madame Le Goff’s flat the landing is not named, and no window of a neighbour is counted', () => {
  expect(JSON.stringify(openings)).not.toMatch(/landing|neighbour/)
  expect(opensBy({ rooms: flat, openings }, 'hall')).toEqual([
    { kind: 'door', n: 1, beyond: false, to: flat[1] },
    { kind: 'door', n: 1, beyond: true, to: undefined },
  ])
})

test('the windows of a room are one line, with one that lights the room beside it too', () => {
  expect(opensBy({ rooms: flat, openings }, 'living')).toEqual([
    { kind: 'door', n: 1, beyond: false, to: flat[0] },
    { kind: 'window', n: 3, beyond: false, to: undefined },
  ])
  expect(opensBy({ rooms: flat, openings }, 'kitchen')).toMatchObject([{ kind: 'window', n: 1 }])
})
