import type { Fault, FaultCode, Grade } from './fault.ts'
import { hasLeft } from './judge-form.ts'
import { cellAt, exitPosition, type RplsLine } from './position.ts'

/**
 * What is looked at in one cell: whether something stands there, one of these codes or none of them, a number above that of another
 * position, a month after that of another or after the first of January that is told of, a year so many before it.
 */
export type CellTest =
  | { no: number; filled: boolean }
  | { no: number; in: readonly string[] }
  | { no: number; notIn: readonly string[] }
  | { no: number; over: number }
  | { no: number; later: number | 'january' }
  | { no: number; yearsAgo: number }

/** What positions say of one another: where all of `when` is so, none of `broken` may be. `no`: the position at which the fault is told. */
export type Control = {
  code: FaultCode
  no: number
  grade?: Grade | undefined
  when?: readonly CellTest[] | undefined
  broken: readonly CellTest[]
}

const number = (cell: string): number => (/^\d+$/.test(cell) ? Number(cell) : Number.NaN)

/** «03/2024» as a number that grows with time. */
const month = (cell: string): number => {
  const [, of, year] = /^(\d\d)\/(\d{4})$/.exec(cell) ?? []
  return of ? Number(year) * 12 + Number(of) : Number.NaN
}

const isSo = (test: CellTest, line: RplsLine, year: number): boolean => {
  const cell = cellAt(line, test.no)
  if ('filled' in test) return (cell !== '') === test.filled
  if ('in' in test) return test.in.includes(cell)
  if ('notIn' in test) return !test.notIn.includes(cell)
  if ('over' in test) return number(cell) > number(cellAt(line, test.over))
  if ('yearsAgo' in test) return number(cell) === year - test.yearsAgo
  return month(cell) > (test.later === 'january' ? year * 12 + 1 : month(cellAt(line, test.later)))
}

/** The positions that a test looks at. */
export const positionsOf = (test: CellTest): number[] => [
  test.no,
  ...('over' in test ? [test.over] : []),
  ...('later' in test && test.later !== 'january' ? [test.later] : []),
]

/**
 * Where the positions of a line contradict one another. `year`: the first of January that is told of. A dwelling that left is asked for its
 * exit alone.
 */
export const judgeLine = (line: RplsLine, year: number, controls: readonly Control[]): Fault[] => {
  const gone = hasLeft(line)
  const so = (test: CellTest): boolean => isSo(test, line, year)
  return controls
    .filter(({ no }) => !gone || no >= exitPosition)
    .filter(({ when = [], broken }) => when.every(so) && broken.some(so))
    .map(({ code, no, grade = 'refused' }) => ({ no, code, grade }))
}
