import { plain } from '../../kernel/core/fold-words.ts'
import type { TableProblem } from './table-problem.ts'

/** Takes what was asked for out of the cells of a row. */
export type PickCell = (cells: readonly string[]) => string

/**
 * One for each wanted column; capitals and accents of a heading do not matter. «A+B» is both, with a space between; «A|B» the first
 * of them that is there; «?A» is empty where it is not there.
 */
export const findColumns = (
  names: readonly string[],
  wanted: readonly string[],
): readonly PickCell[] | TableProblem => {
  const picks: PickCell[] = []
  for (const asked of wanted) {
    const parts = asked
      .replace(/^\?/, '')
      .split('+')
      .map((part) => firstThere(names, part.split('|')))
    const places = parts.map((name) => placesOf(names, name))
    if (asked.startsWith('?') && places.some((found) => found.length === 0)) {
      picks.push(() => '')
      continue
    }
    const faulty = places.findIndex((found) => found.length !== 1)
    if (faulty >= 0) return missing(names, parts[faulty]!, places[faulty]!.length)
    const at = places.flat()
    picks.push((cells) =>
      at
        .map((i) => cells[i]!.trim())
        .filter(Boolean)
        .join(' '),
    )
  }
  return picks
}

const firstThere = (names: readonly string[], asked: readonly string[]): string =>
  asked.find((name) => placesOf(names, name).length > 0) ?? asked[0]!

const placesOf = (names: readonly string[], asked: string): number[] => {
  const at = (is: (name: string) => boolean): number[] => names.flatMap((name, i) => (is(name) ? [i] : []))
  const whole = at((name) => name.trim() === asked.trim())
  return whole.length ? whole : at((name) => plain(name) === plain(asked))
}

const missing = (names: readonly string[], column: string, found: number): TableProblem => ({
  code: found ? 'repeated_column' : 'missing_column',
  line: 0,
  params: { column, columns: names.map((name) => name.trim()).join(', ') },
})
