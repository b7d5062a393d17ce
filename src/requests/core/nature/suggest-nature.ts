import type { Lang } from '../../../kernel/core/access.ts'
import { isNatureCode, type NatureCode, natureOf } from './catalogue.ts'
import { hintedIn } from './read-hints.ts'
import { type Likeness, likenessOf, sharedOdds } from './likeness.ts'
import type { OwnLikeness } from './own-likeness.ts'
import { type MatterKind, matters } from './no-repair.ts'
import { isClearlyShared } from './whereabouts.ts'
import type { PlaceKind } from './nature-types.ts'

/** `score` goes from 0 to 1: how likely, among all natures and what is no repair; `because` holds her own words that spoke for it. */
export type Suggestion = { code: NatureCode; score: number; because: string[] }

/** Likeliest first; `matter`: what is no repair, and how likely all that is none. */
export type Reading = { natures: Suggestion[]; matter: { kind: MatterKind; score: number } }

/** What the lexicon counts beside what was learnt. */
const ofHints = 5
/** What the part of the house that the requester's words name counts, and how much it may be sure of. */
const ofPlace = 0.25
const placeAtMost = 6
/** Taken off a nature that is not found at the place that was named: it counts for little but is not lost. */
const elsewhere = 3
/** How little a difference must be to leave a doubt. */
const doubt = 2
const worthSaying = 0.02
/** The same where it is likely to be no repair at all. */
const worthDoubting = 0.1
/** From so much on the words say a nature; below it they resemble one: «OUI», «toujours rien». */
export const heardFrom = 0.4

/**
 * What it may be, from the requester's own words: the lexicon and what was learnt from sentences, together; with what the landlord's own
 * closed requests say, where that was learnt (own-likeness.ts).
 */
export const readNature = (
  words: string,
  where?: PlaceKind,
  lang: Lang = 'fr',
  own?: OwnLikeness,
): Reading => {
  const like = likenessOf(words)
  const ofOwn = own?.(words)
  const hinted = new Map(hintedIn(words, lang).map((hint) => [hint.code, hint]))
  const placed = where ?? (isClearlyShared(words) ? 'common' : undefined)
  const shared = Math.max(-placeAtMost, Math.min(placeAtMost, sharedOdds(words)))
  const sums = new Map<string, number>()
  for (const [name, sum] of like.of) {
    const learnt = sum + (ofOwn?.get(name) ?? 0)
    if (!isNatureCode(name) || isOfDesks(name)) sums.set(name, learnt)
    else sums.set(name, learnt + ofHints * (hinted.get(name)?.score ?? 0) + fits(name, placed, shared))
  }
  const shares = sharesOf(sums)
  const matter = matters.reduce((sum, kind) => sum + (shares.get(`matter.${kind}`) ?? 0), 0)
  const natures = [...shares].flatMap(([code, score]) =>
    isNatureCode(code) && !isOfDesks(code) && score >= (matter > 0.5 ? worthDoubting : worthSaying)
      ? [{ code, score: round(score), because: becauseOf(code, hinted, like) }]
      : [],
  )
  return {
    natures: natures.sort((a, b) => b.score - a.score),
    matter: { kind: likeliestMatter(like, hinted), score: matter },
  }
}

/** Of what is no repair, which: what the lexicon says of one above the others, else what was learnt. */
const likeliestMatter = (like: Likeness, hinted: ReadonlyMap<string, { score: number }>): MatterKind => {
  const hintOf = (kind: MatterKind): number => hinted.get(`matter.${kind}`)?.score ?? 0
  const [said] = matters.filter((kind) => kind !== 'question').toSorted((a, b) => hintOf(b) - hintOf(a))
  if (said && hintOf(said) >= saidFrom) return said
  const learntOf = (kind: MatterKind): number => like.of.get(`matter.${kind}`) ?? -Infinity
  return matters.toSorted((a, b) => learntOf(b) - learntOf(a))[0]!
}

/** From here on a hint of the lexicon says of which desk a matter is. */
const saidFrom = 0.4

const isOfDesks = (name: string): boolean => name.startsWith('matter.')

/** The natures alone, likeliest first. */
export const suggestNature = (
  words: string,
  where?: PlaceKind,
  lang: Lang = 'fr',
  own?: OwnLikeness,
): Suggestion[] => readNature(words, where, lang, own).natures

const fits = (code: NatureCode, where: PlaceKind | undefined, shared: number): number => {
  const found = natureOf(code).where
  if (where) return found.includes(where) ? 0 : -elsewhere
  return found.length > 1 ? 0 : ofPlace * shared * (found.includes('common') ? 1 : -1)
}

const sharesOf = (sums: ReadonlyMap<string, number>): Map<string, number> => {
  const most = Math.max(...sums.values())
  const likely = [...sums].map(([name, sum]) => [name, Math.exp((sum - most) / doubt)] as const)
  const whole = likely.reduce((total, [, p]) => total + p, 0)
  return new Map(likely.map(([name, p]) => [name, p / whole]))
}

const becauseOf = (
  code: NatureCode,
  hinted: ReadonlyMap<string, { because: string[] }>,
  like: Likeness,
): string[] => {
  const said = hinted.get(code)?.because
  return said?.length ? said : like.because(code)
}

/** Never quite 0 nor 1. */
const round = (n: number): number => Math.min(0.999, Math.max(0.001, Math.round(n * 1000) / 1000))
