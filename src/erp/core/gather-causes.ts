import { lineFaultCodes, type RowFault } from './row-fault.ts'

/** One row of the quarantine: what is wrong, and the lines that wait for it to be mended once. */
export type Cause = RowFault & { id: string; lines: number[] }

/** Faults of which the value tells nothing more of the cause: each is one, whatever its lines say. */
const byColumn: ReadonlySet<RowFault['code']> = new Set([
  'missing',
  ...lineFaultCodes.filter((code) => code !== 'refused'),
])

/** What tells two causes apart: the same code of the same list is one, whatever lines have it; values that are only wrong are many. */
export const causeKey = ({ code, column, value }: RowFault): string =>
  byColumn.has(code) ? `${code} ${column}` : `${code} ${column}=${value}`

/** Lines that cannot be taken, by their cause, the widest first. */
export const gatherCauses = (faults: readonly { line: number; fault: RowFault }[]): Cause[] => {
  const causes = new Map<string, Cause>()
  for (const { line, fault } of faults) {
    const id = causeKey(fault)
    const cause = causes.get(id) ?? { ...fault, id, lines: [] }
    cause.lines.push(line)
    causes.set(id, cause)
  }
  return [...causes.values()].toSorted((a, b) => b.lines.length - a.lines.length || a.id.localeCompare(b.id))
}
