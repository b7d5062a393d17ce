import type { Equipment, Inspection, Room } from '../../../ifc/core/inspect/inspection.ts'
import { mayShare } from '../../../ifc/core/inspect/find-storeys.ts'
import { distanceTo } from '../../../ifc/core/model/polygon.ts'
import { type FlatBox, cachedBox } from '../../../ifc/core/plan/contour.ts'
import { onPlan, type PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import { hull } from '../../../ifc/core/plan/convex-hull.ts'
import { nearIn } from '../../../ifc/core/plan/find-nearby.ts'
import { inRoom } from '../../../ifc/core/plan/plan-part.ts'
import type { Floor, RoomShown } from '../../../ifc/core/plan/plan-shapes.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import type { LevelCut } from './cut-model.ts'

/** What hangs in a wall is in the room that it faces, within this of it; millimetres. */
const nearest = 500

/** A drain lies in its floor, yet a grille in the ceiling below is not of this level. Metres. */
const slackBelow = 0.1

/** Smaller than this on its plan it could not be seen: it is drawn as a square of this size. Millimetres. */
const smallest = 120

/**
 * Puts equipment onto the floors, as the convex hull of its footprint, in the room that the model tells or else where it
 * stands. Answers, for each piece of equipment that stands in a room, which one: by its shape alone.
 */
export const placeEquipment = (
  cuts: readonly LevelCut[],
  floors: readonly Floor[],
  { equipment, rooms }: Inspection,
  step: StepRecord,
  frame: PlanFrame,
  markOf: (thing: Room | Equipment) => string,
  buildingOf: (row: number) => number | undefined,
): Record<string, string> => {
  const cutOf = new Map(cuts.flatMap((cut) => (cut.family === 'thing' ? [[cut.record, cut]] : [])))
  const shownBy = new Map(floors.flatMap((floor) => floor.rooms.map((room) => [room.row, { room, floor }])))
  const told = new Map(rooms.map((room) => [room.id, room.row]))
  const found: Record<string, string> = {}
  const ofBuilding = new Map<number | undefined, readonly Floor[]>([[undefined, floors]])
  const floorsIn = (building: number | undefined): readonly Floor[] => {
    const known = ofBuilding.get(building) ?? floors.filter((floor) => mayShare(floor.building, building))
    ofBuilding.set(building, known)
    return known
  }
  const known = new Map<Floor, (box: FlatBox) => RoomShown[]>()
  const roomsOf = (floor: Floor): ((box: FlatBox) => RoomShown[]) => {
    const near = known.get(floor) ?? nearIn(floor.rooms, ({ contours }) => cachedBox(contours))
    known.set(floor, near)
    return near
  }
  for (const thing of equipment) {
    const cut = cutOf.get(step.idOf(thing.row))
    const around = footprint(thing, cut, frame)
    if (around.length < 3) continue
    const middle = middleOf(around)
    const height = cut ? (cut.low + cut.high) / 2 : (thing.at?.[2] ?? 0)
    const floor = levelAt(floorsIn(buildingOf(thing.row)), height)
    const seen = floor && roomAt(roomsOf(floor), middle)
    if (seen) found[markOf(thing)] = seen.mark
    const held =
      thing.room !== null && thing.placed !== 'nearest' ? shownBy.get(told.get(thing.room) ?? -1) : undefined
    const on = held?.floor ?? floor
    on?.equipment.push({
      mark: markOf(thing),
      record: step.idOf(thing.row),
      kind: thing.kind,
      name: thing.name,
      around,
      room: held?.room ?? seen ?? shownBy.get(told.get(thing.room ?? '') ?? -1)?.room,
    })
  }
  return found
}

const footprint = (thing: Equipment, cut: LevelCut | undefined, frame: PlanFrame): [number, number][] => {
  const points: [number, number][] = []
  for (const solid of cut?.solids ?? [])
    for (let i = 0; i < solid.length; i += 2) points.push(onPlan(frame, solid[i]!, solid[i + 1]!))
  if (points.length === 0 && thing.at) points.push(onPlan(frame, thing.at[0], thing.at[1]))
  const around = hull(points)
  const xs = around.map(([x]) => x)
  const ys = around.map(([, y]) => y)
  const [w, e, n, s] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (points.length === 0 || (around.length > 2 && e - w >= smallest / 2 && s - n >= smallest / 2))
    return around
  const [x, y] = [(w + e) / 2, (n + s) / 2]
  const [halfX, halfY] = [Math.max(e - w, smallest) / 2, Math.max(s - n, smallest) / 2]
  return [
    [x - halfX, y - halfY],
    [x + halfX, y - halfY],
    [x + halfX, y + halfY],
    [x - halfX, y + halfY],
  ]
}

const middleOf = (around: readonly [number, number][]): [number, number] => {
  const sum = around.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0])
  return [sum[0] / around.length, sum[1] / around.length]
}

/** The highest floor that is below; what lies in a floor is of it. */
const levelAt = (floors: readonly Floor[], height: number): Floor | undefined =>
  floors.findLast(({ z, rooms }) => rooms.length > 0 && z - slackBelow <= height) ??
  floors.findLast(({ z }) => z - slackBelow <= height)

const roomAt = (roomsNear: (box: FlatBox) => RoomShown[], at: [number, number]): RoomShown | undefined => {
  const [x, y] = at
  const near = roomsNear([x - nearest, y - nearest, x + nearest, y + nearest])
  const inside = near.find((room) => inRoom(room, at))
  if (inside) return inside
  let best: RoomShown | undefined
  let least = nearest
  for (const room of near)
    for (const contour of room.contours) {
      const distance = distanceTo(contour, at)
      if (distance < least) [best, least] = [room, distance]
    }
  return best
}
