import type { Equipment, Inspection, Room } from '../../../ifc/core/inspect/inspection.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'

/**
 * What is written as `data-g`: the GlobalId; where several rooms or pieces of equipment bear the same, with `#` and the number
 * of the record.
 */
export const marksOf = (
  step: StepRecord,
  { rooms, equipment }: Pick<Inspection, 'rooms' | 'equipment'>,
): ((thing: Room | Equipment) => string) => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of [...rooms, ...equipment]) {
    if (seen.has(id)) twice.add(id)
    seen.add(id)
  }
  return ({ id, row }) => (id === '' || twice.has(id) ? `${id}#${step.idOf(row)}` : id)
}
