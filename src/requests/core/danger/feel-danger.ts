import type { HeardWord } from './hear-words.ts'
import { type DangerKind, kinds } from './danger-kinds.ts'
import type { Spots } from './match-lexicon.ts'
import { type Trait, traitsOf } from './word-traits.ts'
import { readWeights } from './weigh-words.ts'
import { danger } from './danger-weights.ts'

/** How much the requester's words are like those that told of a danger before: the logarithm of its odds, what kind, and the words that spoke for it. */
export type Feeling = { odds: number; kind: DangerKind; because: readonly number[] }

/** Words, pieces of words and concepts of what was heard. */
export const featuresOf = (heard: readonly HeardWord[], spots: Spots): Trait[] => [
  ...traitsOf(heard),
  ...[...spots].flatMap(([concept, [first]]) => (first ? [{ trait: `#${concept}`, at: first.from }] : [])),
]

const { names, weigh } = readWeights(danger)
const kindAt = names.map((name) => kinds.find((kind) => kind === name))

/** How sharply a margin tells: the logarithm of the odds that it is worth. */
const sharpness = 3

/** What the requester's words are like: dangers by kind, against everything that tenants write for. */
export const feel = (heard: readonly HeardWord[], spots: Spots): Feeling => {
  const { sums, speaking } = weigh(featuresOf(heard, spots))
  const most = Math.max(...sums)
  const likely = sums.map((sum) => Math.exp((sum - most) * sharpness))
  const of = (isDanger: boolean): number =>
    likely.reduce((sum, p, i) => sum + ((kindAt[i] !== undefined) === isDanger ? p : 0), 1e-7)
  const best = likely.reduce((b, p, i) => (kindAt[i] && (b < 0 || p > likely[b]!) ? i : b), -1)
  return {
    odds: Math.log(of(true) / of(false)),
    kind: kindAt[best] ?? 'medical',
    because: speaking(best)
      .slice(0, leastSaid)
      .sort((a, b) => a - b),
  }
}

/** The words that spoke most for a danger, in the order in which they were said. */
const leastSaid = 3
