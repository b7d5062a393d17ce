import { joinPacks } from './join-packs.ts'
import type { PackView, ThingView } from './read-pack.ts'
import type { PackFloor } from './pack-shapes.ts'

/** A thing of which the place is known, metres of the plan (x east, y south, z up), and no shape: of another model, or told by hand. */
export type ThingSpot = { id: string; kind: string; name: string; at: readonly number[] | null }

/** Half the side of the cube that stands for it, metres: as large as a socket. */
const half = 0.06
/** What hangs this much below a floor stands on it; metres. */
const metresBelow = 0.3
const finest = 0.005
const sides = [
  0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3,
]

/** A pack with a small cube for each thing that it does not show and that has a height: those without one cannot be placed. */
export const withSpots = (pack: PackView, spots: readonly ThingSpot[]): PackView => {
  const shown = new Set(pack.things.map(({ id }) => id))
  const placed = spots.flatMap(({ at, ...spot }) =>
    at?.length === 3 && !shown.has(spot.id) ? [{ ...spot, at: at as [number, number, number] }] : [],
  )
  if (!placed.length) return pack
  const axes = [0, 1, 2] as const
  const origin = axes.map(
    (axis) => Math.min(...placed.map(({ at }) => at[axis])) - half,
  ) as PackView['origin']
  const reach = Math.max(...axes.flatMap((axis) => placed.map(({ at }) => at[axis] + half - origin[axis])))
  const step = Math.max(finest, reach / 65_000)
  const corners = placed.flatMap(({ at }) =>
    Array.from({ length: 8 }, (_, corner) =>
      axes.map((axis) =>
        Math.round((at[axis] + ((corner >> axis) & 1 ? half : -half) - origin[axis]) / step),
      ),
    ).flat(),
  )
  const things = placed.map(
    ({ id, kind, name, at }, i): ThingView => ({
      id,
      kind: `asset.${kind}`,
      name,
      floor: floorUnder(pack.floors, at[2]),
      corners: [i * 8, 8],
      triangles: [i * 12, 12],
    }),
  )
  const triangles = placed.flatMap((_, i) => sides.map((corner) => i * 8 + corner))
  const cubes = { floors: pack.floors, origin, step, things }
  return joinPacks([
    pack,
    { ...cubes, corners: Uint16Array.from(corners), triangles: Uint32Array.from(triangles) },
  ])
}

const floorUnder = (floors: readonly PackFloor[], height: number): number =>
  floors.reduce(
    (found, { name, z }, i) =>
      name !== '' && z <= height + metresBelow && z >= (floors[found]?.z ?? -Infinity) ? i : found,
    0,
  )
