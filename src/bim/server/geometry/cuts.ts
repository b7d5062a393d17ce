import type { Step } from '../../core/step/read.ts'
import type { Level } from '../../core/plan/levels.ts'
import { heights, placed, slice, steps } from '../../core/plan/slice.ts'
import type { Meshes } from './meshes.ts'

export type Family = 'wall' | 'railing' | 'window' | 'door' | 'stair' | 'room' | 'thing' | 'slab'

/** What is drawn, by the start of its type's name. Proxies are not: they are plants and people as often as walls. */
const families: [pattern: RegExp, family: Family][] = [
  [
    /^IFC(?:WALL|COLUMN|PLATE|MEMBER|CURTAINWALL|CHIMNEY|BUILDINGELEMENTPART)(?:STANDARDCASE|ELEMENTEDCASE)?$/,
    'wall',
  ],
  [/^IFCRAILING$/, 'railing'],
  [/^IFCWINDOW(?:STANDARDCASE)?$/, 'window'],
  [/^IFCDOOR(?:STANDARDCASE)?$/, 'door'],
  [/^IFC(?:STAIR|RAMP)(?:FLIGHT)?$/, 'stair'],
  [/^IFCSPACE$/, 'room'],
]

/** On no plan, yet in the space: asked for where shapes are kept. */
const inSpace = /^IFC(?:SLAB|ROOF)(?:STANDARDCASE|ELEMENTEDCASE)?$/

/** Heights above the floor at which each family is cut, metres: the first that meets something counts. */
const cutAt: Record<Family, readonly number[]> = {
  wall: [1.2],
  railing: [0.8],
  window: [1.2, 1.8],
  door: [1.2],
  stair: [],
  room: [1.2, 0.3],
  thing: [],
  slab: [],
}

/**
 * One thing on one level: `solids` are the pieces of each of its bodies, in metres of the world. Equipment has its corners
 * instead, and its lowest and highest place.
 */
export type Cut = {
  family: Family
  record: number
  level: number
  solids: number[][]
  low: number
  high: number
}

/** A thing in the world: its triangles, its lowest and highest place, metres. */
export type Body = {
  family: Family
  record: number
  low: number
  high: number
  parts: { points: Float64Array; indices: Uint32Array }[]
}
export type Keep = (body: Body) => void

/** Cuts everything at the levels that it crosses. `things`: the records of equipment. `keep` is shown each thing as it is. */
export const cutsOf = (
  step: Step,
  meshes: Meshes,
  levels: readonly Level[],
  things: readonly number[],
  keep?: Keep,
): Cut[] => {
  const cuts: Cut[] = []
  const familyOf = new Map<number, Family>(things.map((record) => [record, 'thing']))
  for (const type of step.counts().keys()) {
    const family =
      families.find(([pattern]) => pattern.test(type))?.[1] ?? (keep && inSpace.test(type) && 'slab')
    if (family) step.each(type, (row) => void familyOf.set(step.idOf(row), family))
  }
  meshes.each([...familyOf.keys()], (record, bodies) => {
    const family = familyOf.get(record)!
    const all = bodies.map((mesh) => ({ points: placed(mesh), indices: mesh.indices }))
    const reach = all.flatMap(({ points }) => heights(points) ?? [])
    if (reach.length === 0) return
    const [low, high] = [Math.min(...reach), Math.max(...reach)]
    keep?.({ family, record, low, high, parts: all })
    if (family === 'slab') return
    const at = (level: number, solids: number[][]): void =>
      void cuts.push({ family, record, level, solids, low, high })
    if (family === 'thing')
      at(
        -1,
        all.map(({ points }) => flatPoints(points)),
      )
    else if (family === 'stair') {
      const level = startOf(levels, low)
      const outline: number[] = []
      for (const { points, indices } of all) steps(points, indices, outline)
      if (level >= 0) at(level, [outline])
    } else
      for (const [i, { z }] of levels.entries()) {
        const height = cutAt[family].find((above) => z + above > low && z + above < high)
        if (height === undefined) {
          if (family === 'door' && Math.abs(low - z) < 0.3) at(i, [])
          continue
        }
        const solids = all.map(({ points, indices }) => {
          const pieces: number[] = []
          slice(points, indices, z + height, pieces)
          return pieces
        })
        at(
          i,
          solids.filter(({ length }) => length > 0),
        )
      }
  })
  return cuts
}

const flatPoints = (points: Float64Array): number[] => {
  const flat: number[] = []
  for (let i = 0; i < points.length; i += 3) flat.push(points[i]!, points[i + 1]!)
  return flat
}

/** The level from which a flight goes up: the highest floor that is not above its foot by more than half a metre. */
const startOf = (levels: readonly Level[], low: number): number =>
  levels.findLastIndex(({ z }) => z <= low + 0.5)
