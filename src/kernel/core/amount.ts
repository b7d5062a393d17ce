import type { Lang } from './access.ts'
import { type Cents, centsOf, highest } from './money.ts'

export type Amount =
  | { amount: Cents }
  | { why: 'price_missing' | 'price_unread' | 'price_doubtful' | 'price_negative' | 'price_high' }

/**
 * A price as people type it: «1 234,50 €», «12.5», «1.234,56», «€ 38,00 HT». What could be read in two ways is not guessed:
 * «1.234» is a thousand euros or one, so it is doubtful. In cents.
 */
export const readAmount = (typed: string): Amount => {
  const bare = typed
    .normalize('NFKC')
    .replace(/\s|'|’/gu, '')
    .replace(/€|eur(?:os?)?|h\.?t\.?$/giu, '')
    .replace(/h\.?t\.?$/iu, '')
    .replace(/^[\u2212\u2013]/u, '-')
  if (bare === '' || bare === '-') return { why: 'price_missing' }
  if (/^\(.*\)$/.test(bare) || /^-.*\d/.test(bare) || /^\d.*-$/.test(bare)) return { why: 'price_negative' }
  if (!/^\d[\d.,]*$/.test(bare)) return { why: 'price_unread' }
  const plain = withPoint(bare)
  if (plain === undefined) return { why: 'price_doubtful' }
  const euros = Number(plain)
  if (!Number.isFinite(euros)) return { why: 'price_unread' }
  return euros * 100 > highest ? { why: 'price_high' } : { amount: centsOf(euros) }
}

/** An amount as it is typed again, so that it can be mended: 45050 (cents) → «450,50», whole euros without cents. */
export const typedAmount = (amount: Cents, lang: Lang): string =>
  (amount / 100).toFixed(amount % 100 === 0 ? 0 : 2).replace('.', lang === 'fr' ? ',' : '.')

// The last of two different signs is the decimal one; the same sign twice parts thousands; one sign parts cents.
const withPoint = (digits: string): string | undefined => {
  const signs = digits.replace(/\d/g, '')
  if (signs === '') return digits
  const last = signs.at(-1)!
  const at = digits.lastIndexOf(last)
  const cents = digits.slice(at + 1)
  const whole = digits.slice(0, at)
  const others = signs.slice(0, -1)
  if (others.includes(last)) return isGrouped(digits, last) ? digits.replaceAll(last, '') : undefined
  if (others !== '' && !isGrouped(whole, others[0]!)) return undefined
  return cents.length <= 2 ? `${whole.replace(/[.,]/g, '')}.${cents || '0'}` : undefined
}

const isGrouped = (digits: string, sign: string): boolean =>
  digits.split(sign).every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))
