import type { Learnt } from './learn-weights.ts'
import { furthest, type PrintedWeights, signs, step } from './weigh-words.ts'

/** What is so near to nothing that it is left out. */
const worthSaying = 0.75 * step

/**
 * What was learnt, as `readWeights` reads it: the traits that speak most, as many as `most`; `worth` says how much a weight for a name
 * counts in that.
 */
export const printWeights = (
  learnt: Learnt,
  most: number,
  worth: (name: string) => number = () => 1,
): PrintedWeights => ({
  names: learnt.names.join(' '),
  biases: learnt.bias.map((b) => b.toFixed(2)).join(' '),
  weights: traitsPrinted(learnt, most, worth),
})

const traitsPrinted = (learnt: Learnt, most: number, worth: (name: string) => number): string => {
  const worths = learnt.names.map(worth)
  const rows = learnt.traits.map((trait, at) => {
    const row = learnt.weights.map((weights) => weights[at]!)
    return { trait, row, strength: row.reduce((sum, w, i) => sum + w * w * worths[i]!, 0) }
  })
  return rows
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, most)
    .flatMap(({ trait, row }) => {
      const pairs = row.flatMap((w, i) => (Math.abs(w) < worthSaying ? [] : [signs[i]! + signOf(w)]))
      return pairs.length ? [`${trait}=${pairs.join('')}`] : []
    })
    .join(' ')
}

const signOf = (weight: number): string =>
  signs[furthest + Math.max(-furthest, Math.min(furthest, Math.round(weight / step)))]!
