import { spotsOf } from '../danger/dangers-in-words.ts'
import { featuresOf } from '../danger/feel-danger.ts'
import { heardIn } from '../danger/hear-words.ts'
import { readWeights, type Weights } from '../danger/weigh-words.ts'
import { nature, place } from './nature-weights.ts'
import { ofLastWords } from './remember-words.ts'

/** Words read: what is wrong is said early, and a novel must not cost a second. */
const enough = 160

/** What the requester's words are like: names are natures, and kinds of matter (`matter.rent`). */
export type Likeness = {
  of: ReadonlyMap<string, number>
  /** the requester's own words that spoke for a name, the first ones first */
  because: (name: string) => string[]
}

const natures = once((): Weights => readWeights(nature))
const places = once((): Weights => readWeights(place))

/** How much a margin counts beside what the lexicon says. */
const sharpness = 12

const traitsIn = ofLastWords((words) => {
  const heard = heardIn(words).slice(0, enough)
  return { heard, traits: featuresOf(heard, spotsOf(heard)) }
})

/** How much the requester's words are like those of each nature, as they were learnt (tools/weigh.ts): logarithms. */
export const likenessOf = (words: string): Likeness => {
  const { heard, traits } = traitsIn(words)
  const { names, weigh } = natures()
  const { sums, speaking } = weigh(traits)
  const said = (name: string): string[] => [
    ...new Set(
      speaking(names.indexOf(name))
        .slice(0, mostSuggestions)
        .toSorted((a, b) => a - b)
        .map((i) => words.slice(heard[i]!.start, heard[i]!.end)),
    ),
  ]
  const of = traits.length ? names.map((name, i) => [name, sums[i]! * sharpness] as const) : []
  return { of: new Map(of), because: said }
}

const mostSuggestions = 3

/** How much a margin between the two places counts. */
const placeSharpness = 5

/** How much the requester's words put it where all walk, against a home: a logarithm, 0 for as much. */
export const sharedOdds = ofLastWords((words): number => {
  const { names, weigh } = places()
  const { sums } = weigh(traitsIn(words).traits)
  return ((sums[names.indexOf('common')]! - sums[names.indexOf('dwelling')]!) / 2) * placeSharpness
})

function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined
  return () => (made ??= { it: make() }).it
}
