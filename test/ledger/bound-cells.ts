import loadHighs from 'highs'
import { quarterHour } from '../../src/ledger/core/publish/round-figure.ts'
import type { AgencyParents } from '../../src/ledger/core/publish/place-tree.ts'
import { isIn, type ReadCell, type Variable } from './attack-figures.ts'

const highs = await loadHighs()

type ToldCell = ReadCell & { seconds: number }

/**
 * What somebody who reads these cells knows at most of another one: from and until how many seconds it may be, where each variable is
 * at least nothing and each cell was told to the quarter of an hour.
 */
export const boundsOf = (
  wanted: ReadCell,
  variables: readonly Variable[],
  told: readonly ToldCell[],
  parents: AgencyParents,
): { least: number; most: number } => {
  const sumOf = (cell: ReadCell): string =>
    variables.flatMap((variable, n) => (isIn(variable, cell, parents) ? [`x${n}`] : [])).join(' + ')
  const limits = told
    .map((cell) => ({ seconds: cell.seconds, sum: sumOf(cell) }))
    .filter(({ sum }) => sum)
    .flatMap(({ seconds, sum }) => [
      `${sum} >= ${Math.max(0, seconds - quarterHour / 2)}`,
      `${sum} <= ${seconds + quarterHour / 2}`,
    ])
  const solve = (way: 'Minimize' | 'Maximize'): number => {
    const { Status, ObjectiveValue } = highs.solve(
      `${way}\n obj: ${sumOf(wanted)}\nSubject To\n${limits.map((limit, n) => ` c${n}: ${limit}`).join('\n')}\nEnd`,
    )
    if (Status === 'Unbounded') return Infinity
    if (Status !== 'Optimal') throw new Error(`the bounds of a cell: ${Status}`)
    return ObjectiveValue
  }
  return { least: solve('Minimize'), most: solve('Maximize') }
}
