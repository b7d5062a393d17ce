import type { Lang } from './access.ts'

/** What a spreadsheet is given in one cell; `null` leaves it empty. */
export type Cell = string | number | null

/** How spreadsheets of a language part cells, and whole numbers from decimals. */
const signs: Readonly<Record<Lang, readonly [between: string, point: string]>> = {
  fr: [';', ','],
  en: [',', '.'],
}

/** Lines as a spreadsheet opens them (RFC 4180, with the separator of its language); UTF-8 with the mark by which it is known. */
export const csvOf = (lines: readonly (readonly Cell[])[], lang: Lang): string => {
  const [between, point] = signs[lang]
  return `\ufeff${lines.map((line) => `${line.map((cell) => cellText(cell, point)).join(between)}\r\n`).join('')}`
}

// A text that a spreadsheet would reckon as a formula is kept a text by an apostrophe (OWASP, CSV injection).
const cellText = (cell: Cell, point: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', point)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
