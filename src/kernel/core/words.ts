import type { Lang } from './access.ts'
import { sayNumber } from './figures.ts'

/** A dictionary: `key` → sentence with `{name}` holes. A plural has the keys `x_one` and `x_other`. */
export type Words = Record<string, string>
export type Params = Record<string, string | number>

/** Fills the holes of a sentence; a number is written as French or English people write it. */
export const fill = (sentence: string, params: Params | undefined, lang: Lang): string =>
  params
    ? sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
        const value = params[name]
        if (value === undefined) return hole
        return typeof value === 'number' ? sayNumber(value, lang) : value
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
