import { groupRows } from '../../../../kernel/core/group-rows.ts'
import type { Inspection, Room, Storey } from '../../../../ifc/core/inspect/inspection.ts'
import type { ModelPoint } from '../../../../ifc/core/model/matrix.ts'
import { distanceTo, isInside } from '../../../../ifc/core/model/polygon.ts'

/** Storeys of one name that are further apart are of two worlds; metres. */
const oneHeight = 0.25
/** A lamp at the gate stands so far from the house; metres. */
const reachMetres = 3
/** So many of the things of one model stand in the other's building. */
const mostly = 0.8

/**
 * Whether two models of a building lie in one world, so that a place of the one is the same place in the other: storeys of a name
 * lie at one height, and what the one holds stands where the other has its rooms.
 */
export const agree = (model: Inspection, other: Inspection): boolean => {
  const heights = groupRows(other.storeys, nameOf)
  const pairs = model.storeys.flatMap((storey) =>
    (heights.get(nameOf(storey)) ?? []).map((same) => Math.abs(heightOf(storey) - heightOf(same))),
  )
  if (pairs.length === 0 || pairs.some((metres) => metres > oneHeight)) return false
  const box = boxOf(other)
  const places = placesOf(model)
  const inside = places.filter(
    ([x, y]) =>
      x > box[0] - reachMetres &&
      y > box[1] - reachMetres &&
      x < box[2] + reachMetres &&
      y < box[3] + reachMetres,
  )
  return places.length > 0 && inside.length >= mostly * places.length
}

const nameOf = ({ name }: Storey): string => name.trim().toLowerCase()
const heightOf = ({ elevation, placed }: Storey): number => elevation ?? placed

const placesOf = ({ rooms, openings, equipment }: Inspection): ModelPoint[] =>
  [...rooms, ...openings, ...equipment].flatMap(({ at }) => (at ? [at] : []))

const boxOf = (seen: Inspection): [number, number, number, number] => {
  const corners = seen.rooms.flatMap(({ shape }) => shape?.outlines.flat() ?? [])
  const points: readonly (readonly number[])[] = corners.length > 0 ? corners : placesOf(seen)
  return points.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x, y]) => [
      Math.min(west, x!),
      Math.min(south, y!),
      Math.max(east, x!),
      Math.max(north, y!),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  )
}

/** Where a thing stands: the origin of its placement, the middle of its shape; heights above the building's origin. */
export type Stand = { at: ModelPoint; middle: ModelPoint }

/** What hangs in a wall is in the room that it faces, within this of it; metres. */
const inWall = 0.3
/** A room is known to begin and to end about so; metres. */
const aboveAndBelow = 0.3
/** Two rooms that are nearer than this to each other's distance are told apart by the side that the thing faces; metres. */
const alike = 0.05

/**
 * The room of another model in which a thing stands, those of its own storey before the others; else the nearest within a wall's
 * depth. `ground`: the height of that model's building in its world.
 */
export const siblingRoom = (
  rooms: readonly Room[],
  { at, middle }: Stand,
  ground: number,
  isOn: (room: Room) => boolean,
): { room: Room; placed: 'position' | 'nearest' } | undefined => {
  const z = middle[2] + ground
  const level = rooms.filter(
    ({ shape }) => shape && z > shape.low - aboveAndBelow && z < shape.high + aboveAndBelow,
  )
  return (
    roomAround(level.filter(isOn), at, middle) ??
    roomAround(
      level.filter((room) => !isOn(room)),
      at,
      middle,
    )
  )
}

const roomAround = (
  rooms: readonly Room[],
  at: ModelPoint,
  middle: ModelPoint,
): ReturnType<typeof siblingRoom> => {
  const holding = rooms.find(({ shape }) => shape!.outlines.some((each) => isInside(each, flat(middle))))
  if (holding) return { room: holding, placed: 'position' }
  const [first, second] = rooms
    .map((room) => ({ room, metres: far(room, middle) }))
    .filter(({ metres }) => metres <= inWall)
    .toSorted((a, b) => a.metres - b.metres)
  if (!first) return undefined
  if (!second || second.metres - first.metres > alike) return { room: first.room, placed: 'nearest' }
  const [one, two] = [far(first.room, at), far(second.room, at)]
  if (Math.abs(one - two) > alike / 10) return { room: (one < two ? first : second).room, placed: 'nearest' }
  // Nothing tells which side it is of: in one dwelling it does not matter, between two nobody guesses.
  return first.room.dwelling === second.room.dwelling ? { room: first.room, placed: 'nearest' } : undefined
}

const flat = ([x, y]: ModelPoint): [number, number] => [x, y]
const far = ({ shape }: Room, at: ModelPoint): number =>
  Math.min(...shape!.outlines.map((each) => (isInside(each, flat(at)) ? 0 : distanceTo(each, flat(at)))))
