import { inspect } from '../../../ifc/core/inspect/inspect.ts'
import type { Former } from '../../core/publish/recognise.ts'
import type { Asked } from '../../core/publish/standing.ts'
import type { Step } from '../../../ifc/core/step/read.ts'
import { readModel } from '../file.ts'

/** Our objects by the row of their record. */
export const byRow = (step: Step, links: Asked['own']): Map<number, string> =>
  new Map(
    links.flatMap(({ record, object }) => {
      const row = step.find(record)
      return row < 0 ? [] : [[row, object]]
    }),
  )

/** A former file that is there no more leaves recognition to what stands in the estate. */
export const formerOf = ({ path, links, rule }: NonNullable<Asked['former']>): Former | null => {
  const read = readModel(path)
  if ('problem' in read) return null
  return { seen: inspect(read.step, rule ?? undefined), objects: byRow(read.step, links) }
}
