import { meantStem, shapes, type Spelling, spellingOf, stemsOf, wordsOf } from './word-stems.ts'

/** Something that may answer a question: its title, and other words by which people ask for it. */
export type Findable = { code: string; title: string; said: string }
export type FoundFact = { code: string; score: number }

/** Rows that are looked for often, read once: how much each of their words weighs, and how it is spelled. */
export type FactIndex = {
  rows: readonly IndexRow[]
  weights: ReadonlyMap<string, number>
  spelling: Spelling
  unknown: number
}
type IndexRow = { code: string; title: ReadonlySet<string>; all: ReadonlySet<string> }

/** Below this what is found answers something else. */
export const leastScore = 0.46

/** A word that few rows have says more than one that all have. */
export const indexFacts = (among: readonly Findable[]): FactIndex => {
  const rows = among.map(({ code, title, said }) => ({
    code,
    title: new Set(stemsOf(title)),
    all: new Set(stemsOf(`${title} ${said}`)),
  }))
  const times = new Map<string, number>()
  for (const { all } of rows) for (const stem of all) times.set(stem, (times.get(stem) ?? 0) + 1)
  return {
    rows,
    weights: new Map(
      [...times].map(([stem, n]) => [stem, shapes.has(stem) ? shapeWeight : Math.log(1 + rows.length / n)]),
    ),
    spelling: spellingOf(among.map(({ title, said }) => `${title} ${said}`)),
    unknown: Math.max(leastUnknown, Math.log(1 + rows.length) * unknownWeight),
  }
}

const shapeWeight = 0.3
// How much a word that nothing here has weighs beside the rarest that we know.
const unknownWeight = 0.6
// Among few rows all words are rare, and many that people use are unknown.
const leastUnknown = 2

/** The stems that a question asks by, each once; what is typed amiss is what it was meant to be. */
export const wantedIn = (asked: string, { weights, spelling }: FactIndex): string[] => [
  ...new Set(wordsOf(asked).map((word) => meantStem(word, (stem) => weights.has(stem), spelling))),
]

/**
 * What answers one question in somebody’s own words, the closest first. Accents, endings, slips of the hand and the words of everyday count
 * for nothing; synonyms are data. A word that nothing here has says that something else is asked. Pure, without network.
 */
export const findFacts = (asked: string, index: FactIndex, most = 3): FoundFact[] =>
  findByStems(wantedIn(asked, index), index).slice(0, most)

/** The same by stems, all of them; `among`: which rows may answer. */
export const findByStems = (
  wanted: readonly string[],
  { rows, weights, unknown }: FactIndex,
  among: (code: string) => boolean = () => true,
): FoundFact[] => {
  if (!wanted.some((stem) => weights.has(stem) && !shapes.has(stem))) return []
  const weigh = (stem: string): number =>
    weights.get(stem) ?? (shapes.has(stem) ? shapeWeight : /\d/.test(stem) ? 0 : unknown)
  const asks = sum(wanted, weigh)
  return rows
    .filter(({ code }) => among(code))
    .map(({ code, title, all }) => {
      const met =
        sum(
          wanted.filter((stem) => all.has(stem)),
          weigh,
        ) / asks
      const told = title.size
        ? sum(
            [...title].filter((stem) => wanted.includes(stem)),
            weigh,
          ) / sum([...title], weigh)
        : 1
      return { code, score: met * (1 - titleShare + titleShare * told) }
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.code.localeCompare(b.code))
}

// How much of the score the title has a say in, beside the words of the question.
const titleShare = 0.4

const sum = (stems: readonly string[], weigh: (stem: string) => number): number =>
  stems.reduce((total, stem) => total + weigh(stem), 0)
