import { stripAccents } from './fold-words.ts'

/** The thirty-two signs of Crockford: no I L O U. Who copies a code by hand, and what reads her hand, takes O for 0, and I or L for 1. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Signs that are drawn: forty bits. One more is their check. */
export const drawnSigns = 8

/** The code of a letter from eight drawn numbers below 32: nine signs, the last of which checks the others. */
export const checkPaperCode = (drawn: readonly number[]): string =>
  [...drawn, double(sumOf(drawn))].map((n) => signs[n]).join('')

/** A code as it is printed and said: «R-7K3P-9QXDM». */
export const spellPaperCode = (code: string): string => `R-${code.slice(0, 4)}-${code.slice(4)}`

/** A code as somebody typed it; nothing where it can be none. Dashes, spaces and capitals do not count. */
export const readPaperCode = (typed: string): string | undefined => {
  const said = typed.toUpperCase().replace(/[\s\u00a0\u202f.\-–—]/g, '')
  return said.length === drawnSigns + 2 && said.startsWith('R') ? codeIn(said.slice(1)) : undefined
}

/** The codes that stand in a text, each once, in its order: at most five. */
export const paperCodesIn = (text: string): string[] => {
  const found = [...text.toUpperCase().matchAll(/\bR ?[-–—] ?([0-9A-Z]{4}) ?[-–—] ?([0-9A-Z]{5})\b/g)]
  return [...new Set(found.flatMap(([, head, tail]) => codeIn(`${head}${tail}`) ?? []))].slice(0, 5)
}

/**
 * The codes that a printed page may bear where a program read it: as they stand, or with the least that mends them. It takes one sign
 * for a look-alike, or sees one or two signs that are not there (11 of 144 printed codes, tesseract 5 at 300 points). What it gives may
 * be nobody’s: a code counts where a letter of ours bears it.
 */
export const paperCodesReadIn = (text: string): string[] => {
  const found = [
    ...stripAccents(text)
      .toUpperCase()
      .matchAll(/\bR ?[-–—] ?([0-9A-Z]{4,6}) ?[-–—] ?([0-9A-Z]{5,7})\b/g),
  ]
  return [...new Set(found.flatMap(([, head, tail]) => nearCodes(`${head}${tail}`)))].slice(0, mostRead)
}

const mostRead = 12

const nearCodes = (said: string): string[] => {
  const extra = said.length - drawnSigns - 1
  const exact = extra === 0 ? codeIn(said) : undefined
  if (exact) return [exact]
  if (extra > 2) return []
  return (extra ? withoutSigns(said, extra) : withLookAlike(said)).flatMap((near) => codeIn(near) ?? [])
}

const withoutSigns = (said: string, n: number): string[] =>
  n === 0
    ? [said]
    : [...said].flatMap((_, i) =>
        withoutSigns(said.slice(i + 1), n - 1).map((rest) => said.slice(0, i) + rest),
      )

/** Signs that a program takes for one another. */
const lookAlikes = ['4A', '0QDC', '5S', '2Z7', '8B3', '6GC', '17JT', 'VYWN', 'EF', 'PRF', 'MNH', 'KX', '9GJ']

const withLookAlike = (said: string): string[] =>
  [...said].flatMap((sign, i) =>
    lookAlikes
      .filter((alike) => alike.includes(digitOf(sign)))
      .flatMap((alike) => [...alike].map((other) => said.slice(0, i) + other + said.slice(i + 1))),
  )

const codeIn = (said: string): string | undefined => {
  const code = [...said].map(digitOf).join('')
  const numbers = [...code].map((sign) => signs.indexOf(sign))
  return numbers.includes(-1) || sumOf(numbers) !== 0 ? undefined : code
}

const digitOf = (sign: string): string => sign.replace('O', '0').replace(/[IL]/, '1')

// In the field of 32 elements, each place weighs another power of two: one wrong sign, or two that changed places, never gives zero.
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => double(sum) ^ n, 0)
const double = (n: number): number => (n & 16 ? (n << 1) ^ 0b100101 : n << 1)
