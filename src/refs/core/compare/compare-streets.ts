import { titles } from '../address/address-words.ts'
import type { Segment } from '../address/parse-address.ts'
import { areFewEdits } from './few-edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/**
 * How alike two names of streets are. `same`: the same words, however they are parted; `spelled`: as many words, each spelled alike;
 * `shorter`: all words of one are in the other; `part`: a word that few addresses have is in both; `lone`: one address has no street;
 * `absent`: none of them has.
 */
export type StreetLevel = 'same' | 'spelled' | 'shorter' | 'part' | 'none' | 'lone' | 'absent'

/** From the most alike to the least. */
export const streetOrder: readonly StreetLevel[] = [
  'same',
  'spelled',
  'shorter',
  'part',
  'none',
  'lone',
  'absent',
]

/** Levels by which one street may be meant. */
export const isOneStreet = (level: StreetLevel): boolean =>
  level === 'same' || level === 'spelled' || level === 'shorter'

/** Whether few addresses around have a word: what is rare tells more than what every second one has. */
export type IsRare = (word: string) => boolean

export const compareStreets = (a: Segment, b: Segment, isRare: IsRare): StreetLevel => {
  if (a.spelling === b.spelling) return 'same'
  if (a.name.length === b.name.length && areAllAlike(a.name, b.name)) return 'spelled'
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a]
  const words = ownWords(short.name)
  if (words.every((word) => long.name.some((other) => word === other || isInitial(word, other))))
    return 'shorter'
  return words.some((word) => word.length > 2 && long.name.includes(word) && isRare(word)) ? 'part' : 'none'
}

const areAllAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.some((other) => isAlike(word, other)))

/** The words that tell a street from another: without titles, unless it has nothing else. */
const ownWords = (words: readonly string[]): readonly string[] => {
  const own = words.filter((word) => !titles.has(word))
  return own.length ? own : words
}

const isAlike = (a: string, b: string): boolean =>
  a === b ||
  isInitial(a, b) ||
  (a[0] === b[0] && areFewEdits(a, b, Math.min(a.length, b.length) < 9 ? 1 : 2) && jaroWinkler(a, b) >= 0.88)

/** «E. Duployé», «Émile Duployé». */
const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]
