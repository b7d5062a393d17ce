import type { Lang } from '../../../kernel/core/access.ts'
import { type NatureCode, natureCodes } from './catalogue.ts'
import { hints as en } from './hints.en.ts'
import { hints as fr } from './hints.fr.ts'

/** A hint read: its terms, and what it weighs when all are heard. Two words together say more than twice one. */
export type Hint = { terms: readonly string[]; weight: number; lang: Lang }

const parse = (line: string): string[][] => line.split(',').map((hint) => hint.trim().split('+'))

type WrittenHints = { code: NatureCode; lang: Lang; hints: string[][] }

const writtenHints: readonly WrittenHints[] = natureCodes.flatMap((code): WrittenHints[] => [
  { code, lang: 'fr', hints: parse(fr[code]) },
  { code, lang: 'en', hints: parse(en[code]) },
])

const isOfDesks = (code: NatureCode): boolean => code.startsWith('matter.')

const spreadIn = (rows: readonly WrittenHints[]): Map<string, number> => {
  const spread = new Map<string, number>()
  for (const { hints } of rows)
    for (const term of new Set(hints.flat())) spread.set(term, (spread.get(term) ?? 0) + 1)
  return spread
}

/** In how many natures a term stands: what desks answer takes nothing from the weight of what breaks. */
const spread = new Map([
  ...spreadIn(writtenHints.filter(({ code }) => isOfDesks(code))),
  ...spreadIn(writtenHints.filter(({ code }) => !isOfDesks(code))),
])

const repairs = natureCodes.filter((code) => !isOfDesks(code)).length

/** Every term of every hint, once. */
export const terms: readonly string[] = [...spread.keys()]

/** 1 for a word that one nature alone has, less and less for words of many: « fuit » says little, « mitigeur » much. */
export const rarity = (term: string): number =>
  Math.log(1 + repairs / (spread.get(term) ?? 1)) / Math.log(1 + repairs)

const factor = (size: number): number => [0, 1.5, 3, 4][size] ?? 4.5

const weightOf = (hint: readonly string[]): number =>
  hint.reduce((sum, term) => sum + rarity(term), 0) * factor(hint.length)

/** The hints of each nature, in both languages. */
export const hintsOf: ReadonlyMap<NatureCode, readonly Hint[]> = new Map(
  natureCodes.map((code) => [
    code,
    writtenHints
      .filter((row) => row.code === code)
      .flatMap(({ lang, hints }) => hints.map((terms) => ({ terms, weight: weightOf(terms), lang }))),
  ]),
)

/** Whether a language has the term. */
export const vocabulary: Record<Lang, ReadonlySet<string>> = {
  fr: new Set(writtenHints.flatMap(({ lang, hints }) => (lang === 'fr' ? hints.flat() : []))),
  en: new Set(writtenHints.flatMap(({ lang, hints }) => (lang === 'en' ? hints.flat() : []))),
}

/** Little words: nothing without their companions. */
const small = new Set(
  (
    'plus pas trop mal tout seul un une ma mon sa on fait dans chez par a il sans aucun aucune dur dur* non rien ' +
    'sous main no not it too my one out off up much all with'
  ).split(' '),
)

const wordsIn = (lang: Lang): ReadonlyMap<NatureCode, readonly string[]> =>
  new Map(
    writtenHints
      .filter((row) => row.lang === lang)
      .map(({ code, hints }) => [code, [...new Set(hints.flat())].filter((term) => !small.has(term))]),
  )

/** The terms of a nature that say something alone, by language. */
export const wordsOf: Record<Lang, ReadonlyMap<NatureCode, readonly string[]>> = {
  fr: wordsIn('fr'),
  en: wordsIn('en'),
}
