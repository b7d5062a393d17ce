import { plain } from '../../../kernel/core/fold-words.ts'

/** Columns of a meter reader’s file: the number that stands on the meter, its index, when it was read; the unit where it has one of its own. */
export const readerColumns = ['number', 'index', 'at', 'unit'] as const
export type ReaderColumn = (typeof readerColumns)[number]

/** How readers head their columns. Capitals, accents and what stands in brackets do not matter. */
const usualHeads: Readonly<Record<ReaderColumn, readonly string[]>> = {
  number: [
    'numero',
    'numero compteur',
    'numero de compteur',
    'numero du compteur',
    'n compteur',
    'n de compteur',
    'n du compteur',
    'no compteur',
    'n serie',
    'numero de serie',
    'compteur',
    'matricule',
    'meter',
    'meter number',
    'serial',
  ],
  index: ['index', 'index releve', 'nouvel index', 'releve', 'valeur', 'index actuel', 'reading', 'value'],
  at: [
    'date',
    'date releve',
    'date de releve',
    'date du releve',
    'date index',
    'horodatage',
    'read on',
    'read at',
  ],
  unit: ['unite', 'unit'],
}

/** In what an index is read. */
export const meterUnits = ['m3', 'L', 'kWh', 'Wh', 'MWh', 'hca'] as const
export type MeterUnit = (typeof meterUnits)[number]

/** Units as readers write them, and as they are kept. */
const units: Readonly<Record<string, MeterUnit>> = {
  m3: 'm3',
  'm³': 'm3',
  l: 'L',
  litre: 'L',
  litres: 'L',
  kwh: 'kWh',
  wh: 'Wh',
  mwh: 'MWh',
  unites: 'hca',
  hca: 'hca',
}

/** Where each column stands, and the unit that the head of the index says: «Index (m³)». */
export type MatchedColumns = { places: Readonly<Record<ReaderColumn, number>>; unit: MeterUnit | undefined }

/** A unit as it is kept; nothing where it is none. */
export const meterUnit = (said: string): MeterUnit | undefined =>
  units[plain(said).trim()] ?? units[said.trim().toLowerCase()]

/**
 * Matches the heads of a file. `asked`: a column as the reader calls it, where it is none of the usual ones. Told which is missing or stands
 * twice: nothing is guessed.
 */
export const matchColumns = (
  heads: readonly string[],
  asked: AskedColumns,
): MatchedColumns | { code: 'missing_column' | 'repeated_column'; column: string } => {
  const places: Record<ReaderColumn, number> = { number: -1, index: -1, at: -1, unit: -1 }
  for (const column of readerColumns) {
    const found = placesOfColumn(heads, column, asked)
    if (found.length > 1) return { code: 'repeated_column', column: heads[found[0]!]! }
    if (!found.length && column !== 'unit') return { code: 'missing_column', column: asked[column] ?? column }
    places[column] = found[0] ?? -1
  }
  return { places, unit: meterUnit(/[([](.*?)[)\]]/.exec(heads[places.index] ?? '')?.[1] ?? '') }
}

/** A column as the reader calls it, where it is none of the usual ones. */
export type AskedColumns = { readonly [column in ReaderColumn]?: string | undefined }

/** Where a column may stand: nothing is guessed where it is not one place. */
export const placesOfColumn = (
  heads: readonly string[],
  column: ReaderColumn,
  asked: AskedColumns,
): number[] => {
  const wanted = asked[column]
  return wanted === undefined ? placesOf(heads, usualHeads[column]) : placesOfHead(heads, wanted)
}

const placesOf = (heads: readonly string[], wanted: readonly string[]): number[] =>
  heads.flatMap((head, i) => (wanted.includes(simple(withoutBrackets(head))) ? [i] : []))

// A head that somebody has named is meant as it stands: «Index (m³)» beside «Index (ancien)».
const placesOfHead = (heads: readonly string[], wanted: string): number[] => {
  const same = heads.flatMap((head, i) => (simple(head) === simple(wanted) ? [i] : []))
  return same.length ? same : placesOf(heads, [simple(withoutBrackets(wanted))])
}

const withoutBrackets = (head: string): string => head.replace(/\(.*?\)|\[.*?\]/g, '')

/** By what a file is known again: its heads, as they would be called the same. */
export const headsAsOne = (heads: readonly string[]): string => heads.map(simple).join(' | ')

const simple = (head: string): string =>
  plain(head.replace(/[°º._-]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
