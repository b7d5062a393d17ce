import { plain } from '../../../kernel/core/fold-words.ts'
import { linkPlaces, type PlaceLink } from '../link/link-places.ts'
import { placeRows } from '../link/place-rows.ts'
import type { Weights } from '../weigh/learn-sign-weights.ts'
import { type SettledAnswers, answerKey, type FoundPair } from './found-pair.ts'
import { judgeChance, leastAsked } from './judge-chance.ts'

/** An entrance of the house, or a building that has none (`id` is the building’s then). */
export type OwnAddress = { id: string; building: string; agency: string; address: string; postcode: string }
/** An address of the register. */
export type RegisterAddress = { key: string; address: string; postcode: string }

/** Of pairs that are the same once folded so many are one place, on the programmes of Paris (docs/adr/0066). */
const chanceOfSameText = 0.987

/** Candidates that somebody is asked about, of one entrance, at most. */
const mostAsked = 3

/**
 * Which addresses of the register an entrance is. Where one or more are sure, or somebody has said which, nobody is asked about the others;
 * what was answered is not told again.
 */
export const matchAddresses = (
  own: readonly OwnAddress[],
  register: readonly RegisterAddress[],
  weights: Weights,
  answers: SettledAnswers,
): FoundPair<'entrance'>[] => {
  const [a, b] = [own, register].map((list) => placeRows(list.map((each, line) => ({ ...each, line }))))
  const byEntrance = new Map<string, FoundPair<'entrance'>[]>()
  const settled = new Set<string>()
  for (const link of linkPlaces({ a: a!, b: b! }, weights, leastAsked))
    for (const pair of pairsOf(link, own, register)) {
      const answered = answers.get(answerKey(pair))
      if (answered) settled.add(pair.entity)
      if (answered !== undefined) continue
      byEntrance.set(pair.entity, [...(byEntrance.get(pair.entity) ?? []), pair])
    }
  return [...byEntrance].flatMap(([entity, pairs]) => {
    const sure = pairs.filter(({ state }) => state === 'sure')
    if (sure.length || settled.has(entity)) return sure
    return pairs.toSorted((x, y) => y.chance - x.chance || (x.key < y.key ? -1 : 1)).slice(0, mostAsked)
  })
}

const pairsOf = (
  { a, b, chance: weighed, comparison }: PlaceLink,
  own: readonly OwnAddress[],
  register: readonly RegisterAddress[],
): FoundPair<'entrance'>[] => {
  const isSameText = /\d/.test(a.address) && plain(a.address) === plain(b.address)
  const chance = isSameText ? Math.max(weighed, chanceOfSameText) : weighed
  const state = judgeChance(chance)
  if (!state) return []
  return a.lines.flatMap((line) =>
    b.lines.map((other) => {
      const { id, building, agency } = own[line]!
      const { key } = register[other]!
      return {
        kind: 'entrance',
        source: 'ban',
        key,
        entity: id,
        building,
        agency,
        chance,
        levels: comparison.levels,
        state,
      }
    }),
  )
}
