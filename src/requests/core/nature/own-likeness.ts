import { spotsOf } from '../danger/dangers-in-words.ts'
import { featuresOf } from '../danger/feel-danger.ts'
import { enough, heardIn } from '../danger/hear-words.ts'
import { type PrintedWeights, readWeights } from '../danger/weigh-words.ts'
import type { Trait } from '../danger/word-traits.ts'

/** How much a landlord's own closed requests speak for natures, by their code: never against one that it has not met. */
export type OwnLikeness = (words: string) => ReadonlyMap<string, number>

/** How much a margin counts beside what the house was taught of written sentences: as much. */
const sharpness = 12

export const readOwnLikeness = (printed: PrintedWeights): OwnLikeness => {
  const { names, weigh } = readWeights(printed)
  return (words) => {
    const { sums } = weigh(slotsIn(words))
    return new Map(names.map((name, i) => [name, Math.max(0, sums[i]! + 1) * sharpness]))
  }
}

/** The traits of these words, each by its number. */
export const slotsIn = (words: string): Trait[] => {
  const heard = heardIn(words).slice(0, enough)
  const met = new Map(featuresOf(heard, spotsOf(heard)).map(({ trait, at }) => [slotOf(trait), at]))
  return [...met].map(([trait, at]) => ({ trait, at }))
}

/** Traits are kept by a number below that, not by their letters. */
const slots = 2 ** 18

// FNV-1a, 32 bits, of which the last eighteen.
const slotOf = (trait: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < trait.length; i++) hash = Math.imul(hash ^ trait.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) % slots).toString(36)
}
