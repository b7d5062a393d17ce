import { newId } from '../../../../kernel/web/act-ids.ts'
import type { Commands, PlacePlan } from '../../../core/contract.ts'
import {
  type PictureBox,
  centreOf,
  withinPicture,
  movedBox,
  outlineOf,
  type PicturePoint,
  roomAt,
  type Size,
} from '../../../core/draw/picture-shapes.ts'
import { nameOf } from '../../../core/rooms/usual-rooms.ts'

/** What is being dropped on a picture. Without `box` or `at`: known, not yet placed. */
export type DrawnRoom = {
  id: string
  kind: string
  name: string
  surface: number | null
  box: PictureBox | undefined
}
export type DrawnThing = {
  id: string
  kind: string
  name: string
  room: string | null
  at: PicturePoint | undefined
}
export type Drawing = { rooms: readonly DrawnRoom[]; things: readonly DrawnThing[] }

/** What the next tap does: moves what is there, drops a new thing of a kind, or places what is known. */
export type Tool = { does: 'move' } | { does: 'room' | 'thing'; kind: string } | { does: 'place'; id: string }

export const beginDrawing = (plan: PlacePlan): Drawing => ({
  rooms: plan.rooms.map(({ id, kind, name, surface }) => ({ id, kind, name, surface, box: undefined })),
  things: plan.assets.map(({ id, kind, name, room }) => ({ id, kind, name, room, at: undefined })),
})

/** The first tool: what is known and stands nowhere yet, else a new room. */
export const firstTool = ({ rooms, things }: Drawing): Tool => {
  const next = rooms.find((room) => !room.box) ?? things.find((thing) => !thing.at)
  return next ? { does: 'place', id: next.id } : { does: 'room', kind: 'living' }
}

export const isRoomTool = (tool: Tool, { rooms }: Drawing): boolean =>
  tool.does === 'room' || (tool.does === 'place' && rooms.some(({ id }) => id === tool.id))

/** A room there: a new one of the tool's kind, called as nothing else is, or the one that waited for its place. */
export const withRoom = (
  drawing: Drawing,
  tool: Tool,
  box: PictureBox,
  word: (kind: string) => string,
): Drawing => {
  const { rooms } = drawing
  if (tool.does === 'place')
    return settleDrawing({ ...drawing, rooms: rooms.map((r) => (r.id === tool.id ? { ...r, box } : r)) })
  if (tool.does !== 'room') return drawing
  const name = nameOf(
    word(tool.kind),
    rooms.map((r) => r.name),
  )
  return settleDrawing({
    ...drawing,
    rooms: [...rooms, { id: newId(), kind: tool.kind, name, surface: null, box }],
  })
}

export const withThing = (
  drawing: Drawing,
  tool: Tool,
  at: PicturePoint,
  word: (kind: string) => string,
): Drawing => {
  const room = roomAt(drawing.rooms, at)?.id ?? null
  const { things } = drawing
  if (tool.does === 'place')
    return { ...drawing, things: things.map((x) => (x.id === tool.id ? { ...x, at, room } : x)) }
  if (tool.does !== 'thing') return drawing
  return {
    ...drawing,
    things: [...things, { id: newId(), kind: tool.kind, name: word(tool.kind), room, at }],
  }
}

/** A shape of the drawing moved by so many pixels. */
export const shiftShape = (drawing: Drawing, id: string, by: PicturePoint, size: Size): Drawing =>
  settleDrawing({
    rooms: drawing.rooms.map((r) => (r.id === id && r.box ? { ...r, box: movedBox(r.box, by, size) } : r)),
    things: drawing.things.map((x) =>
      x.id === id && x.at ? { ...x, at: withinPicture([x.at[0] + by[0], x.at[1] + by[1]], size) } : x,
    ),
  })

/** Each thing in the room where it now stands; one that stands in none keeps what was said. */
const settleDrawing = ({ rooms, things }: Drawing): Drawing => ({
  rooms,
  things: things.map((x) => ({ ...x, room: (x.at && roomAt(rooms, x.at)?.id) || x.room })),
})

/** A thing into a room chosen from the list: to its middle, a little aside for each that is there already. */
export const intoRoom = (drawing: Drawing, id: string, room: string | null, size: Size): Drawing => {
  const box = drawing.rooms.find((r) => r.id === room)?.box
  const there = drawing.things.filter((x) => x.room === room && x.id !== id).length
  const middle: PicturePoint = box ? centreOf(box) : [size.w / 2, size.h / 2]
  const at = withinPicture([middle[0] + (there % 4) * 24, middle[1] + Math.floor(there / 4) * 24], size)
  return { ...drawing, things: drawing.things.map((x) => (x.id === id ? { ...x, room, at } : x)) }
}

export const removeShape = ({ rooms, things }: Drawing, id: string): Drawing => ({
  rooms: rooms.filter((r) => r.id !== id),
  things: things.filter((x) => x.id !== id).map((x) => (x.room === id ? { ...x, room: null } : x)),
})

/** As the command takes it. A room without a place is sent by its name alone; a thing without a place is left as it was. */
export const drawingCommand = (
  { rooms, things }: Drawing,
  unit: string,
  picture: string,
): Commands['plan.draw'] => ({
  unit,
  picture,
  rooms: rooms.map(({ box, ...room }) => (box ? { ...room, outline: outlineOf(box) } : room)),
  assets: things.flatMap(({ at, ...thing }) =>
    at ? [{ ...thing, at: [at[0], at[1]] as [number, number] }] : [],
  ),
})
