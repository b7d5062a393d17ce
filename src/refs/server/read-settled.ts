import { plain } from '../../kernel/core/fold-words.ts'
import { readTable } from './read-table.ts'
import type { TableProblem } from './table-problem.ts'

/** A pair that somebody has settled: data lines of the first and of the second file, and whether they are one place. */
export type SettledPair = { a: number; b: number; same: boolean; line: number }

/** Reads `a;b;same`, with oui or non, yes or no, 1 or 0. `tell` hears what could not be read; nothing where the file could not be. */
export const readSettled = async (
  file: string,
  tell: (problem: TableProblem) => void,
): Promise<SettledPair[] | undefined> => {
  const pairs: SettledPair[] = []
  for await (const reading of readTable(file, ['a', 'b', 'same|meme|match|label'])) {
    if ('code' in reading) {
      tell(reading)
      if (reading.line === 0) return undefined
      continue
    }
    const [a = '', b = '', said = ''] = reading.cells
    const same = answers.get(plain(said))
    if (same === undefined) tell({ code: 'no_answer', line: reading.line })
    else pairs.push({ a: Number(a), b: Number(b), same, line: reading.line })
  }
  return pairs
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'o', 'yes', 'y', '1', 'true', 'vrai', 'meme', 'same'].map((said) => [said, true] as const),
  ...['non', 'n', 'no', '0', 'false', 'faux', 'autre', 'other'].map((said) => [said, false] as const),
])
