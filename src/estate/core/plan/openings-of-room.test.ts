import { expect, test } from 'vitest'
import type { PlacePlan } from '../inventory-queries.ts'
import { opensBy } from './openings-of-room.ts'

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
const openings: PlacePlan['openings'] = [
  { kind: 'door', rooms: ['hall', 'landing'], n: 1 },
  { kind: 'door', rooms: ['hall', 'living'], n: 1 },
  { kind: 'door', rooms: ['kitchen'], n: 1 },
  { kind: 'window', rooms: ['living'], n: 2 },
  { kind: 'window', rooms: ['kitchen', 'living'], n: 1 },
]

test('of Madame Le Goff’s flat one knows which door leads out, and to which room the other', () => {
  expect(opensBy({ rooms: flat, openings }, 'hall')).toEqual([
    { kind: 'door', n: 1, beyond: true, to: undefined },
    { kind: 'door', n: 1, beyond: false, to: flat[1] },
  ])
})

test('the windows of a room are one line, with one that lights the room beside it too', () => {
  expect(opensBy({ rooms: flat, openings }, 'living')).toEqual([
    { kind: 'door', n: 1, beyond: false, to: flat[0] },
    { kind: 'window', n: 3, beyond: false, to: undefined },
  ])
  expect(opensBy({ rooms: flat, openings }, 'kitchen')).toMatchObject([
    { kind: 'door', n: 1, beyond: false, to: undefined },
    { kind: 'window', n: 1 },
  ])
})
