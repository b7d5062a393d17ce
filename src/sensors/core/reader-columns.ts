import { plain } from '../../kernel/core/fold-words.ts'

/** Columns of a meter reader’s file: the number that stands on the meter, its index, when it was read; the unit where it has one of its own. */
export const readerColumns = ['number', 'index', 'at', 'unit'] as const
export type ReaderColumn = (typeof readerColumns)[number]

/** How readers head their columns. Capitals, accents and what stands in brackets do not matter. */
const usualHeads: Readonly<Record<ReaderColumn, readonly string[]>> = {
  number: [
    'numero',
    'numero compteur',
    'numero de compteur',
    'n compteur',
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

/** Units as readers write them, and as they are kept. */
const units: Readonly<Record<string, string>> = {
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
export type MatchedColumns = { places: Readonly<Record<ReaderColumn, number>>; unit: string | undefined }

/** A unit as it is kept; nothing where it is none. */
export const meterUnit = (said: string): string | undefined =>
  units[plain(said).trim()] ?? units[said.trim().toLowerCase()]

/**
 * Matches the heads of a file. `asked`: a column as the reader calls it, where it is none of the usual ones. Told which is missing or stands
 * twice: nothing is guessed.
 */
export const matchColumns = (
  heads: readonly string[],
  asked: { readonly [column in ReaderColumn]?: string },
): MatchedColumns | { code: 'missing_column' | 'repeated_column'; column: string } => {
  const bare = heads.map((head) => simple(head.replace(/\(.*?\)|\[.*?\]/g, '')))
  const places: Record<ReaderColumn, number> = { number: -1, index: -1, at: -1, unit: -1 }
  for (const column of readerColumns) {
    const wanted = asked[column] === undefined ? usualHeads[column] : [simple(asked[column])]
    const found = bare.flatMap((head, i) => (wanted.includes(head) ? [i] : []))
    if (found.length > 1) return { code: 'repeated_column', column: heads[found[0]!]! }
    if (!found.length && column !== 'unit') return { code: 'missing_column', column: asked[column] ?? column }
    places[column] = found[0] ?? -1
  }
  return { places, unit: meterUnit(/[([](.*?)[)\]]/.exec(heads[places.index] ?? '')?.[1] ?? '') }
}

const simple = (head: string): string =>
  plain(head.replace(/[°º._-]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
