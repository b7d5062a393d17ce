import type { Lang } from '../../../kernel/core/access.ts'
import { type NatureCode, natures } from './catalogue.ts'
import { hints as en } from './hints.en.ts'
import { hints as fr } from './hints.fr.ts'
import { matches, type Token, tokensOf } from './tokens.ts'
import type { Where } from './types.ts'

/** `score` goes from 0 to 1; `because` holds her own words that spoke for it. */
export type Suggestion = { code: NatureCode; score: number; because: string[] }

/**
 * What it may be, from her own words, best first. Both languages are read (she may write English on a French screen),
 * the one of the screen first. A nature that is not found at that place counts for little but is not lost.
 */
export const suggestNature = (words: string, where?: Where, lang: Lang = 'fr'): Suggestion[] => {
  const tokens = tokensOf(words)
  const heard = new Map(
    terms.map((term) => [term, hear(term, tokens)] as const).filter(([, h]) => h.weight > 0),
  )
  return natures
    .map((nature) => {
      const { weight, spans } = weigh(nature.code, heard, lang)
      const here = !where || nature.where.includes(where) ? 1 : elsewhere
      return {
        code: nature.code,
        score: round((weight * here) / (weight * here + half)),
        because: [...new Set(spans)].sort((a, b) => a - b).map((i) => said(words, tokens[i])),
      }
    })
    .filter(({ score }) => score >= worthSaying)
    .sort((a, b) => b.score - a.score)
}

const elsewhere = 0.4
/** the weight at which the score is one half */
const half = 4
const worthSaying = 0.15

type Hint = { terms: readonly string[]; weight: number; lang: Lang }
type Heard = { weight: number; at: number }

const parse = (line: string): string[][] => line.split(',').map((hint) => hint.trim().split('+'))

const written: readonly (readonly [NatureCode, string[][], Lang])[] = natures.flatMap(
  ({ code }) =>
    [
      [code, parse(fr[code]), 'fr'],
      [code, parse(en[code]), 'en'],
    ] as const,
)

/** In how many natures a term stands: « fuit » says little, « mitigeur » much. */
const spread = new Map<string, number>()
for (const [, hints] of written)
  for (const term of new Set(hints.flat())) spread.set(term, (spread.get(term) ?? 0) + 1)

const terms: readonly string[] = [...spread.keys()]

const rarity = (term: string): number =>
  Math.log(1 + natures.length / (spread.get(term) ?? 1)) / Math.log(1 + natures.length)

/** Two words together say more than twice one. */
const weightOf = (hint: readonly string[]): number =>
  hint.reduce((sum, term) => sum + rarity(term), 0) * [0, 1.5, 3, 4, 4.5][Math.min(hint.length, 4)]!

const byNature: ReadonlyMap<NatureCode, readonly Hint[]> = (() => {
  const map = new Map<NatureCode, Hint[]>()
  for (const [code, hints, lang] of written)
    map.set(code, [...(map.get(code) ?? []), ...hints.map((h) => ({ terms: h, weight: weightOf(h), lang }))])
  return map
})()

const hear = (term: string, tokens: readonly Token[]): Heard =>
  tokens.reduce<Heard>(
    (best, { word }, at) => {
      const weight = matches(term, word)
      return weight > best.weight ? { weight, at } : best
    },
    { weight: 0, at: -1 },
  )

/** The best hint counts whole, the next ones less and less: a long sentence must not win by its length. */
const weigh = (
  code: NatureCode,
  heard: ReadonlyMap<string, Heard>,
  lang: Lang,
): { weight: number; spans: number[] } => {
  const spans: number[] = []
  const weights: number[] = []
  for (const hint of byNature.get(code) ?? []) {
    const found = hint.terms.map((term) => heard.get(term))
    if (found.some((h) => !h)) continue
    spans.push(...found.map((h) => h!.at))
    weights.push(hint.weight * Math.min(...found.map((h) => h!.weight)) * (hint.lang === lang ? 1 : 0.7))
  }
  const weight = weights.sort((a, b) => b - a).reduce((sum, w, i) => sum + w / 2 ** i, 0)
  return { weight, spans }
}

const said = (words: string, token: Token | undefined): string =>
  token ? words.slice(token.start, token.end) : ''

const round = (n: number): number => Math.round(n * 1000) / 1000
