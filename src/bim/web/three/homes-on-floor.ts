import type { PackView } from '../../../ifc/core/pack/read-pack.ts'
import { boxOf } from './bounding-box.ts'
import type { HomeSpot } from './home-spot.ts'
import type { Colour } from './face-colours.ts'

/** A dwelling among several: what its door says, and its rooms. */
export type Home = {
  unit: string
  says: string
  rooms: ReadonlySet<string>
  mark?: 'danger' | 'alarm' | undefined
}

/** Floors of dwellings, side by side: each unlike its neighbours, none as strong as what may fail. */
const tints: readonly Colour[] = [
  [176, 206, 196, 255],
  [232, 205, 170, 255],
  [190, 198, 226, 255],
  [226, 190, 200, 255],
  [208, 216, 166, 255],
  [196, 214, 226, 255],
]

/** Tints of what is marked: it is seen from afar, and told apart without colours by what is written there. */
const marks: Readonly<Record<NonNullable<Home['mark']>, Colour>> = {
  danger: [214, 92, 92, 255],
  alarm: [236, 178, 84, 255],
}

/** Which of several are told: those of one storey alone where that is chosen; `everywhere`: of all of them, else of the highest that has some. */
export type SpotChoice = { floor: number | undefined; everywhere?: boolean | undefined }

/** The dwellings on the floor that is shown; of all floors, on the highest that has some, or on each. */
export const homeSpots = (
  pack: PackView,
  homes: readonly Home[],
  { floor, everywhere }: SpotChoice,
): HomeSpot[] => {
  const floors = new Map(pack.things.map(({ id, floor: on }) => [id, on]))
  const floorsOf = ({ rooms }: Home): number[] =>
    [...rooms].flatMap((room) => (floors.has(room) ? [floors.get(room)!] : []))
  const highest = Math.max(...homes.flatMap(floorsOf))
  return homes.flatMap((home, tint) => {
    const its = floorsOf(home)
    const shown = floor ?? (everywhere ? its[0] : highest)
    return shown !== undefined && its.includes(shown)
      ? [
          {
            ...home,
            tint: home.mark ? marks[home.mark] : tints[tint % tints.length]!,
            at: boxOf(pack, (thing) => thing.floor === shown && home.rooms.has(thing.id))[1],
          },
        ]
      : []
  })
}
