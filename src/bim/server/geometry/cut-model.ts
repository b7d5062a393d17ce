import { buildingsOf, groundOf, mayShare } from '../../../ifc/core/inspect/find-storeys.ts'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { type Level, levelsOf } from '../../../ifc/core/plan/levels.ts'
import { slice, meshSteps } from '../../../ifc/core/plan/slice-mesh.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import type { Meshes, Shape } from './meshes.ts'

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
export type LevelCut = {
  family: Family
  record: number
  level: number
  solids: number[][]
  low: number
  high: number
}

/** A thing, whole, as packs ask for it. */
export type Body = Shape & { family: Family }

/** What a model shows, cut on its levels. `ground`: height of the building's origin in the world; `bodies`: where they were asked for. */
export type Cutting = { levels: Level[]; ground: number; cuts: LevelCut[]; bodies: Body[] }

/** Cuts everything at the levels that it crosses, as it comes from web-ifc. */
export const cutModel = async (
  step: StepRecord,
  inspection: Inspection,
  meshes: Meshes,
  whole: boolean,
): Promise<Cutting> => {
  const model = modelOf(step)
  const ground = groundOf(model)
  const buildingOf = buildingsOf(model)
  const levels = levelsOf(inspection, ground, buildingOf)
  const cuts: LevelCut[] = []
  const bodies: Body[] = []
  const familyOf = new Map<number, Family>(inspection.equipment.map(({ row }) => [step.idOf(row), 'thing']))
  const standsIn = new Map<number, number | undefined>()
  for (const type of step.counts().keys()) {
    const family =
      families.find(([pattern]) => pattern.test(type))?.[1] ?? (whole && inSpace.test(type) && 'slab')
    if (family)
      step.each(type, (row) => {
        familyOf.set(step.idOf(row), family)
        standsIn.set(step.idOf(row), buildingOf(row))
      })
  }
  await meshes.each([...familyOf.keys()], (shape) => {
    const body = { ...shape, family: familyOf.get(shape.record)! }
    if (whole) bodies.push(body)
    cut(body, levels, standsIn.get(shape.record), cuts)
  })
  meshes.close()
  return { levels, ground, cuts, bodies }
}

/** On the levels of its own building. */
const cut = (
  { family, record, low, high, parts }: Body,
  levels: readonly Level[],
  building: number | undefined,
  cuts: LevelCut[],
): void => {
  if (family === 'slab') return
  const at = (level: number, solids: number[][]): void =>
    void cuts.push({ family, record, level, solids, low, high })
  if (family === 'thing')
    at(
      -1,
      parts.map(({ points }) => flatPoints(points)),
    )
  else if (family === 'stair') {
    const level = startOf(levels, low, building)
    const outline: number[] = []
    for (const { points, indices } of parts) meshSteps(points, indices, outline)
    if (level >= 0) at(level, [outline])
  } else {
    // A wall that says not in which of several buildings it stands is cut once for their floors of one height.
    const known = new Map<number, number[][]>()
    for (const [i, { z, building: own }] of levels.entries()) {
      if (!mayShare(own, building)) continue
      const height = cutAt[family].find((above) => z + above > low && z + above < high)
      if (height === undefined) {
        if (family === 'door' && Math.abs(low - z) < 0.3) at(i, [])
        continue
      }
      const solids = known.get(z + height) ?? slicePieces(parts, z + height)
      known.set(z + height, solids)
      at(i, solids)
    }
  }
}

const slicePieces = (parts: Body['parts'], height: number): number[][] =>
  parts
    .map(({ points, indices }) => {
      const pieces: number[] = []
      slice(points, indices, height, pieces)
      return pieces
    })
    .filter(({ length }) => length > 0)

const flatPoints = (points: Float64Array): number[] => {
  const flat: number[] = []
  for (let i = 0; i < points.length; i += 3) flat.push(points[i]!, points[i + 1]!)
  return flat
}

/** The level from which a flight goes up: the highest floor that is not above its foot by more than half a metre. */
const startOf = (levels: readonly Level[], low: number, building: number | undefined): number =>
  levels.findLastIndex(({ z, building: own }) => z <= low + 0.5 && mayShare(own, building))
