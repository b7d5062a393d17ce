/**
 * Whether fourteen digits are a SIRET: their key is right (Luhn). The offices of La Poste bear numbers that Luhn does not
 * know: there the digits add up to a multiple of five (INSEE).
 */
export const isSiret = (siret: string): boolean =>
  /^\d{14}$/.test(siret) &&
  (luhn(siret) % 10 === 0 || (siret.startsWith('356000000') && sum(siret) % 5 === 0))

/** As people write one: spaces, points and no-break spaces go. */
export const bareSiret = (typed: string): string => typed.replace(/[\s.\-\u00a0\u202f]/gu, '')

/** «123 456 789 00012», as on a letterhead; what is no SIRET stays as it is. */
export const saySiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')

const sum = (digits: string): number => [...digits].reduce((n, digit) => n + Number(digit), 0)

// From the right, every second digit counts twice; a double of two digits counts as their sum.
const luhn = (digits: string): number =>
  [...digits].reduceRight((n, digit, i) => {
    const d = Number(digit) * ((digits.length - i) % 2 === 0 ? 2 : 1)
    return n + (d > 9 ? d - 9 : d)
  }, 0)
