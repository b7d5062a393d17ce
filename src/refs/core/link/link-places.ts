import { compareAddresses, type Comparison } from '../compare/compare-addresses.ts'
import { chanceOf, weightOf, type Weights } from '../weigh/learn-sign-weights.ts'
import { signsOf } from '../weigh/signs-of-pair.ts'
import { indexPlaces } from './find-candidates.ts'
import type { WrittenPlace } from './place-rows.ts'

/** Two places that were compared, the chance (0 to 1) that they are one, and what it comes from. */
export type PlaceLink = { a: WrittenPlace; b: WrittenPlace; chance: number; comparison: Comparison }

/**
 * The pairs of places of which the chance is `least` or more: of one list with itself (each pair once, a place with several lines
 * with itself too), or of two lists. They come one by one, as they are found.
 */
export function* linkPlaces(
  lists: { a: readonly WrittenPlace[]; b?: readonly WrittenPlace[] },
  weights: Weights,
  least: number,
): Generator<PlaceLink> {
  const index = indexPlaces(lists.b ?? lists.a, lists.b ? lists.a : [])
  const chances = new Map<string, number>()
  const rank = lists.b ? undefined : new Map(lists.a.map((place, i) => [place, i]))
  for (const a of lists.a)
    for (const b of index.near(a)) {
      if (rank && !isOnce(rank.get(a)!, rank.get(b)!, a)) continue
      const comparison = compareAddresses(a.parsed, b.parsed, index.rarityIn(a.postcode))
      const key = Object.values(comparison.levels).join()
      const chance = chances.get(key) ?? chanceOf(weightOf(weights, signsOf(comparison.levels)))
      chances.set(key, chance)
      if (chance >= least) yield { a, b, chance, comparison }
    }
}

const isOnce = (i: number, j: number, { lines }: WrittenPlace): boolean =>
  i < j || (i === j && lines.length > 1)

/** The lines of a link; of one list each pair once, the lower line first. */
export function* linesOf(
  { a, b }: PlaceLink,
  isOneList: boolean,
): Generator<readonly [a: number, b: number]> {
  for (const one of a.lines)
    for (const other of b.lines)
      if (isOneList && one > other) yield* a === b ? [] : [[other, one] as const]
      else if (a !== b || one < other) yield [one, other]
}
