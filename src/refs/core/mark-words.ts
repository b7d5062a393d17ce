import { plain } from '../../kernel/core/fold-words.ts'
import { nameWords, streetKinds } from './address/address-words.ts'

/** A word of a record, and whether the other record does not have it. */
export type MarkedWord = { text: string; isOther: boolean }

/** Words of two values, each marked that the other does not have; capitals, accents and short ways («AV», «avenue») make no other word. */
export const markWords = (a: string, b: string): readonly [MarkedWord[], MarkedWord[]] => {
  const [inA, inB] = [wordsOf(a), wordsOf(b)]
  return [markAgainst(a, inB), markAgainst(b, inA)]
}

const markAgainst = (said: string, others: ReadonlySet<string>): MarkedWord[] =>
  said
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => ({ text, isOther: meantBy(text).some((word) => !others.has(word)) }))

const wordsOf = (said: string): ReadonlySet<string> => new Set(said.split(/\s+/).flatMap(meantBy))

const meantBy = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => streetKinds.get(word) ?? nameWords.get(word) ?? word)
