import type { Lang } from './access.ts'
import { sayMoney, sayNumber } from './figures.ts'
import { cents } from './money.ts'

/**
 * A dictionary: `key` → sentence with `{name}` holes, or `{name:€}` where it is cents. A plural has the keys `x_one` and `x_other`.
 */
export type Words = Record<string, string>
export type Params = Record<string, string | number>

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

/** The sentence of a key; `n` in the params chooses between `key_one` and `key_other`. French: 0 and 1 are singular. */
export const say = (words: Words, key: string, params: Params | undefined, lang: Lang): string => {
  const n = params?.['n']
  const one = typeof n === 'number' && (lang === 'fr' ? Math.abs(n) < 2 : n === 1)
  const sentence =
    typeof n === 'number' ? (words[`${key}_${one ? 'one' : 'other'}`] ?? words[key]) : words[key]
  return fill(sentence ?? key, params, lang)
}
