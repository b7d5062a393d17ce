import type { Lang } from './access.ts'
import { sayMoney, sayNumber } from './say-figures.ts'
import { cents } from './money.ts'

/**
 * A dictionary: `key` → sentence with `{name}` holes, or `{name:€}` where it is cents. A plural has the keys `x_one` and `x_other`.
 */
export type Words = Record<string, string>
export type Params = Record<string, string | number>

/** The keys of every dictionary: each slice adds its own (`sentences.ts`), since this floor knows none of them. */
export interface Sentences {}

/** What may be said: a key, or the stem of a plural. A code that has no sentence does not compile. */
export type Key = StemOf<keyof Sentences>
type StemOf<Said> = Said extends `${infer Stem}_${'one' | 'other'}` ? Said | Stem : Said
export type T = (key: Key, params?: Params) => string

/** The codes that have a sentence under a stem: `Coded<'nature'>` for `nature.${code}`. */
export type CodeUnder<Stem extends string> = Key extends infer Said
  ? Said extends `${Stem}.${infer Code}`
    ? Code
    : never
  : never

/** Fills the holes of a sentence; a number, or an amount, is written as French or English people write it. */
export const fill = (sentence: string, params: Params | undefined, lang: Lang): string =>
  params
    ? sentence.replace(/\{(\w+)(:€)?\}/g, (hole, name: string, amount?: string) => {
        const value = params[name]
        if (value === undefined) return hole
        if (typeof value !== 'number') return value
        return amount ? sayMoney(cents(value), lang) : sayNumber(value, lang)
      })
    : sentence

/** The words of a code that may have none (a name that a landlord gave, an act of a later release), else what is said instead. */
export const sayOr = (t: T, key: string, otherwise: string, params?: Params): string => {
  const said = t(key as Key, params)
  return said === key ? otherwise : said
}

/** A code as the journal, an address or a typed act has it; nothing where there is none. */
export const sayCode = (t: T, stem: string, code: unknown, params?: Params): string =>
  typeof code === 'string' ? sayOr(t, `${stem}.${code}`, code, params) : ''

/** The sentence of a key; `n` in the params chooses between `key_one` and `key_other`. French: 0 and 1 are singular. */
export const sentenceOf = (words: Words, key: string, params: Params | undefined, lang: Lang): string => {
  const n = params?.['n']
  const one = typeof n === 'number' && (lang === 'fr' ? Math.abs(n) < 2 : n === 1)
  const sentence =
    typeof n === 'number' ? (words[`${key}_${one ? 'one' : 'other'}`] ?? words[key]) : words[key]
  return fill(sentence ?? key, params, lang)
}
