import { inspect } from '../../../ifc/core/inspect/inspect-model.ts'
import type { FormerRevision } from '../../core/publish/match/recognise-things.ts'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { readModel } from '../open-model.ts'

/** Our objects by the row of their record. */
export const byRow = (step: StepRecord, links: ReadingInput['own']): Map<number, string> =>
  new Map(
    links.flatMap(({ record, object }) => {
      const row = step.find(record)
      return row < 0 ? [] : [[row, object]]
    }),
  )

/** A former file that is there no more leaves recognition to what stands in the estate. */
export const readFormer = ({
  path,
  links,
  rule,
}: NonNullable<ReadingInput['former']>): FormerRevision | null => {
  const read = readModel(path)
  if ('problem' in read) return null
  return { seen: inspect(read.step, rule ?? undefined), objects: byRow(read.step, links) }
}
