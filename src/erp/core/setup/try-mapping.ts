import { type Cause, gatherCauses } from '../gather-causes.ts'
import { readRow } from '../read-row.ts'
import type { RowFault } from '../row-fault.ts'
import { doubledKeys } from '../compare-batch.ts'
import type { Sample } from './read-sample.ts'
import { mappingOf, type SetupDraft } from './setup-draft.ts'

/** What a sample would give: lines that can be read, and those that wait by their cause. */
export type SampleOutcome = { lines: number; read: number; causes: Cause[] }

/** A sample read as the house would read the file, before anything is kept. Whether a number is known here is seen with the file itself. */
export const trySample = (sample: Sample, draft: SetupDraft): SampleOutcome => {
  const { mapping, codes } = mappingOf(draft)
  const rows = sample.rows.map(({ line, row }) => ({ line, said: readRow(row, mapping, codes) }))
  const told = rows.flatMap(({ line, said }) => ('fault' in said ? [] : [{ line, said }]))
  const doubled = doubledKeys(
    told.map(({ said }) => said),
    ({ values }) => JSON.stringify(values),
  )
  const faults: { line: number; fault: RowFault }[] = [
    ...sample.broken.map((line) => ({ line, fault: faultOf('line_broken', '') })),
    ...rows.flatMap(({ line, said }) => ('fault' in said ? [{ line, fault: said.fault }] : [])),
    ...told
      .filter(({ said }) => doubled.has(said.key))
      .map(({ line, said }) => ({ line, fault: faultOf('key_doubled', said.key) })),
  ]
  const lines = sample.rows.length + sample.broken.length
  return { lines, read: lines - faults.length, causes: gatherCauses(faults) }
}

const faultOf = (code: RowFault['code'], value: string): RowFault => ({ code, column: '', value })
