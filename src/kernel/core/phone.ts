/** A number as people write it, with what may stand after it («poste 12»). */
const signs = /^[+\d\s().\-/\u00a0\u202f]+$/
const extension = /\s*(?:poste|ext\.?|interne)\s*\d{1,5}$/i

/**
 * Whether a telephone can be called: ten digits from France (0…, +33…, 0033…, with or without «(0)»), or + and the number of
 * another country (8 to 15 digits, ITU-T E.164).
 */
export const isPhone = (typed: string): boolean => {
  const said = typed.trim().replace(extension, '')
  if (!signs.test(said)) return false
  const digits = said.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  const french = digits.replace(/^(?:\+33|0033)0?/, '0')
  if (french.startsWith('0') && !french.startsWith('00')) return /^0[1-9]\d{8}$/.test(french)
  return /^\+[1-9]\d{7,14}$/.test(digits) || /^00[1-9]\d{9,14}$/.test(digits)
}

/** The same, or one of the short numbers that firms and services have (3008, 118 712). */
export const isServicePhone = (typed: string): boolean =>
  isPhone(typed) || /^(?:1\d{1,3}|3\d{3}|118\d{3}|116\d{3})$/.test(typed.replace(/[\s.\-\u00a0\u202f]/g, ''))

/**
 * The number of a mobile telephone of France as gateways write it (+33612345678), however it is typed: 06 12…, +33 6 12…,
 * 0033 6 12…, 336 12…, +33 (0)6 12…. None of a landline, of a short number, of another country.
 */
export const textNumber = (typed: string): string | undefined => {
  const said = typed.trim().replace(extension, '')
  if (!signs.test(said)) return undefined
  const own = said
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+33|0033|33(?=0?[67]\d{8}$))0?/, '')
    .replace(/^0(?=[67])/, '')
  return /^[67]\d{8}$/.test(own) ? `+33${own}` : undefined
}
