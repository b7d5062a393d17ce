import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import type { ModelPoint } from '../../../ifc/core/model/matrix.ts'
import { onPlan, type PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import type { Placing } from '../../core/publish/compare/revision-item.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { marksOf } from '../geometry/object-marks.ts'
import type { Plans } from '../geometry/model-plans.ts'

/** A place of the model's world on its plan, and its height above the building's origin; metres. */
export const spotOf = (
  frame: PlanFrame,
  [x, y, z]: ModelPoint,
  ground: number,
): [number, number, number] | null => {
  const [east, south] = onPlan(frame, x, y)
  const spot: [number, number, number] = [cm(east / 1000), cm(south / 1000), cm(z - ground)]
  return spot.every((metres) => Math.abs(metres) < 100_000) ? spot : null
}
const cm = (metres: number): number => Math.round(metres * 100) / 100

/** Where shapes say what the model does not: outlines of rooms, the room of a thing. */
export const shapesOf = (
  step: StepRecord,
  seen: Inspection,
  plans: Plans | null,
): Pick<Placing, 'outlineOf' | 'roomOf'> => {
  const markOf = marksOf(step, seen)
  const rooms = new Map(plans ? seen.rooms.map((room) => [markOf(room), room]) : [])
  return {
    outlineOf: (room) => plans?.outlines[markOf(room)]?.map(([x, y]): [number, number] => [cm(x), cm(y)]),
    roomOf: (thing) => rooms.get(plans?.rooms[markOf(thing)] ?? ''),
  }
}
