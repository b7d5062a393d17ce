import type { Lang } from '../../../kernel/core/access.ts'
import { matches, type Token, tokensOf } from '../nature/word-tokens.ts'
import { lexicon as en } from './lexicon.en.ts'
import { lexicon as fr } from './lexicon.fr.ts'
import { people } from './words-of-people.ts'
import type { Entry, GuardKind, Warning } from './guard-types.ts'

/**
 * What should not be written about a person (CNIL, formal notice to Paris Habitat, 2012; rules for comment zones, 2019):
 * each warning says where, of what kind, and proposes a neutral wording. It never blocks.
 */
export const guard = (text: string, lang: Lang): Warning[] => {
  const tokens = tokensOf(text)
  const found: Warning[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = longest(tokens, at, lang)
    if (hit) found.push(warning(text, tokens, at, hit))
    at += hit?.length ?? 1
  }
  return found
}

type Row = Omit<Entry, 'is' | 'unless'> & { pattern: readonly string[]; unless: readonly string[] }
/** Rows by the first letter of their first word: a slip never changes it, and a page is read in milliseconds. */
type Index = ReadonlyMap<string, readonly Row[]>
type Hit = { kind: GuardKind; suggest: Entry['suggest']; length: number }

const listOf = (line: string): string[] =>
  line
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const indexOf = (lexicon: readonly Entry[]): Index => {
  const index = new Map<string, Row[]>()
  for (const { is: patterns, unless = '', ...entry } of lexicon)
    for (const pattern of listOf(patterns)) {
      const first = pattern.replace('=', '').charAt(0)
      index.set(first, [
        ...(index.get(first) ?? []),
        { ...entry, pattern: pattern.split(' '), unless: listOf(unless) },
      ])
    }
  return index
}

const lexicons: Record<Lang, Index> = { fr: indexOf(fr), en: indexOf(en) }

const longest = (tokens: readonly Token[], at: number, lang: Lang): Hit | undefined => {
  let best: Hit | undefined
  for (const row of lexicons[lang].get(tokens[at]?.word.charAt(0) ?? '') ?? []) {
    const { pattern, kind, suggest } = row
    if (pattern.length > (best?.length ?? 0) && begins(pattern, tokens, at) && stands(row, tokens, at, lang))
      best = { kind, suggest, length: pattern.length }
  }
  return best
}

const begins = (pattern: readonly string[], tokens: readonly Token[], at: number): boolean =>
  pattern.every((term, i) => is(term, tokens[at + i]?.word))

/** `=word` exactly; else as in nature/word-tokens.ts, one wrong letter allowed in long words only. */
const is = (term: string, word: string | undefined): boolean => {
  if (word === undefined) return false
  if (term.startsWith('=')) return word === term.slice(1)
  const weight = matches(term, word)
  return weight === 1 || (weight > 0 && term.length >= 9)
}

/** The words around decide: « malade » is about a person, unless it is about a tree. */
const stands = (
  { pattern, unless, person }: Row,
  tokens: readonly Token[],
  at: number,
  lang: Lang,
): boolean => {
  if (isName(tokens, at)) return false
  const around = [
    ...tokens.slice(Math.max(0, at - 5), at),
    ...tokens.slice(at + pattern.length, at + pattern.length + 4),
  ]
  if (unless.some((term) => around.some(({ word }) => is(term, word)))) return false
  return !person || around.some(({ word }) => people[lang].some((term) => is(term, word)))
}

/** « Mme Turc », « M. Lenoir »: after a title, a capital makes a name. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  titles.includes(tokens[at - 1]?.word ?? '') && tokens[at]!.capital

const titles = ['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mrs', 'ms', 'miss']

const warning = (
  text: string,
  tokens: readonly Token[],
  at: number,
  { kind, suggest, length }: Hit,
): Warning => {
  const span: [number, number] = [tokens[at]!.start, tokens[at + length - 1]!.end]
  const about = { span, kind, word: text.slice(...span) }
  return suggest ? { ...about, suggest: `guard.suggest.${suggest}` } : about
}
