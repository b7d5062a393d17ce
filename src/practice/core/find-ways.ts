import { plain } from '../../kernel/core/fold-words.ts'

/** What a way is found by: its words now, what it is about, and other words for that. */
export type FoundBy = { words: string; about: string }

// What every question has, and no text is found by.
const empty = new Set(
  'a au aux ce ces comment dans de des dit dire du elle en est et faire il ils je la le les leur l d qu n s c on ou par pas plus pour quand que quel quelle qui sa se ses son sont sur un une vous nous notre votre locataire locataires how the we say that is are to of an in and it tenant our your changer modifier phrase texte'.split(
    ' ',
  ),
)

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:es|s|e)$/, '') : word)

const tokens = (words: string): string[] =>
  plain(words)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word))
    .map(stem)

/** Those that a question asks for, the best first: by how many of its words each bears, its own words before what it is about. */
export const findWays = <Way>(ways: readonly Way[], asked: string, foundBy: (way: Way) => FoundBy): Way[] => {
  const wanted = tokens(asked)
  if (wanted.length === 0) return [...ways]
  const scored = ways.flatMap((way) => {
    const score = scoreOf(foundBy(way), wanted)
    return score > 0 ? [{ way, score }] : []
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score * 2 >= best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ way }) => way)
}

const scoreOf = ({ words, about }: FoundBy, wanted: readonly string[]): number => {
  const [own, others] = [tokens(words), tokens(about)]
  const bears = (list: readonly string[], word: string): boolean => list.some((each) => each.startsWith(word))
  return wanted.reduce((sum, word) => sum + (bears(own, word) ? 3 : bears(others, word) ? 2 : 0), 0)
}
