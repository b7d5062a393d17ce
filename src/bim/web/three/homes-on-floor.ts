import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { boxOf } from './bounding-box.ts'
import type { HomeSpot } from './home-spot.ts'
import type { Colour } from './face-colours.ts'

/** A dwelling among several: what its door says, and its rooms. */
export type Home = { unit: string; says: string; rooms: ReadonlySet<string> }

/** Floors of dwellings, side by side: each unlike its neighbours, none as strong as what may fail. */
const tints: readonly Colour[] = [
  [176, 206, 196, 255],
  [232, 205, 170, 255],
  [190, 198, 226, 255],
  [226, 190, 200, 255],
  [208, 216, 166, 255],
  [196, 214, 226, 255],
]

/** The dwellings on the floor that is shown; of all of them, on the highest that has some. */
export const homeSpots = (pack: PackView, homes: readonly Home[], floor: number | undefined): HomeSpot[] => {
  const floors = new Map(pack.things.map(({ id, floor: on }) => [id, on]))
  const floorsOf = ({ rooms }: Home): number[] =>
    [...rooms].flatMap((room) => (floors.has(room) ? [floors.get(room)!] : []))
  const shown = floor ?? Math.max(...homes.flatMap(floorsOf))
  return homes.flatMap((home, tint) =>
    floorsOf(home).includes(shown)
      ? [
          {
            ...home,
            tint: tints[tint % tints.length]!,
            at: boxOf(pack, (thing) => thing.floor === shown && home.rooms.has(thing.id))[1],
          },
        ]
      : [],
  )
}
