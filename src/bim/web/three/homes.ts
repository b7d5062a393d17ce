import type { Shown } from '../../core/pack/read.ts'
import { boxOf } from './box.ts'
import type { Point } from './camera.ts'

/** A dwelling among several: what its door says, and its rooms. */
export type Home = { unit: string; says: string; rooms: ReadonlySet<string> }
/** A dwelling on the floor that is seen: which tint it has, and where its door is written. */
export type HomeSpot = { home: Home; tint: number; at: Point }

/** The dwellings on the floor that is shown; of all of them, on the highest that has some. */
export const homeSpots = (pack: Shown, homes: readonly Home[], floor: number | undefined): HomeSpot[] => {
  const floors = new Map(pack.things.map(({ id, floor: on }) => [id, on]))
  const floorsOf = ({ rooms }: Home): number[] =>
    [...rooms].flatMap((room) => (floors.has(room) ? [floors.get(room)!] : []))
  const shown = floor ?? Math.max(...homes.flatMap(floorsOf))
  return homes.flatMap((home, tint) =>
    floorsOf(home).includes(shown)
      ? [{ home, tint, at: boxOf(pack, (thing) => thing.floor === shown && home.rooms.has(thing.id))[1] }]
      : [],
  )
}
