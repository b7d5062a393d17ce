import type { Lang } from '../../../kernel/core/access.ts'
import { type NatureCode, natures } from './catalogue.ts'
import { matches, type Token, tokensOf } from './word-tokens.ts'
import { hintsOf, rarity, terms, vocabulary, wordsOf } from './vocabulary.ts'

/** `score` goes from 0 to 1; `because` holds her own words that spoke for it. */
export type NatureHint = { code: NatureCode; score: number; because: string[] }

/** What the lexicon makes of the requester's words. Both languages are read (she may write English on a French screen), the one of the screen first. */
export const hintedIn = (words: string, lang: Lang = 'fr'): NatureHint[] => {
  const tokens = tokensOf(words).slice(0, enough)
  const heard = listen(tokens, lang)
  return natures
    .map((nature) => {
      const { weight, spans } = weigh(nature.code, heard, lang)
      return {
        code: nature.code,
        score: weight / (weight + half),
        because: [...new Set(spans)].sort((a, b) => a - b).map((i) => wordOf(words, tokens[i])),
      }
    })
    .filter(({ score }) => score >= worthSaying)
}

/** words read: what is wrong is said early, and a novel must not cost a second */
const enough = 120
/** the weight at which the score is one half */
const half = 4
const worthSaying = 0.1

type HeardHint = { weight: number; at: number }

/**
 * Which terms the requester's words hold. A word that some term of the language knows as it is written is not taken for a slip
 * of another.
 */
const listen = (tokens: readonly Token[], lang: Lang): Map<string, HeardHint> => {
  const heard = new Map<string, HeardHint>()
  tokens.forEach(({ word }, at) => {
    const found = termsIn(word)
    const known = found.some(([term, weight]) => weight === 1 && vocabulary[lang].has(term))
    for (const [term, weight] of found)
      if ((weight === 1 || !known) && weight > (heard.get(term)?.weight ?? 0)) heard.set(term, { weight, at })
  })
  return heard
}

const readCache = new Map<string, readonly (readonly [term: string, weight: number])[]>()

/** The terms that a word may be. People say the same words again: each is compared with the whole vocabulary once. */
const termsIn = (word: string): readonly (readonly [term: string, weight: number])[] => {
  const known = readCache.get(word)
  if (known) return known
  const found = terms.map((term) => [term, matches(term, word)] as const).filter(([, weight]) => weight > 0)
  if (readCache.size >= mostKept) readCache.clear()
  readCache.set(word, found)
  return found
}

const mostKept = 5000

/** The best hint counts whole, the next ones less and less: a long sentence must not win by its length. */
const weigh = (
  code: NatureCode,
  heard: ReadonlyMap<string, HeardHint>,
  lang: Lang,
): { weight: number; spans: number[] } => {
  const spans: number[] = []
  const weights: number[] = []
  for (const hint of hintsOf.get(code) ?? []) {
    const found = hint.terms.map((term) => heard.get(term))
    if (found.some((h) => !h)) continue
    spans.push(...found.map((h) => h!.at))
    weights.push(hint.weight * Math.min(...found.map((h) => h!.weight)) * (hint.lang === lang ? 1 : 0.7))
  }
  const whole = weights.sort((a, b) => b - a).reduce((sum, w, i) => sum + w / 2 ** i, 0)
  const { weight, spans: parts } = glean(code, heard, lang)
  return { weight: whole + weight, spans: whole > 0 ? spans : parts }
}

/** What is left when no hint is whole: « radiateur » alone still speaks of radiators, a little. */
const glean = (
  code: NatureCode,
  heard: ReadonlyMap<string, HeardHint>,
  lang: Lang,
): { weight: number; spans: number[] } => {
  const found = (wordsOf[lang].get(code) ?? []).flatMap((term) => {
    const h = heard.get(term)
    return h ? [{ at: h.at, weight: rarity(term) ** 2 * h.weight }] : []
  })
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0) * crumbs,
    spans: found.map(({ at }) => at),
  }
}

const crumbs = 0.5

const wordOf = (words: string, token: Token | undefined): string =>
  token ? words.slice(token.start, token.end) : ''
