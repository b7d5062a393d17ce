import { inspect } from '../../../ifc/core/inspect/inspect-model.ts'
import { middleOf } from '../../../ifc/core/inspect/positions.ts'
import type { Equipment, Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { groundOf } from '../../../ifc/core/inspect/find-storeys.ts'
import { agree, siblingRoom } from '../../core/publish/match/sibling-model.ts'
import type { ModelPoint } from '../../../ifc/core/model/matrix.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import type { PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import type { OtherPlace } from '../../core/publish/compare/revision-item.ts'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { readModel } from '../open-model.ts'
import { byRow } from './former-revision.ts'

/** Another model of the building, in the same world as the one that is read. */
type SiblingRow = {
  seen: Inspection
  objects: ReadonlyMap<number, string>
  frame: PlanFrame | null
  ground: number
  /** keys of its dwellings that are none of ours */
  foreign: ReadonlySet<string>
}

/**
 * What the other models of the building are to the one that is read. `frame`: the sheet on which they are drawn, where it lies in
 * the same world; `isApart`: the building is drawn on a sheet on which nothing of this model has a place.
 */
export type SiblingReading = {
  read: SiblingRow | null
  frame: PlanFrame | null
  isApart: boolean
  isMain: boolean
}

export const readSiblings = (seen: Inspection, { beside }: Pick<ReadingInput, 'beside'>): SiblingReading => {
  let isMain = true
  for (const [i, { path, links, rule, said, frame }] of beside.entries()) {
    const model = readModel(path)
    if ('problem' in model) continue
    const other = inspect(model.step, rule ?? undefined)
    if (i === 0) isMain = seen.rooms.length >= other.rooms.length
    const [less, more] = isMain ? [other, seen] : [seen, other]
    if (!agree(less, more)) continue
    return {
      read: {
        seen: other,
        objects: byRow(model.step, links),
        frame,
        ground: groundOf(modelOf(model.step)),
        foreign: new Set(said.flatMap(({ key, unit }) => (unit === null ? [key] : []))),
      },
      frame,
      isApart: false,
      isMain,
    }
  }
  return { read: null, frame: null, isApart: beside.length > 0 && !isMain, isMain }
}

/** The room of another model in which a thing stands, as the estate holds it. */
export const otherPlacesIn = (
  step: StepRecord,
  seen: Inspection,
  objects: ReadonlyMap<number, string>,
  { read }: SiblingReading,
  { rooms }: ReadingInput['standing'],
): ((thing: Equipment) => OtherPlace | undefined) => {
  if (!read) return () => undefined
  const model = modelOf(step)
  const ground = groundOf(model)
  const held = new Map(rooms.map((room) => [room.id, room]))
  const ours = new Map(seen.storeys.map(({ id, row }) => [id, objects.get(row)]))
  const theirs = new Map(read.seen.storeys.map(({ id, row }) => [id, read.objects.get(row)]))
  const above = ([x, y, z]: ModelPoint): ModelPoint => [x, y, z - ground]
  return (thing) => {
    if (!thing.at) return undefined
    const on = ours.get(thing.storey ?? '')
    const stand = { at: above(thing.at), middle: above(middleOf(model, thing.row) ?? thing.at) }
    const found = siblingRoom(
      read.seen.rooms,
      stand,
      read.ground,
      ({ storey }) => on !== undefined && theirs.get(storey ?? '') === on,
    )
    if (!found) return undefined
    const { room, placed } = found
    if (room.dwelling !== null && read.foreign.has(room.dwelling)) return { isForeign: true }
    const known = held.get(read.objects.get(room.row) ?? '')
    return known && { object: known.id, unit: known.unit, name: known.name, storey: known.storey, placed }
  }
}
