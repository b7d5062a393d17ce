import type { Lang } from '../../../kernel/core/access.ts'
import { type CodeUnder, type Params, sentenceOf } from '../../../kernel/core/words.ts'
import type { Segment } from '../address/parse-address.ts'
import type { Comparison } from '../compare/compare-addresses.ts'
import { en } from '../words.reasons.en.ts'
import { fr } from '../words.reasons.fr.ts'
import type { Weights } from './learn-sign-weights.ts'
import { sayWeight } from './say-sign-weight.ts'
import { type Aspect, type Sign, signsOf } from './signs-of-pair.ts'

/** One reason: what was seen, and what it adds to the logarithm of the odds. */
export type Reason = { aspect: Aspect | 'start'; level: string; weight: number }

/**
 * The reasons of a comparison, the heaviest first, with where all comparisons start from. What is the usual case is no reason: no lot
 * and no other word go into the start, and what equal numbers are worth in one street of one kind goes to the numbers. The sum stays
 * what it is.
 */
export const reasonsOf = ({ levels }: Comparison, weights: Weights): Reason[] => {
  const added = new Map<Reason['aspect'], number>([['start', weights['any'] ?? 0]])
  const add = (aspect: Reason['aspect'], weight: number): void =>
    void added.set(aspect, (added.get(aspect) ?? 0) + weight)
  for (const sign of signsOf(levels)) {
    const [aspect] = sign.split(' ') as [Aspect]
    const usual = weights[usualOf(sign, aspect)] ?? 0
    add(sign.endsWith(' equal') ? 'number' : 'start', usual)
    add(aspect, (weights[sign] ?? 0) - usual)
  }
  return [...added]
    .map(([aspect, weight]) => ({ aspect, weight, level: aspect === 'start' ? 'any' : levels[aspect] }))
    .filter(({ aspect, weight }) => aspect === 'start' || Math.abs(weight) >= 0.05)
    .sort(
      (a, b) =>
        Number(a.aspect === 'start') - Number(b.aspect === 'start') ||
        Math.abs(b.weight) - Math.abs(a.weight),
    )
}

/** The sign of the usual case beside this one: «parts differ equal» is told against «parts none equal». */
const usualOf = (sign: Sign, aspect: Aspect): string => {
  if (aspect === 'parts' || aspect === 'rest') return sign.replace(/ \w+/, ' none')
  return sign.endsWith(' equal') ? `${aspect} same equal` : ''
}

/** «même rue +6,1, numéros 16–20 ~ 18 +3,0, autre lot −1,2, au départ −4,0». */
export const sayReasons = (comparison: Comparison, weights: Weights, lang: Lang): string =>
  reasonsOf(comparison, weights)
    .map(({ aspect, level, weight }) => {
      const key = `reason.${aspect}.${level}` as `reason.${CodeUnder<'reason'>}`
      return `${sentenceOf(lang === 'fr' ? fr : en, key, paramsOf(comparison), lang)} ${sayWeight(weight, lang)}`
    })
    .join(', ')

const paramsOf = ({ best }: Comparison): Params =>
  best ? { a: sayNumbers(best.a), b: sayNumbers(best.b), kindA: best.a.kind, kindB: best.b.kind } : {}

const sayNumbers = ({ numbers }: Segment): string =>
  numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join('–')
