import type { ModelPoint } from '../model/matrix.ts'
import type { Model } from '../model/model.ts'
import { distanceTo, isInside } from '../model/polygon.ts'
import { boxAround } from '../model/solid.ts'
import { piecesOf } from '../model/shape.ts'
import type { Room, RoomShape } from './inspection.ts'

/** The origin of a thing's placement, in metres; its middle when that is the world's own origin, as some exporters do. */
export const originOf = (model: Model, row: number): ModelPoint | null => {
  const placement = model.get(row, 'ObjectPlacement')
  if (model.step.find(placement) < 0) return null
  const frame = model.frameOf(placement)
  const origin = [9, 10, 11].map((i) => frame[i]! * model.metre) as ModelPoint
  return Math.hypot(...origin) < 0.001 ? (middleOf(model, row) ?? origin) : origin
}

/** The middle of the box around a thing's shape, in metres. */
export const middleOf = (model: Model, row: number): ModelPoint | undefined => {
  const frame = model.frameOf(model.get(row, 'ObjectPlacement'))
  const shape = piecesOf(
    model.step,
    model.get(row, 'Representation'),
    frame,
    /^(?:Body|Facetation|)$/i,
    model.shared,
  )
  const box = boxAround(shape)
  return box && ([0, 1, 2].map((i) => ((box.low[i]! + box.high[i]!) / 2) * model.metre) as ModelPoint)
}

/** A thing hung from a ceiling, or let into a floor, is still in its room; a socket in a wall is near it. */
const aboveAndBelow = 0.5
const nearEnough = 0.5

/** A thing's shape lies within this of its origin, sideways and in height; further from every room, it is not reckoned. */
const farthest = 3
const highest = 1

/** Whether a place is near enough to a room for the thing to be in it, without looking at its shape. */
export const isNear = (rooms: readonly Room[], [x, y, z]: ModelPoint): boolean =>
  rooms.some(({ shape }) => {
    if (!shape || z < shape.low - highest || z > shape.high + highest) return false
    const { box } = shape
    return x > box[0] - farthest && y > box[1] - farthest && x < box[2] + farthest && y < box[3] + farthest
  })

/** The room in which a place lies. */
export const roomIn = (rooms: readonly Room[], at: ModelPoint): Room | undefined =>
  roomUnder(levelWith(rooms, at), at)

/** The same among rooms of one height (`levelWith`). */
export const roomUnder = (level: readonly Room[], [x, y]: ModelPoint): Room | undefined =>
  level.find(
    ({ shape }) => isOver(shape!.box, [x, y]) && shape!.outlines.some((each) => isInside(each, [x, y])),
  )

const isOver = ([west, south, east, north]: RoomShape['box'], [x, y]: [number, number]): boolean =>
  x >= west && x <= east && y >= south && y <= north

/** The room in which one of the positions stands; else the nearest within half a metre. */
export const roomAt = (
  rooms: readonly Room[],
  positions: readonly ModelPoint[],
): { room: Room; placed: 'position' | 'nearest' } | undefined => {
  for (const at of positions) {
    const room = roomIn(rooms, at)
    if (room) return { room, placed: 'position' }
  }
  const [at] = positions
  if (!at) return undefined
  let best: Room | undefined
  let least = nearEnough
  for (const room of levelWith(rooms, at))
    for (const outline of room.shape!.outlines) {
      const distance = distanceTo(outline, [at[0], at[1]])
      if (distance <= least) [best, least] = [room, distance]
    }
  return best && { room: best, placed: 'nearest' }
}

/** Rooms at this height; where two lie over each other, the one whose middle is nearer comes first. */
export const levelWith = (rooms: readonly Room[], at: ModelPoint): Room[] =>
  rooms
    .filter(({ shape }) => shape && at[2] > shape.low - aboveAndBelow && at[2] < shape.high + aboveAndBelow)
    .toSorted((a, b) => Math.abs(middle(a) - at[2]) - Math.abs(middle(b) - at[2]))

const middle = ({ shape }: Room): number => (shape!.low + shape!.high) / 2
