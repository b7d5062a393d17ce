import { isInside, type Polygon } from '../model/polygon.ts'
import { type FlatBox, cachedBox, boxOf } from './contour.ts'
import { nearIn } from './find-nearby.ts'
import { regionOf, clipToRegion } from './plan-region.ts'
import type { Floor, RoomShown } from './plan-shapes.ts'

export const inRoom = ({ contours }: RoomShown, [x, y]: [number, number]): boolean =>
  contours.reduce((inside, each) => inside !== isInside(each, [x, y]), false)

/** `region`: what belongs to it, contours in millimetres. */
export type Part = Floor & { region: Polygon[] }

/**
 * From a floor, parts of it with nothing but some of its rooms: their walls, what opens on them, what stands in them. No neighbour is
 * on a part. Nothing where there is no room.
 */
export const partsOn = (floor: Floor): ((rooms: readonly RoomShown[]) => Part | undefined) => {
  const roomsNear = nearIn(floor.rooms, ({ contours }) => cachedBox(contours))
  const wallsNear = nearIn(floor.walls, solidBox)
  const stairsNear = nearIn(floor.stairs, solidBox)
  const openingsNear = nearIn(floor.openings, ({ sides }) => boxOf([sides]))
  const standing = placesBy(floor.equipment, ({ room }) => room)
  return (rooms) => {
    if (rooms.length === 0) return undefined
    const own = new Set(rooms)
    const region = regionOf(
      rooms.map(({ contours }) => contours),
      (box) => roomsNear(box).flatMap((room) => (own.has(room) ? [] : [room.contours])),
    )
    const box = boxOf(region)
    const opensHere = (at: [number, number]): boolean => rooms.some((room) => inRoom(room, at))
    const things = rooms.flatMap((room) => standing.get(room) ?? []).toSorted((a, b) => a - b)
    return {
      ...floor,
      region,
      rooms: [...rooms],
      walls: clipToRegion(wallsNear(box), region),
      stairs: clipToRegion(stairsNear(box), region),
      openings: openingsNear(box).filter(({ sides }) => sides.some(opensHere)),
      equipment: things.map((i) => floor.equipment[i]!),
    }
  }
}

const solidBox = (solid: Polygon): FlatBox => cachedBox([solid], solid)

const placesBy = <T, K>(things: readonly T[], keyOf: (it: T) => K): Map<K, number[]> => {
  const places = new Map<K, number[]>()
  for (const [i, it] of things.entries()) {
    const known = places.get(keyOf(it))
    if (known) known.push(i)
    else places.set(keyOf(it), [i])
  }
  return places
}
