import type { Inspection, Room } from '../../../ifc/core/inspect/inspection.ts'
import { buildingsOf } from '../../../ifc/core/inspect/find-storeys.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { chain } from '../../../ifc/core/plan/chain-pieces.ts'
import { nestContours, signedArea, windContour } from '../../../ifc/core/plan/contour.ts'
import {
  directionOf,
  frameAround,
  type PlanFrame,
  piecesOnPlan,
  polygonOnPlan,
} from '../../../ifc/core/plan/plan-frame.ts'
import type { Level } from '../../../ifc/core/plan/levels.ts'
import { flat, turning } from '../../../ifc/core/plan/draw-opening.ts'
import type { Floor, OpeningShown, RoomShown } from '../../../ifc/core/plan/plan-shapes.ts'
import { leavesOf } from '../../../ifc/core/plan/door-swing.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import type { LevelCut, Cutting, Family } from './cut-model.ts'
import { marksOf } from './object-marks.ts'
import { placeEquipment } from './place-equipment.ts'

export type Floors = {
  floors: Floor[]
  frame: PlanFrame
  contours: number
  openContours: number
  rooms: Record<string, string>
}

/** Everything that is drawn, level by level; levels that show nothing are left out. */
export const floorsOf = (
  step: StepRecord,
  inspection: Inspection,
  { levels, cuts }: Pick<Cutting, 'levels' | 'cuts'>,
  given: PlanFrame | null | undefined,
): Floors => {
  const model = modelOf(step)
  const frame = given ?? frameOf(cuts, levels)
  const markOf = marksOf(step, inspection)
  const leaves = leavesOf(step, model.metre)
  let [contours, openContours] = [0, 0]
  const chained = rememberBy(
    (solids: readonly number[][]) => solids,
    (solids) => {
      const found = solids.map((solid) => chain(piecesOnPlan(frame, solid)))
      return { found, walls: found.flatMap((each) => nestContours(each.contours)) }
    },
  )
  const closed = (solids: readonly number[][]): Floor['walls'] => {
    const { found, walls } = chained(solids)
    for (const { contours: all, open } of found) {
      contours += all.length
      openContours += open
    }
    return walls
  }
  const opening = rememberBy(
    ({ solids }: LevelCut) => solids,
    (cut): OpeningShown | undefined => {
      const pieces = cut.solids.flat()
      const leaf = cut.family === 'door' && !isHigh(cut, levels) ? leaves.get(cut.record) : undefined
      const swung = leaf && turning(leaf, pieces, model.metre, frame)
      const found = swung ?? flat(leaf ? 'door' : 'window', piecesOnPlan(frame, pieces))
      return found && { ...found, record: cut.record }
    },
  )
  const onLevel = levels.map((): LevelCut[] => [])
  for (const cut of cuts) onLevel[cut.level]?.push(cut)
  const floors = levels.map((level, i): Floor => {
    const here = (family: Family): LevelCut[] => onLevel[i]!.filter((cut) => cut.family === family)
    const cutRooms = new Map(here('room').map((cut) => [cut.record, cut]))
    return {
      storey: level.storey,
      name: level.name,
      z: level.z,
      building: level.building,
      walls: [...here('wall'), ...here('railing')].flatMap(({ solids }) => closed(solids)),
      openings: [...here('window'), ...here('door')].flatMap((cut) => opening(cut) ?? []),
      stairs: here('stair').flatMap(({ solids }) =>
        solids.flatMap((each) =>
          chain(piecesOnPlan(frame, each))
            .contours.filter(isStep)
            .map((step) => windContour(step, true)),
        ),
      ),
      rooms: level.rooms.map((room) => {
        const cut = cutRooms.get(step.idOf(room.row))
        return {
          ...shownRooms(room, markOf(room), cut ? closed(cut.solids) : [], frame),
          record: step.idOf(room.row),
        }
      }),
      equipment: [],
    }
  })
  const rooms = placeEquipment(cuts, floors, inspection, step, frame, markOf, buildingsOf(model))
  return { floors: floors.filter(isSomething), frame, contours, openContours, rooms }
}

/** What levels of one height share is made once. */
const rememberBy = <Of, T>(keyOf: (of: Of) => object, make: (of: Of) => T): ((of: Of) => T) => {
  const known = new WeakMap<object, T>()
  return (of) => {
    const made = known.get(keyOf(of)) ?? make(of)
    known.set(keyOf(of), made)
    return made
  }
}

/** The turn from the walls; without walls, from the rooms. */
const frameOf = (cuts: readonly LevelCut[], levels: readonly Level[]): PlanFrame => {
  const pieces = (family: Family): number[] => {
    const solids = new Set(cuts.flatMap((cut) => (cut.family === family ? [cut.solids] : [])))
    return [...solids].flatMap((each) => each.flat())
  }
  const walls = pieces('wall')
  const drawn = walls.length > 0 ? walls : pieces('room')
  const outlines = levels.flatMap(({ rooms }) => rooms.flatMap(({ shape }) => shape?.outlines.flat() ?? []))
  const points = function* (): Generator<[number, number]> {
    yield* outlines
    for (let i = 0; i < drawn.length; i += 2) yield [drawn[i]!, drawn[i + 1]!]
  }
  return frameAround(directionOf(drawn), points())
}

/** Some exporters write a window as a door: a door does not begin half a metre above its floor. */
const isHigh = ({ low, level }: LevelCut, levels: readonly Level[]): boolean => low > levels[level]!.z + 0.5

/** Dust of a bevelled edge is no step; square millimetres. */
const isStep = (contour: Floor['stairs'][number]): boolean => Math.abs(signedArea(contour)) > 5000

const isSomething = ({ walls, openings, rooms, equipment }: Floor): boolean =>
  walls.length + openings.length + rooms.length + equipment.length > 0

/** A room by its own cut; where it has none, by the outline of its floor. */
const shownRooms = (
  room: Room,
  mark: string,
  cut: Floor['walls'],
  frame: PlanFrame,
): Omit<RoomShown, 'record'> => ({
  mark,
  row: room.row,
  kind: room.kind,
  name: room.name || room.number,
  area: room.area.declared ?? room.area.computed,
  dwelling: room.dwelling,
  contours:
    cut.length > 0
      ? cut
      : nestContours((room.shape?.outlines ?? []).map((outline) => polygonOnPlan(frame, outline))),
})
