import type { Lang } from './access.ts'
import type { Cents } from './money.ts'

const locale = (lang: Lang): string => (lang === 'fr' ? 'fr-FR' : 'en-GB')

/** "06 12 34 56 78", from what people type (+33, dots, dashes). A number that is not French is given back spaced as it came. */
export const sayPhone = (typed: string): string => {
  const digits = typed.replace(/[^\d+]/g, '').replace(/^(\+33|0033)0?/, '0')
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d{2}/g) ?? []).join('\u00a0') : typed.trim()
}

/**
 * 123450 (cents) → "1 234,50 €" / "€1,234.50"; whole euros go without cents. Written by hand as Intl would: its first amount blocks
 * a desk for ten milliseconds, and a phone for fifty.
 */
export const sayMoney = (cents: Cents, lang: Lang): string => {
  const [group, point] = lang === 'fr' ? ['\u202f', ','] : [',', '.']
  const whole = Math.round(Math.abs(cents))
  const euros = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, group)
  const said = whole % 100 ? `${euros}${point}${String(whole % 100).padStart(2, '0')}` : euros
  const sign = cents < 0 ? '-' : ''
  return lang === 'fr' ? `${sign}${said}\u00a0€` : `${sign}€${said}`
}

/** 0.924 → "92 %" / "92%". All is said of all alone, and none of none: 282 of 283 are 99 %. */
export const sayShare = (share: number, lang: Lang): string =>
  new Intl.NumberFormat(locale(lang), { style: 'percent', maximumFractionDigits: 0 }).format(
    share > almostNone && share < 1 - almostNone ? Math.min(0.99, Math.max(0.01, share)) : share,
  )

// What a bound that is reckoned may miss of a whole.
const almostNone = 1e-9

/** 12500 → "12 500" / "12,500". A small whole number is written as it is: a slow phone waits long for Intl's first word. */
export const sayNumber = (n: number, lang: Lang): string =>
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : n.toLocaleString(locale(lang))

/** 1.5 → "1,5" / "1.5", as it is typed in a field: no unit, no thousands apart. */
export const sayQuantity = (quantity: number, lang: Lang): string =>
  lang === 'fr' ? String(quantity).replace('.', ',') : String(quantity)
