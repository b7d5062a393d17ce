import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import type { Polygon } from '../../../ifc/core/model/polygon.ts'
import { draw } from '../../../ifc/core/plan/draw-plan.ts'
import type { PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import { type Part, partsOn } from '../../../ifc/core/plan/plan-part.ts'
import type { Floor } from '../../../ifc/core/plan/plan-shapes.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { packInWorker, storeyOf, storeysOf as storeysKnown } from './building-pack.ts'
import { type Body, type Cutting, cutModel } from './cut-model.ts'
import { floorsOf } from './drawn-floors.ts'
import { openMeshes } from './meshes.ts'
import { bodiesOf, dwellingPack, thingsPack } from './shape-packs.ts'

export type Plans = {
  /** an SVG of each storey that shows something, by its GlobalId (empty where the model has none); its levels under each other */
  storeys: { id: string; name: string; svg: string }[]
  /** of each dwelling by its key; of the common rooms of each storey by the storey's GlobalId (`landing`) */
  dwellings: { key: string; svg: string; landing?: true }[]
  /** contours that were cut, and how many of them do not close */
  contours: number
  openContours: number
  /** where the shapes stand: equipment → room, by their marks (see `markOf`); what the model itself says comes before */
  rooms: Record<string, string>
  /** outlines of rooms on the plan, in metres, y downwards; the world's x and y of its origin and its turn, in `frame` */
  outlines: Record<string, Polygon>
  frame: PlanFrame
  /** shapes (`core/pack`), where they were asked for, by the same keys; of the building, or null where it is too much */
  packs?: Packs
}
export type Packs = {
  dwellings: { key: string; bytes: Uint8Array; landing?: true }[]
  building: Uint8Array | null
  /** of some equipment alone, by the numbers of its records */
  things: (records: ReadonlySet<number>) => Uint8Array | undefined
}

type PlansInput = {
  /** a style element, for SVG that are looked at alone */
  style?: string
  /** of the delivery before, so that what has not moved is drawn where it was */
  frame?: PlanFrame | null
  /** packs too */
  shapes?: boolean
  /** dwellings that are none of ours: nothing inside them is drawn */
  foreign?: ReadonlySet<string>
  /** what was cut of it, where that is under way */
  cutting?: Promise<Cutting>
}

/**
 * The plans of a model; `inspection` is what the data pass found in the same `step`. Problems: no_plan. Runs web-ifc in this
 * process: call it in a child (`runInChild`, `processPool`).
 */
export const plansOf = async (
  step: StepRecord,
  inspection: Inspection,
  { style = '', frame: given, shapes = false, cutting, foreign = new Set() }: PlansInput = {},
): Promise<Plans | { problem: Problem }> => {
  const cut = await (cutting ?? cutModel(step, inspection, openMeshes(step.bytes), shapes))
  const { floors, frame, contours, openContours, rooms } = floorsOf(step, inspection, cut, given)
  if (floors.length === 0) return { problem: { code: 'no_plan', stop: true } }
  const lying = { frame, ground: cut.ground }
  const ours = foreign.size > 0 ? floors.map((floor) => withoutForeign(floor, foreign)) : floors
  const building = shapes && packInWorker({ storeys: storeysKnown(ours), bodies: cut.bodies, ...lying })
  const divided = inspection.rule === null ? [] : floors.map((floor) => ({ floor, part: partsOn(floor) }))
  const dwellings = partsOf(divided)
  const landings = landingsOf(divided)
  const plans = {
    storeys: storeysOf(ours, style),
    dwellings: [
      ...[...dwellings]
        .filter(([key]) => !foreign.has(key))
        .map(([key, parts]) => ({ key, svg: draw(parts, style) })),
      ...[...landings].map(([key, parts]) => ({ key, svg: draw(parts, style), landing: true as const })),
    ],
    contours,
    openContours,
    rooms,
    outlines: outlinesOf(floors),
    frame,
  }
  if (!building) return plans
  const packs = packsOf({ dwellings, landings }, cut.bodies, lying)
  const known = once(() => ({ storeys: ours.map(storeyOf), bodies: bodiesOf(cut.bodies, lying) }))
  const things: Packs['things'] = (records) => thingsPack(known().storeys, records, known().bodies, lying)
  return { ...plans, packs: { dwellings: packs, building: await building, things } }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** A floor on which these dwellings are walls around nothing. */
const withoutForeign = (floor: Floor, foreign: ReadonlySet<string>): Floor => {
  const isOurs = (room: Floor['rooms'][number] | undefined): boolean => !foreign.has(room?.dwelling ?? '')
  return {
    ...floor,
    rooms: floor.rooms.filter(isOurs),
    equipment: floor.equipment.filter(({ room }) => isOurs(room)),
  }
}

const packsOf = (
  of: Record<'dwellings' | 'landings', ReadonlyMap<string, Part[]>>,
  bodies: readonly Body[],
  lying: { frame: PlanFrame; ground: number },
): Packs['dwellings'] => {
  const known = bodiesOf(of.dwellings.size + of.landings.size > 0 ? bodies : [], lying)
  const packs = (parts: ReadonlyMap<string, Part[]>): Packs['dwellings'] =>
    [...parts].flatMap(([key, some]) => {
      const bytes = dwellingPack(some, known, lying)
      return bytes ? [{ key, bytes }] : []
    })
  return [...packs(of.dwellings), ...packs(of.landings).map((each) => ({ ...each, landing: true as const }))]
}

const storeysOf = (floors: readonly Floor[], style: string): Plans['storeys'] =>
  [...groupRows(floors, ({ storey }) => storey ?? '')].map(([id, members]) => ({
    id,
    name: members[0]!.name,
    svg: draw(members, style),
  }))

/** A floor, and what makes parts of it. */
type FloorPart = { floor: Floor; part: ReturnType<typeof partsOn> }

/** Only the floors on which it has rooms; a duplex has two. */
const partsOf = (floors: readonly FloorPart[]): Map<string, Part[]> => {
  const parts = new Map<string, Part[]>()
  for (const { floor, part } of floors)
    for (const [key, rooms] of Map.groupBy(floor.rooms, ({ dwelling }) => dwelling)) {
      const made = key === null ? undefined : part(rooms)
      if (made) parts.set(key!, [...(parts.get(key!) ?? []), made])
    }
  return new Map([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The rooms of each storey that are of no dwelling. */
const landingsOf = (floors: readonly FloorPart[]): Map<string, Part[]> =>
  new Map(
    [...groupRows(floors, ({ floor: { storey } }) => storey ?? '')].flatMap(([key, members]) => {
      const parts = members.flatMap(
        ({ floor, part }) => part(floor.rooms.filter(({ dwelling }) => dwelling === null)) ?? [],
      )
      return parts.length > 0 ? [[key, parts]] : []
    }),
  )

const outlinesOf = (floors: readonly Floor[]): Plans['outlines'] =>
  Object.fromEntries(
    floors.flatMap(({ rooms }) =>
      rooms.flatMap(({ mark, contours: [outer] }) =>
        outer
          ? [[mark, outer.map(([x, y]): [number, number] => [Math.round(x) / 1000, Math.round(y) / 1000])]]
          : [],
      ),
    ),
  )
