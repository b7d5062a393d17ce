import type { Heard } from './hear.ts'
import { type Kind, kinds } from './kinds.ts'
import type { Spots } from './matching.ts'
import { type Trait, traitsOf } from './traits.ts'
import { biases, classes, weights } from './weights.ts'

/** How much her words are like those that told of a danger before: the logarithm of its odds, what kind, and the words that spoke for it. */
export type Feeling = { odds: number; kind: Kind; because: readonly number[] }

/** Words, pieces of words and concepts of what was heard. */
export const featuresOf = (heard: readonly Heard[], spots: Spots): Trait[] => [
  ...traitsOf(heard),
  ...[...spots].flatMap(([concept, [first]]) => (first ? [{ trait: `#${concept}`, at: first.from }] : [])),
]

const names = classes.split(' ')
const bias = biases.split(' ').map(Number)
const kindAt = names.map((name) => kinds.find((kind) => kind === name))

/** A sign stands for a weight in steps of 0.5: `U` is none. */
const step = 0.5
const zero = 'U'.charCodeAt(0)

const weightsOf = (row: string): Float32Array => {
  const found = new Float32Array(names.length)
  for (let i = 0; i < row.length; i++) found[i] = (row.charCodeAt(i) - zero) * step
  return found
}

const weighed: ReadonlyMap<string, Float32Array> = new Map(
  weights.split(' ').map((row) => {
    const at = row.lastIndexOf('=')
    return [row.slice(0, at), weightsOf(row.slice(at + 1))]
  }),
)

/** What her words are like: dangers by kind, against everything that tenants write for. */
export const feel = (heard: readonly Heard[], spots: Spots): Feeling => {
  const known = featuresOf(heard, spots).flatMap(({ trait, at }) => {
    const weight = weighed.get(trait)
    return weight ? [{ weight, at }] : []
  })
  const scale = 1 / Math.sqrt(known.length || 1)
  const sums = bias.map((b, i) => known.reduce((sum, { weight }) => sum + weight[i]! * scale, b))
  const most = Math.max(...sums)
  const likely = sums.map((sum) => Math.exp(sum - most))
  const of = (isDanger: boolean): number =>
    likely.reduce((sum, p, i) => sum + ((kindAt[i] !== undefined) === isDanger ? p : 0), 1e-7)
  const best = likely.reduce((b, p, i) => (kindAt[i] && (b < 0 || p > likely[b]!) ? i : b), -1)
  return {
    odds: Math.log(of(true) / of(false)),
    kind: kindAt[best] ?? 'medical',
    because: speaking(known, best),
  }
}

const said = 3

// Her words that spoke most for that kind, in the order in which she said them.
const speaking = (known: readonly { weight: Float32Array; at: number }[], kind: number): number[] => {
  const sums = new Map<number, number>()
  for (const { weight, at } of known) sums.set(at, (sums.get(at) ?? 0) + weight[kind]!)
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, said)
    .map(([at]) => at)
    .sort((a, b) => a - b)
}
