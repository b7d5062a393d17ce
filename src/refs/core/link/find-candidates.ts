import { wordsOf } from '../compare/compare-rests.ts'
import type { IsRare } from '../compare/compare-streets.ts'
import type { WrittenPlace } from './place-rows.ts'

/** Places by what they may be found by, in each postcode. */
export type PlaceIndex = {
  /** places of the index that may be the same as this one; the same place may be among them */
  near: (place: WrittenPlace) => ReadonlySet<WrittenPlace>
  rarityIn: (postcode: string) => IsRare
}

/** A word that so many places of a postcode have finds none of them by itself: together with a number it does. */
const mostWithWord = 200

/**
 * Blocking: two places are compared where they have the postcode in common, and a word that fewer than 200 places have, or the first
 * four letters of a street's word. On the programmes of Paris 12,200 of 365,000 pairs are left, with 99 % of the true ones.
 */
export const indexPlaces = (
  places: readonly WrittenPlace[],
  beside: readonly WrittenPlace[] = [],
): PlaceIndex => {
  const counts = countWords([...places, ...beside])
  const found = new Map<string, WrittenPlace[]>()
  for (const place of places)
    for (const key of keysOf(place, counts)) {
      const alike = found.get(key)
      if (alike) alike.push(place)
      else found.set(key, [place])
    }
  const rarities = new Map<string, IsRare>()
  return {
    near: (place) => new Set(keysOf(place, counts).flatMap((key) => found.get(key) ?? [])),
    rarityIn: (postcode) => {
      const isRare = rarities.get(postcode) ?? rarityOf(counts, postcode)
      rarities.set(postcode, isRare)
      return isRare
    },
  }
}

type Counts = ReadonlyMap<string, number>

const countWords = (places: readonly WrittenPlace[]): Counts => {
  const counts = new Map<string, number>()
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { postcode, parsed } of places) {
    add(postcode)
    for (const word of wordsOf(parsed)) add(`${postcode} ${word}`)
    for (const four of foursOf(parsed)) add(`${postcode} ${four}*`)
  }
  return counts
}

/** Rare is what less than three places in a hundred have around, or a dozen where there are few. */
const rarityOf = (counts: Counts, postcode: string): IsRare => {
  const most = Math.max(12, 0.03 * (counts.get(postcode) ?? 0))
  return (word) => word.length > 2 && (counts.get(`${postcode} ${word}`) ?? 0) < most
}

const foursOf = ({ segments }: WrittenPlace['parsed']): ReadonlySet<string> =>
  new Set(segments.flatMap(({ name }) => name.map((word) => word.slice(0, 4))))

const keysOf = ({ postcode, parsed }: WrittenPlace, counts: Counts): string[] => {
  const isFew = (key: string): boolean => (counts.get(key) ?? 0) < mostWithWord
  const words = [...wordsOf(parsed)].map((word) => `${postcode} ${word}`)
  const fours = [...foursOf(parsed)].map((four) => `${postcode} ${four}*`).filter(isFew)
  const common = words.filter((word) => !isFew(word))
  const numbers = common.length ? parsed.segments.flatMap((segment) => segment.numbers) : []
  return [
    ...words.filter(isFew),
    ...fours,
    ...common.flatMap((word) => numbers.map((number) => `${word} ${Number.parseInt(number, 10)}`)),
  ]
}
