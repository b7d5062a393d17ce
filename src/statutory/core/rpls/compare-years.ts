import { januaryNotWhole } from './controls.ts'
import type { Fault } from './fault.ts'
import { hasLeft } from './judge-form.ts'
import { cellAt, type RplsLine } from './position.ts'

/** How far a value may go from one year to the next before somebody is asked why: shares of what it was. */
const surfaceBound = 0.1
const rentBound = 0.3
/** classes of energy gained at once */
const energyBound = 2

/** A line beside that of the year before: same register id, or same own id. */
export const compareWithBefore = (now: RplsLine, before: RplsLine): Fault[] => [
  ...(movedTooFar(now, before, 25, surfaceBound) ? [fault(25, 'surface_changed')] : []),
  ...(cellAt(now, 44) !== januaryNotWhole &&
  cellAt(before, 44) !== januaryNotWhole &&
  movedTooFar(now, before, 44, rentBound)
    ? [fault(44, 'rent_changed')]
    : []),
  ...(classesGained(now, before) >= energyBound ? [fault(49, 'energy_better')] : []),
]

const fault = (no: number, code: Fault['code']): Fault => ({ no, code, grade: 'justify' })

const movedTooFar = (now: RplsLine, before: RplsLine, no: number, bound: number): boolean => {
  const [is, was] = [cellAt(now, no), cellAt(before, no)].map(Number) as [number, number]
  return is > 0 && was > 0 && Math.abs(is - was) / was > bound
}

const classesGained = (now: RplsLine, before: RplsLine): number => {
  const [is, was] = [cellAt(now, 49), cellAt(before, 49)]
  return is && was ? was.charCodeAt(0) - is.charCodeAt(0) : 0
}

/** Lines by what names them: the register’s id where there is one, else the landlord’s own. */
export const linesByName = (lines: readonly RplsLine[]): Map<string, RplsLine> => {
  const named = new Map<string, RplsLine>()
  for (const line of lines) {
    named.set(`own ${cellAt(line, 2)}`, line)
    if (cellAt(line, 1)) named.set(`register ${cellAt(line, 1)}`, line)
  }
  return named
}

/** The line of the year before of a dwelling. */
export const lineBefore = (line: RplsLine, before: ReadonlyMap<string, RplsLine>): RplsLine | undefined =>
  (cellAt(line, 1) ? before.get(`register ${cellAt(line, 1)}`) : undefined) ??
  before.get(`own ${cellAt(line, 2)}`)

/** Dwellings of the year before that had not left the stock, and of which this year says nothing. */
export const lostDwellings = (lines: readonly RplsLine[], before: readonly RplsLine[]): RplsLine[] => {
  const named = linesByName(lines)
  return before.filter((line) => !hasLeft(line) && !lineBefore(line, named))
}
