import { createHash } from 'node:crypto'
import type { Inspection } from '../../core/inspect/shapes.ts'
import { type Drawn, withOurIds } from '../../core/publish/plans.ts'
import type { Step } from '../../core/step/read.ts'
import { marksOf } from '../geometry/marks.ts'
import type { Plans } from '../geometry/plans.ts'

/** The drawings under our own ids; those of dwellings that are no unit of ours, and of storeys that have no name, are left out. */
export const drawnOf = (
  step: Step,
  seen: Inspection,
  plans: Plans,
  objects: ReadonlyMap<number, string>,
  unitOf: (key: string) => string | null,
): Drawn[] => {
  const markOf = marksOf(step, seen)
  const marks = new Map(
    [...seen.rooms, ...seen.equipment].map((thing) => [markOf(thing), objects.get(thing.row)]),
  )
  const storeys = new Map(
    seen.storeys.toReversed().map(({ id, row, name }) => [id, { object: objects.get(row)!, name }]),
  )
  const ours = (plan: Omit<Drawn, 'sha256'>): Drawn => {
    const svg = withOurIds(plan.svg, (mark) => marks.get(mark))
    return { ...plan, svg, sha256: createHash('sha256').update(svg).digest('hex') }
  }
  const onStorey = (of: 'storey' | 'landing', id: string, svg: string): Drawn[] => {
    const on = storeys.get(id)
    return on ? [ours({ of, svg, unit: null, storey: on.object, key: null, name: on.name })] : []
  }
  return [
    ...plans.storeys.flatMap(({ id, svg }) => onStorey('storey', id, svg)),
    ...plans.dwellings.flatMap(({ key, svg, landing }): Drawn[] => {
      if (landing) return onStorey('landing', key, svg)
      const unit = unitOf(key)
      return unit ? [ours({ of: 'dwelling', svg, unit, storey: null, key, name: key })] : []
    }),
  ]
}
