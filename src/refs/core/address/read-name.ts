import { articles, months, nameWords, particles, partWords, streetKinds, wordSet } from './address-words.ts'
import type { Token } from './cut-tokens.ts'

/** The words of a street's name, without what joins them, and the place after it. */
export const readName = (tokens: readonly Token[], from: number): { words: string[]; end: number } => {
  const words: string[] = []
  let at = from
  for (; at < tokens.length && !endsName(tokens, at, from); at++) {
    const token = tokens[at]!
    if (token.is === 'mark' || isJoint(tokens, at)) continue
    words.push(...(nameWords.get(token.text) ?? token.text).split(' '))
  }
  return { words, end: at }
}

/** «De la Chapelle» is «Chapelle», «La Fayette» keeps its article. */
const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!
  return particles.has(text) || (articles.has(text) && particles.has(tokens[at - 1]?.text ?? ''))
}

const endsName = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at]!
  const before = at > from ? tokens[at - 1] : undefined
  if (token.is === 'mark') return endsAtMark(tokens, at)
  const bound = before?.is === 'word' && (particles.has(before.text) || articles.has(before.text))
  if (token.is === 'number') return !(bound || isDay(tokens, at)) || token.text.length === 5
  if (enders.has(token.text)) return at > from
  if (token.text === 'et' || token.text === 'ou') return opensAfter(tokens[at + 1])
  if (at === from || bound) return false
  return partWords.has(token.text) || openers.has(token.text)
}

// A dash holds a name together where it touches both words; a dot shortens one.
const endsAtMark = (tokens: readonly Token[], at: number): boolean => {
  const { text, apart } = tokens[at]!
  if (text === '.') return false
  return text !== '-' || apart || tokens[at + 1]?.apart !== false
}

/** «8 Mai 1945», «11 Novembre 1918». */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  months.has(tokens[at + 1]?.text ?? '') ||
  (tokens[at]!.text.length === 4 && months.has(tokens[at - 1]?.text ?? ''))

const opensAfter = (token: Token | undefined): boolean =>
  !token || token.is === 'number' || streetKinds.has(token.text)

const enders: ReadonlySet<string> = wordSet('angle face zac residence foyer')

/** Kinds that open the next street in the middle of words; shorter ones are too often a part of a name. */
const openers: ReadonlySet<string> = wordSet(
  'rue avenue av ave boulevard bd bld place quai impasse imp square sq passage allee chemin ' +
    'route chaussee promenade esplanade',
)
