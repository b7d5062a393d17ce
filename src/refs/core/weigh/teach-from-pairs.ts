import { compareAddresses } from '../compare/compare-addresses.ts'
import { indexPlaces } from '../link/find-candidates.ts'
import type { WrittenPlace } from '../link/place-rows.ts'
import { learnWeights, type Weights } from './learn-sign-weights.ts'
import { signsOf } from './signs-of-pair.ts'

/** Two places of which somebody has said whether they are one. */
export type SettledPlaces = { a: WrittenPlace; b: WrittenPlace; same: boolean }

/** Weights learnt from settled pairs, beginning with the known ones: a few move them a little, thousands take their place. */
export const teachFromPairs = (
  settled: readonly SettledPlaces[],
  lists: { a: readonly WrittenPlace[]; b?: readonly WrittenPlace[] },
  known: Weights,
): Weights => {
  const index = indexPlaces(lists.b ?? lists.a, lists.b ? lists.a : [])
  const lessons = settled.map(({ a, b, same }) => ({
    signs: signsOf(compareAddresses(a.parsed, b.parsed, index.rarityIn(a.postcode)).levels),
    same,
  }))
  return learnWeights(lessons, known)
}
