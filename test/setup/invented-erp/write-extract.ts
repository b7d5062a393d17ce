import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pivoine } from './invent-pivoine.ts'
import { type PivoineColumn, type PivoineRow, pivoineTables, type PivoineTable } from './pivoine-tables.ts'

/** A table as PIVOINE prints it: a line of names, then one a row, each already in bytes (Windows-1252). */
export type PrintedExtract = { table: PivoineTable; lines: Buffer[] }

/** `since`: rows that changed after that instant alone (a delta). */
export const printExtract = (pivoine: Pivoine, table: PivoineTable, { since = '' } = {}): PrintedExtract => {
  const columns: readonly PivoineColumn[] = pivoineTables[table]
  const rows = pivoine.tables[table].filter((row) => String(row['MODIF_LE']) > since)
  return {
    table,
    lines: [
      inWindows1252(columns.map(({ name }) => name).join(';')),
      ...rows.map((row) => inWindows1252(columns.map((column) => printCell(row, column)).join(';'))),
    ],
  }
}

const frenchDay = (said: string): string => said.slice(0, 10).split('-').toReversed().join('/')

const printers: Readonly<Record<PivoineColumn['kind'], (said: string, width: number) => string>> = {
  key: (said, width) => `${said.padStart(width, '0')}  `,
  text: (said) => (/[;"]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said),
  code: (said) => said,
  whole: (said) => said,
  decimal: (said) => Number(said).toFixed(2).replace('.', ','),
  day: frenchDay,
  instant: (said) => `${frenchDay(said)}${said.slice(10)}`,
}

const printCell = (row: PivoineRow, { name, kind, width }: PivoineColumn): string => {
  const said = row[name] ?? null
  return said === null ? '' : printers[kind](String(said), width)
}

const beyondLatin1: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
  Œ: 0x8c,
  '…': 0x85,
}

export const inWindows1252 = (words: string): Buffer =>
  Buffer.from(Array.from(words, (sign) => beyondLatin1[sign] ?? sign.charCodeAt(0) & 0xff))

const newLine = Buffer.from('\r\n')
export const bytesOf = ({ lines }: PrintedExtract): Buffer =>
  Buffer.concat(lines.flatMap((line) => [line, newLine]))

/** `LOGEMENT_20261129.csv` in a folder, dated by the clock of PIVOINE, with its `.ok` beside it unless it is still being written. */
export const dropExtract = (
  folder: string,
  pivoine: Pivoine,
  printed: PrintedExtract,
  { isWhole = true, suffix = '' } = {},
): string => {
  mkdirSync(folder, { recursive: true })
  const name = `${printed.table}_${pivoine.now.slice(0, 10).replaceAll('-', '')}${suffix}.csv`
  const made = new Date(`${pivoine.now.replace(' ', 'T')}Z`)
  writeFileSync(join(folder, name), bytesOf(printed))
  utimesSync(join(folder, name), made, made)
  if (isWhole) writeFileSync(join(folder, `${name}.ok`), '')
  return name
}

/** Every table at once, as after the night’s work; gives the names of the files. */
export const dropExtracts = (folder: string, pivoine: Pivoine, { since = '' } = {}): string[] =>
  (Object.keys(pivoineTables) as PivoineTable[]).map((table) =>
    dropExtract(folder, pivoine, printExtract(pivoine, table, { since })),
  )
