import { createHash } from 'node:crypto'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { renameIds } from '../../../ifc/core/pack/pack-head.ts'
import { type ComparedDrawing, withOurIds } from '../../core/publish/compare/compare-plans.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { marksOf } from '../geometry/object-marks.ts'
import type { Plans } from '../geometry/model-plans.ts'

/**
 * Shapes under our own ids: of a unit or of the landing of a storey, beside its plan; of neither, the whole building. `plan` is
 * empty for what stands in a unit that another model of the building draws.
 */
export type DrawnShapes = {
  unit: string | null
  storey: string | null
  plan: string | null
  bytes: Uint8Array
}

export const shapesUnderOurIds = (
  step: StepRecord,
  seen: Inspection,
  plans: Plans,
  objects: ReadonlyMap<number, string>,
  drawn: readonly ComparedDrawing[],
  lodged: ReadonlyMap<string, ReadonlySet<number>>,
): DrawnShapes[] => {
  const ours = objectOf(step, seen, objects)
  const storeys = new Map(seen.storeys.map(({ id, row }) => [id, objects.get(row)]))
  const named = (bytes: Uint8Array): Uint8Array => renameIds(bytes, (mark) => ours(mark) ?? storeys.get(mark))
  const plan = new Map(drawn.flatMap((each) => (each.key === null ? [] : [[each.key, each]])))
  const hall = new Map(drawn.flatMap((each) => (each.of === 'landing' ? [[each.storey, each]] : [])))
  const { dwellings = [], building = null, things = () => undefined } = plans.packs ?? {}
  return [
    ...dwellings.flatMap(({ key, landing, bytes }): DrawnShapes[] => {
      const beside = landing ? hall.get(storeys.get(key) ?? null) : plan.get(key)
      if (!beside) return []
      const { unit, storey, sha256 } = beside
      return [{ unit, storey, plan: sha256, bytes: named(bytes) }]
    }),
    ...[...lodged].flatMap(([unit, records]): DrawnShapes[] => {
      const bytes = things(records)
      return bytes ? [{ unit, storey: null, plan: '', bytes: named(bytes) }] : []
    }),
    ...(building ? [{ unit: null, storey: null, plan: null, bytes: named(building) }] : []),
  ]
}

/** Our object of a room or of a piece of equipment that bears a mark. */
const objectOf = (
  step: StepRecord,
  seen: Inspection,
  objects: ReadonlyMap<number, string>,
): ((mark: string) => string | undefined) => {
  const markOf = marksOf(step, seen)
  const marks = new Map(
    [...seen.rooms, ...seen.equipment].map((thing) => [markOf(thing), objects.get(thing.row)]),
  )
  return (mark) => marks.get(mark)
}

/** The drawings under our own ids; those of dwellings that are no unit of ours, and of storeys that have no name, are left out. */
export const drawingsUnderOurIds = (
  step: StepRecord,
  seen: Inspection,
  plans: Plans,
  objects: ReadonlyMap<number, string>,
  unitOf: (key: string) => string | null,
): ComparedDrawing[] => {
  const own = objectOf(step, seen, objects)
  const storeys = new Map(
    seen.storeys.toReversed().map(({ id, row, name }) => [id, { object: objects.get(row)!, name }]),
  )
  const ours = (plan: Omit<ComparedDrawing, 'sha256'>): ComparedDrawing => {
    const svg = withOurIds(plan.svg, own)
    return { ...plan, svg, sha256: createHash('sha256').update(svg).digest('hex') }
  }
  const onStorey = (of: 'storey' | 'landing', id: string, svg: string): ComparedDrawing[] => {
    const on = storeys.get(id)
    return on ? [ours({ of, svg, unit: null, storey: on.object, key: null, name: on.name })] : []
  }
  return [
    ...plans.storeys.flatMap(({ id, svg }) => onStorey('storey', id, svg)),
    ...plans.dwellings.flatMap(({ key, svg, landing }): ComparedDrawing[] => {
      if (landing) return onStorey('landing', key, svg)
      const unit = unitOf(key)
      return unit ? [ours({ of: 'dwelling', svg, unit, storey: null, key, name: key })] : []
    }),
  ]
}
