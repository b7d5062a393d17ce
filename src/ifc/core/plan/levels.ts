import type { Inspection, Room } from '../inspect/inspection.ts'
import { mayShare } from '../inspect/find-storeys.ts'

/**
 * A floor on which rooms stand: `z` in the world, metres. A storey has several when its rooms do. `building`: which, where a model
 * has several.
 */
export type Level = {
  storey: string | null
  name: string
  z: number
  rooms: Room[]
  building: number | undefined
}

/** Floors nearer than this to each other are one level: a step down to a bathroom. Metres. */
const apart = 1

/**
 * The levels from the lowest up. `ground`: the height of the building's origin in the world; `buildingOf`: that of a storey, by its
 * row.
 */
export const levelsOf = (
  { storeys, rooms }: Inspection,
  ground: number,
  buildingOf: (row: number) => number | undefined,
): Level[] => {
  const lying = storeys.length > 1 && storeys.every(({ placed }) => placed === storeys[0]!.placed)
  const held = storeys.flatMap(({ id, row, name, placed, elevation }) => {
    const z = ground + (lying ? (elevation ?? placed) : placed)
    return levelsWithin(
      { storey: id, name, building: buildingOf(row) },
      z,
      rooms.filter(({ storey }) => storey === id),
    )
  })
  const known = new Set(storeys.map(({ id }) => id))
  const lost = rooms.filter(({ storey }) => storey === null || !known.has(storey))
  const rest: Room[] = []
  for (const room of lost) {
    const level = held.find(
      ({ z, building }) =>
        room.shape && Math.abs(room.shape.low - z) < apart && mayShare(building, buildingOf(room.row)),
    )
    if (level) level.rooms.push(room)
    else rest.push(room)
  }
  const nowhere = { storey: null, name: '', building: undefined }
  return [...held, ...levelsWithin(nowhere, undefined, rest)].toSorted((a, b) => a.z - b.z)
}

const levelsWithin = (
  on: Omit<Level, 'z' | 'rooms'>,
  z: number | undefined,
  rooms: readonly Room[],
): Level[] => {
  const levels: Level[] = []
  for (const room of rooms.toSorted((a, b) => (a.shape?.low ?? 0) - (b.shape?.low ?? 0))) {
    const floor = room.shape?.low
    const level = levels.at(-1)
    if (floor === undefined) continue
    if (level && floor - level.z < apart) level.rooms.push(room)
    else levels.push({ ...on, z: floor, rooms: [room] })
  }
  if (z === undefined || levels.length > 0) return levels
  return [{ ...on, z, rooms: [] }]
}
