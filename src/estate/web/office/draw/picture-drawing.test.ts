import { expect, test } from 'vitest'
import type { PlacePlan } from '../../../core/contract.ts'
import {
  beginDrawing,
  type Drawing,
  firstTool,
  intoRoom,
  shiftShape,
  drawingCommand,
  withRoom,
  removeShape,
  withThing,
} from './picture-drawing.ts'

const size = { w: 1200, h: 800 }
const word = (kind: string): string => ({ bedroom: 'Chambre', radiator: 'Radiateur' })[kind] ?? kind
const nothing: Drawing = { rooms: [], things: [] }
const bedroom = { does: 'room', kind: 'bedroom' } as const
const radiator = { does: 'thing', kind: 'radiator' } as const

const twoBedrooms = [
  { x: 0, y: 0, w: 400, h: 400 },
  { x: 400, y: 0, w: 400, h: 400 },
].reduce((drawing, box) => withRoom(drawing, bedroom, box, word), nothing)

test('two bedrooms have two names', () => {
  expect(twoBedrooms.rooms.map(({ name }) => name)).toEqual(['Chambre', 'Chambre 2'])
})

test('a radiator is in the room where it was dropped, and follows when it is moved', () => {
  const dropped = withThing(twoBedrooms, radiator, [20, 200], word)
  const { id } = dropped.things[0]!
  expect(dropped.things[0]?.room).toBe(dropped.rooms[0]?.id)
  expect(shiftShape(dropped, id, [500, 0], size).things[0]?.room).toBe(dropped.rooms[1]?.id)
})

test('the list puts it in a room without pointing, aside of what is there', () => {
  const first = withThing(twoBedrooms, radiator, [600, 200], word)
  const both = withThing(first, radiator, [20, 200], word)
  const moved = intoRoom(both, both.things[1]!.id, both.rooms[1]!.id, size)
  expect(moved.things[1]).toMatchObject({ room: both.rooms[1]!.id, at: [624, 200] })
})

test('a room that goes leaves its radiator without a room', () => {
  const dropped = withThing(twoBedrooms, radiator, [20, 200], word)
  expect(removeShape(dropped, dropped.rooms[0]!.id).things[0]?.room).toBeNull()
})

test('rooms that are known already are placed first, under their own ids', () => {
  const known = {
    id: 'r1',
    unit: 'u',
    kind: 'living',
    name: 'Séjour',
    number: '',
    surface: 21,
    computed: null,
  }
  const drawing = beginDrawing({ rooms: [known], assets: [] } as unknown as PlacePlan)
  const tool = firstTool(drawing)
  expect(tool).toEqual({ does: 'place', id: 'r1' })
  const placed = withRoom(drawing, tool, { x: 0, y: 0, w: 10, h: 10 }, word)
  expect(drawingCommand(placed, 'u', 'p').rooms).toEqual([
    {
      id: 'r1',
      kind: 'living',
      name: 'Séjour',
      surface: 21,
      outline: [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    },
  ])
})
