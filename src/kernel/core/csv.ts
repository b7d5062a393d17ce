import type { Lang } from './access.ts'

/** What a spreadsheet is given in one cell: words, a number, a day (2026-02-12) or a share (0.924) that it may sort and count; `null` leaves it empty. */
export type Cell = string | number | { day: string } | { share: number } | null

/** How spreadsheets of a language part cells, and whole numbers from decimals. */
const signs: Readonly<Record<Lang, readonly [between: string, point: string]>> = {
  fr: [';', ','],
  en: [',', '.'],
}

/** Lines as a spreadsheet opens them (RFC 4180, with the separator of its language); UTF-8 with the mark by which it is known. */
export const csvOf = (lines: readonly (readonly Cell[])[], lang: Lang): string => {
  const [between, point] = signs[lang]
  return `\ufeff${lines.map((line) => `${line.map((cell) => cellText(cell, point, lang)).join(between)}\r\n`).join('')}`
}

const cellText = (cell: Cell, point: string, lang: Lang): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', point)
  if (typeof cell === 'object' && 'share' in cell) return cellText(cell.share, point, lang)
  if (typeof cell === 'object') return lang === 'fr' ? cell.day.split('-').toReversed().join('/') : cell.day
  const safe = isFormula(cell) ? `'${cell}` : cell
  return quoteCell(safe)
}

/** A text as a cell of CSV bears it (RFC 4180): in quotes where it holds what parts cells (`between`) or lines. */
export const quoteCell = (text: string, between = ',;'): string =>
  /["\r\n]/.test(text) || [...between].some((sign) => text.includes(sign))
    ? `"${text.replaceAll('"', '""')}"`
    : text

/** Whether a spreadsheet would reckon a text: it is kept a text by an apostrophe (OWASP, CSV injection). */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text)
