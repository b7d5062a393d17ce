import { grounds, meantStem, shapes, type Spelling, spellingOf, stemsOf, wordsOf } from './word-stems.ts'

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
/** `head`: what its title speaks of first */
type IndexRow = {
  code: string
  head: string | undefined
  title: ReadonlySet<string>
  all: ReadonlySet<string>
}

/** Below this what is found answers something else. */
export const leastScore = 0.46

/** A word that few rows have says more than one that all have. */
export const indexFacts = (among: readonly Findable[]): FactIndex => {
  const rows = among.map(({ code, title, said }) => ({
    code,
    head: stemsOf(title).find((stem) => !shapes.has(stem)),
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
const leastUnknown = 2.6

/** What a question asks by: stems, each with how much it weighs. */
export type WantedStems = ReadonlyMap<string, number>

/**
 * The stems of a question; what is typed amiss is what it was meant to be. `light`: words that say little where nobody knows them (names of
 * places, participles). A number that nothing here has says nothing.
 */
export const wantedIn = (
  asked: string,
  index: FactIndex,
  light: ReadonlySet<string> = noWords,
): WantedStems =>
  new Map(
    wordsOf(asked).map((word) => {
      const stem = meantStem(word, (each) => index.weights.has(each), index.spelling)
      return [stem, weighStem(stem, index, light.has(word))]
    }),
  )

const noWords: ReadonlySet<string> = new Set()

/** How much a stem weighs. */
export const weighStem = (stem: string, { weights, unknown }: FactIndex, isLight = false): number => {
  const weight = weights.get(stem)
  if (weight !== undefined) return weight
  if (shapes.has(stem)) return shapeWeight
  if (/\d/.test(stem)) return 0
  return unknown * (isLight || grounds.has(stem) ? lightShare : 1)
}

// How much of an unknown word’s weight one has that says little.
const lightShare = 0.3

/**
 * What answers one question in somebody’s own words, the closest first. Accents, endings, slips of the hand and the words of everyday count
 * for nothing; synonyms are data. A word that nothing here has says that something else is asked. Pure, without network.
 */
export const findFacts = (asked: string, index: FactIndex, light?: ReadonlySet<string>): FoundFact[] =>
  findByStems(wantedIn(asked, index, light), index)

/** The same by stems; `among`: which rows may answer. */
export const findByStems = (
  wanted: WantedStems,
  { rows, weights }: FactIndex,
  among: (code: string) => boolean = () => true,
): FoundFact[] => {
  const isNamed = [...wanted.keys()].some((stem) => weights.has(stem) && !shapes.has(stem))
  if (!isNamed) return []
  const asks = sum(wanted.values())
  return rows
    .filter(({ code }) => among(code))
    .map(({ code, head, title, all }) => {
      const met = sum([...wanted].filter(([stem]) => all.has(stem)).map(([, weight]) => weight)) / asks
      const titled = [...title].map((stem) => [stem, weights.get(stem) ?? 0] as const)
      const told = titled.length
        ? sum(titled.filter(([stem]) => wanted.has(stem)).map(([, weight]) => weight)) /
          sum(titled.map(([, weight]) => weight))
        : 1
      // What it speaks of is not asked for, and not all that is asked is said of it: they meet by chance.
      const chance = head === undefined || wanted.has(head) ? 1 : (1 + met) / 2
      return { code, score: met * chance * (1 - titleShare + titleShare * told) }
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.code.localeCompare(b.code))
}

// How much of the score the title has a say in, beside the words of the question.
const titleShare = 0.4

const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0)
