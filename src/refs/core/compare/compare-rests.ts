import type { ParsedAddress } from '../address/parse-address.ts'
import type { IsRare } from './compare-streets.ts'

/** Of two sets: all of it is in both, some, nothing; one side has none, or neither has. */
export type SetLevel = 'same' | 'some' | 'differ' | 'one' | 'none'

/** Signs of lots and of bodies of buildings. */
export const compareParts = (a: readonly string[], b: readonly string[]): SetLevel => {
  if (!a.length && !b.length) return 'none'
  if (!a.length || !b.length) return 'one'
  const common = a.filter((sign) => b.includes(sign)).length
  if (!common) return 'differ'
  return common === a.length && common === b.length ? 'same' : 'some'
}

/** Words that are left over (a group, a residence): those of the side that has fewer, sought in all the words of the other. */
export const compareRests = (a: ParsedAddress, b: ParsedAddress, isRare: IsRare): SetLevel => {
  if (!a.rest.length && !b.rest.length) return 'none'
  const [short, long] = isShorter(a, b) ? [a, b] : [b, a]
  const words = wordsOf(long)
  const common = short.rest.filter((word) => words.has(word))
  if (common.length === short.rest.length && (long.rest.length || common.some(isRare))) return 'same'
  if (common.some(isRare)) return 'some'
  return a.rest.length && b.rest.length ? 'differ' : 'one'
}

// Of two that are as long, the order of their words decides, so that whoever comes first changes nothing.
const isShorter = (a: ParsedAddress, b: ParsedAddress): boolean => {
  if (!a.rest.length || !b.rest.length) return b.rest.length === 0
  if (a.rest.length !== b.rest.length) return a.rest.length < b.rest.length
  return a.rest.join(' ') <= b.rest.join(' ')
}

/** Every word by which an address may be found: names of streets, and what is left over. */
export const wordsOf = ({ rest, segments }: ParsedAddress): ReadonlySet<string> =>
  new Set([...rest, ...segments.flatMap(({ name }) => name)])
