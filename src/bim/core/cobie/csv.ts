import type { Sheet } from './sheets.ts'

/** One sheet as RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** A text that a spreadsheet would reckon as a formula is kept a text. */
const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
