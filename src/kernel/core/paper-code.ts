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

const codeIn = (said: string): string | undefined => {
  const code = said.replaceAll('O', '0').replace(/[IL]/g, '1')
  const numbers = [...code].map((sign) => signs.indexOf(sign))
  return numbers.includes(-1) || sumOf(numbers) !== 0 ? undefined : code
}

// In the field of 32 elements, each place weighs another power of two: one wrong sign, or two that changed places, never gives zero.
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => double(sum) ^ n, 0)
const double = (n: number): number => (n & 16 ? (n << 1) ^ 0b100101 : n << 1)
