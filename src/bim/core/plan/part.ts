import { isInside, type Polygon } from '../model/polygon.ts'
import { boxKept, boxOf, overlap } from './contour.ts'
import { regionOf, within } from './region.ts'
import type { Floor, RoomShown } from './shapes.ts'

export const inRoom = ({ contours }: RoomShown, [x, y]: [number, number]): boolean =>
  contours.reduce((inside, each) => inside !== isInside(each, [x, y]), false)

/** `region`: what belongs to it, contours in millimetres. */
export type Part = Floor & { region: Polygon[] }

/** A floor with nothing but some of its rooms: their walls, what opens on them, what stands in them. No neighbour is on it. */
export const partOf = (floor: Floor, shows: (room: RoomShown) => boolean): Part | undefined => {
  const rooms = floor.rooms.filter(shows)
  if (rooms.length === 0) return undefined
  const others = floor.rooms.filter((room) => !rooms.includes(room))
  const region = regionOf(
    rooms.map(({ contours }) => contours),
    others.map(({ contours }) => contours),
  )
  const box = boxOf(region)
  const near = (solid: Polygon): boolean => overlap(boxKept([solid], solid), box)
  const opensHere = ([x, y]: [number, number]): boolean =>
    x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && rooms.some((room) => inRoom(room, [x, y]))
  return {
    ...floor,
    region,
    rooms,
    walls: within(floor.walls.filter(near), region),
    stairs: within(floor.stairs.filter(near), region),
    openings: floor.openings.filter(({ sides }) => sides.some(opensHere)),
    equipment: floor.equipment.filter(({ room }) => room && rooms.includes(room)),
  }
}
