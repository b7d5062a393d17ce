import type { Trait } from './word-traits.ts'

/**
 * What is learnt from sentences, as tools/weigh.ts prints it. `names`: what a sentence may be about; `biases`: how much speaks for
 * each before a word is heard; `weights`: traits apart by a space, each with the names that it speaks for or against:
 * `trait=` and two signs a name, which one and how much.
 */
export type PrintedWeights = { names: string; biases: string; weights: string }

/** `sums`: how much speaks for each name, by its place in `names`; `speaking`: the words that speak for one, most first. */
export type NameScores = { sums: number[]; speaking: (name: number) => number[] }

export type Weights = { names: readonly string[]; weigh: (traits: readonly Trait[]) => NameScores }

/** The signs of a number, in order: what stands in a string and needs no mark before it. */
export const signs = [...Array(94).keys()]
  .map((i) => String.fromCharCode(33 + i))
  .concat([...Array(64).keys()].map((i) => String.fromCharCode(192 + i)))
  .filter((sign) => !"'\\=`".includes(sign))

/** A weight goes by these steps, and no further than so many of them either way. */
export const step = 0.1
export const furthest = 40

const places = new Map(signs.map((sign, place) => [sign, place]))
const placeOf = (sign: string): number => places.get(sign) ?? 0

/** Names and weights of one trait, by turns. */
const weightsIn = (pairs: string): readonly number[] =>
  [...pairs].map((sign, i) => (i % 2 ? (placeOf(sign) - furthest) * step : placeOf(sign)))

/** Made once a process; a trait’s weights are read when it is first heard. */
export const readWeights = ({ names: written, biases, weights }: PrintedWeights): Weights => {
  const names = written.split(' ')
  const bias = biases.split(' ').map(Number)
  const rows = new Map<string, string | readonly number[]>(
    weights.split(' ').map((row) => {
      const at = row.lastIndexOf('=')
      return [row.slice(0, at), row.slice(at + 1)]
    }),
  )
  const of = (trait: string): readonly number[] | undefined => {
    const row = rows.get(trait)
    if (typeof row !== 'string') return row
    const found = weightsIn(row)
    rows.set(trait, found)
    return found
  }
  const weigh = (traits: readonly Trait[]): NameScores => {
    const scale = 1 / Math.sqrt(traits.length || 1)
    const known = traits.flatMap(({ trait, at }) => {
      const row = of(trait)
      return row ? [{ row, at }] : []
    })
    const sums = [...bias]
    for (const { row } of known) for (let i = 0; i < row.length; i += 2) sums[row[i]!]! += row[i + 1]! * scale
    return { sums, speaking: (name) => speaking(known, name) }
  }
  return { names, weigh }
}

const speaking = (known: readonly { row: readonly number[]; at: number }[], name: number): number[] => {
  const sums = new Map<number, number>()
  for (const { row, at } of known)
    for (let i = 0; i < row.length; i += 2)
      if (row[i] === name) sums.set(at, (sums.get(at) ?? 0) + row[i + 1]!)
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([at]) => at)
}
