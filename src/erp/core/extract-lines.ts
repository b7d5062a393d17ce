import { numberKey } from '../../kernel/core/number-key.ts'
import { doubledKeys } from './compare-batch.ts'
import type { ReadRow, SourceRow } from './read-row.ts'
import { lineFault, type RowFault } from './row-fault.ts'

/** A line that says something, with its cells of the columns that the mapping reads. */
export type ReadLine = { line: number; row: ReadRow; cells: SourceRow }
/** A line that cannot be taken: its key and cells where it could be cut, else its text as it stands. */
export type FaultyLine = {
  line: number
  fault: RowFault
  key: string
  cells: SourceRow | null
  text?: string
}
export type ExtractLines = { rows: ReadLine[]; faults: FaultyLine[] }

/** Lines of which each key says one thing: two that contradict one another wait both, and a line that is there twice is taken once. */
export const partDoubled = (
  { rows, faults }: ExtractLines,
  hashOf: (row: ReadRow) => string,
): ExtractLines => {
  const doubled = doubledKeys(
    rows.map(({ row }) => row),
    hashOf,
  )
  const seen = new Set<string>()
  const out: ExtractLines = { rows: [], faults: [...faults] }
  for (const each of rows) {
    const { line, row, cells } = each
    if (doubled.has(row.key))
      out.faults.push({ line, cells, key: row.key, fault: lineFault('key_doubled', row.key) })
    else if (!seen.has(row.key)) out.rows.push(each)
    seen.add(row.key)
  }
  return out
}

/** Whether a key stands in a line that waits, or in a cell of one that cannot be read: it is not missing. */
export const waitingKeys = (faults: readonly FaultyLine[], delimiter: string): ((key: string) => boolean) => {
  const keys = new Set(faults.map(({ key }) => key))
  const cells = new Set(faults.flatMap(({ text }) => (text ?? '').split(delimiter).map(numberKey)))
  return (key) => keys.has(key) || key.split('|').every((part) => cells.has(part))
}
