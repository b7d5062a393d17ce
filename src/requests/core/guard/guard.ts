import type { Lang } from '../../../kernel/core/access.ts'
import { matches, type Token, tokensOf } from '../nature/tokens.ts'
import { lexicon as en } from './lexicon.en.ts'
import { lexicon as fr } from './lexicon.fr.ts'
import { people } from './people.ts'
import type { Entry, Kind, Warning } from './types.ts'

/**
 * What should not be written about a person (CNIL, formal notice to Paris Habitat, 2012; rules for comment zones, 2019):
 * each warning says where, of what kind, and proposes a neutral wording. It never blocks.
 */
export const guard = (text: string, lang: Lang): Warning[] => {
  const tokens = tokensOf(text)
  const found: Warning[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = longest(entries[lang], tokens, at, lang)
    if (hit) found.push(warning(text, tokens, at, hit))
    at += hit?.length ?? 1
  }
  return found
}

type Pattern = readonly string[]
type Read = Omit<Entry, 'is' | 'unless'> & { patterns: readonly Pattern[]; unless: readonly string[] }
type Hit = { kind: Kind; suggest: Entry['suggest']; length: number }

const read = (entry: Entry): Read => ({
  ...entry,
  patterns: listOf(entry.is).map((pattern) => pattern.split(' ')),
  unless: listOf(entry.unless ?? ''),
})

const listOf = (line: string): string[] =>
  line
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

const entries: Record<Lang, readonly Read[]> = { fr: fr.map(read), en: en.map(read) }

const longest = (
  rows: readonly Read[],
  tokens: readonly Token[],
  at: number,
  lang: Lang,
): Hit | undefined => {
  let best: Hit | undefined
  for (const row of rows)
    for (const pattern of row.patterns)
      if (
        pattern.length > (best?.length ?? 0) &&
        begins(pattern, tokens, at) &&
        stands(row, tokens, at, pattern, lang)
      )
        best = { kind: row.kind, suggest: row.suggest, length: pattern.length }
  return best
}

const begins = (pattern: Pattern, tokens: readonly Token[], at: number): boolean =>
  pattern.every((term, i) => is(term, tokens[at + i]?.word))

/** `=word` exactly; else as in nature/tokens.ts, one wrong letter allowed in long words only. */
const is = (term: string, word: string | undefined): boolean => {
  if (word === undefined) return false
  if (term.startsWith('=')) return word === term.slice(1)
  const weight = matches(term, word)
  return weight === 1 || (weight > 0 && term.length >= 9)
}

/** The words around decide: « malade » is about a person, unless it is about a tree. */
const stands = (row: Read, tokens: readonly Token[], at: number, pattern: Pattern, lang: Lang): boolean => {
  if (isName(tokens, at)) return false
  const around = [
    ...tokens.slice(Math.max(0, at - 5), at),
    ...tokens.slice(at + pattern.length, at + pattern.length + 4),
  ]
  if (row.unless.some((term) => around.some(({ word }) => is(term, word)))) return false
  return !row.person || around.some(({ word }) => people[lang].some((term) => is(term, word)))
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
