import { copyFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pivoineTables } from './pivoine-tables.ts'
import { inWindows1252, type PrintedExtract } from './write-extract.ts'

const decode = (line: Buffer): string => new TextDecoder('windows-1252').decode(line)

/** One cell of a line said otherwise; a column that the table does not have is a mistake of the test. */
const editCell = (
  { table, lines }: PrintedExtract,
  at: number,
  column: string,
  edit: (cell: string) => string,
): PrintedExtract => {
  const i = pivoineTables[table].findIndex(({ name }) => name === column)
  if (i < 0) throw new Error(`${table} has no ${column}`)
  return editLine({ table, lines }, at, (line) => {
    const cells = line.split(';')
    cells[i] = edit(cells[i] ?? '')
    return cells.join(';')
  })
}

const editLine = (
  { table, lines }: PrintedExtract,
  at: number,
  edit: (line: string) => string,
): PrintedExtract => ({ table, lines: lines.with(at, inWindows1252(edit(decode(lines[at]!)))) })

const keyOf = ({ table }: PrintedExtract): string => pivoineTables[table][0].name

type Fault = (printed: PrintedExtract, at: number) => PrintedExtract

/** What an old system gets wrong inside a file, by name; `at`: the line of the file (0: the names), the second row unless told. */
export const extractFaults = {
  /** one line in UTF-8 among those in Windows-1252 */
  twoEncodings: ({ table, lines }, at) => ({ table, lines: lines.with(at, Buffer.from(decode(lines[at]!))) }),
  openQuote: (printed, at) => editLine(printed, at, (line) => line.replace(/;([^;]*)$/, ';"$1')),
  nul: (printed, at) => editLine(printed, at, (line) => line.replace(/;/, ';\0')),
  halfLine: (printed, at) => editLine(printed, at, (line) => line.slice(0, line.length >> 1)),
  /** the same key twice, of which the second says something else */
  doubledKey: (printed, at) => {
    const other = editLine(printed, at, (line) => line.replace(/;\d/, ';9'))
    return { ...printed, lines: [...printed.lines, other.lines[at]!] }
  },
  /** the key as another hand typed it: small letters, neither zeros nor spaces around */
  keyTypedOtherwise: (printed, at) =>
    editCell(printed, at, keyOf(printed), (cell) =>
      cell
        .trim()
        .replace(/^0+(?=.)/, '')
        .toLowerCase(),
    ),
  noKey: (printed, at) => editCell(printed, at, keyOf(printed), () => '   '),
  noSuchDay: (printed, at) => editCell(printed, at, 'DATE_DEB', () => '30/02/2026'),
  zeroForUnknown: (printed, at) => editCell(printed, at, 'SURF', () => '0'),
  hugeSurface: (printed, at) => editCell(printed, at, 'SURF', () => '6500'),
  unknownCode: (printed, at) => editCell(printed, at, 'TYPLOG', () => 'T3Z'),
  /** a lease that ends before it begins */
  endsFirst: (printed, at) => editCell(printed, at, 'DATE_FIN', () => '01/01/1998'),
  /** storeys where doors were, in every line, under the same names */
  columnsSwapped: ({ table, lines }) => ({
    table,
    lines: lines.map((line, i) => (i === 0 ? line : inWindows1252(swapStorey(decode(line))))),
  }),
  columnRenamed: (printed) => editLine(printed, 0, (line) => line.replace(/LIBELLE|MODIF_LE/, 'LIB2')),
} as const satisfies Record<string, Fault>

export type ExtractFault = keyof typeof extractFaults

const swapStorey = (line: string): string => {
  const cells = line.split(';')
  const i = pivoineTables.LOGEMENT.findIndex(({ name }) => name === 'ETAGE')
  return cells
    .with(i, cells[i + 1]!)
    .with(i + 1, cells[i]!)
    .join(';')
}

/** An extract with one fault in it, or with several one after the other. */
export const plantFaults = (
  printed: PrintedExtract,
  faults: readonly ExtractFault[],
  at = 2,
): PrintedExtract => faults.reduce((plain, fault) => extractFaults[fault](plain, at), printed)

/** What goes wrong with a file as a whole once it lies there: it comes twice, an older one comes late, or it is a bomb. */
export const dropFaults = {
  fileTwice: (folder: string, name: string): string => {
    const copy = name.replace('.csv', '_BIS.csv')
    copyFileSync(join(folder, name), join(folder, copy))
    writeFileSync(join(folder, `${copy}.ok`), '')
    return copy
  },
  /** dated a month before it was made */
  olderLate: (folder: string, name: string): string => {
    const late = new Date(Date.UTC(2026, 9, 1))
    utimesSync(join(folder, name), late, late)
    return name
  },
  /** two kilobytes that would be `bytes` once unpacked */
  zipBomb: (folder: string, name: string, bytes = 2 << 30): string => {
    const bomb = `${name}.gz`
    const part = gzipSync(Buffer.alloc(Math.min(bytes, 1 << 26)))
    const parts = Math.ceil(bytes / (1 << 26))
    writeFileSync(join(folder, bomb), Buffer.concat(Array.from({ length: parts }, () => part)))
    writeFileSync(join(folder, `${bomb}.ok`), '')
    return bomb
  },
} as const
