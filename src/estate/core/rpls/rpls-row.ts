import { type Address, readAddress } from './rpls-address.ts'
import type { Cells } from './rpls-columns.ts'
import { type Names, readNames } from './read-names.ts'

/** A commune as the State lists it. */
export type Commune = { insee: string; name: string; postcodes: readonly string[] }
/** The list of communes: by INSEE code, else by postcode and name. */
export type Communes = (insee: string, postcode: string, name: string) => Commune | undefined

export type Energy = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'

/** A row of the file, understood. It stands for `count` dwellings of one address. */
export type PlacedRow = Address &
  Omit<Names, 'flat'> & {
    line: number
    ident: string
    insee: string
    commune: string
    postcode: string
    kind: 'collective' | 'individual'
    stair: string
    apartment: string
    storey: number | null
    count: number
    rooms: number | null
    /** m² of each */
    surface: number | null
    built: number | null
    energy: Energy | null
  }

/** Why a row can't be placed; `value` is what it says. */
export type RowRefusal = {
  refused:
    | 'unknown_commune'
    | 'no_street'
    | 'bad_number'
    | 'bad_count'
    | 'bad_surface'
    | 'bad_rooms'
    | 'bad_year'
  value: string
}

/** One row of an RPLS file → where it is and what it holds, or the first reason why not. */
export const readRow = (cells: Cells, line: number, communes: Communes): PlacedRow | RowRefusal => {
  const commune = communes(padCode(cells.insee), padCode(cells.postcode), cells.commune)
  if (!commune) return { refused: 'unknown_commune', value: cells.insee || cells.commune }
  const address = readAddress(cells)
  if ('refused' in address)
    return { ...address, value: address.refused === 'no_street' ? cells.street : cells.number }
  const count = number(cells.count)
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 2000)
    return { refused: 'bad_count', value: cells.count }
  const surface = optional(cells.surface, (total) => total / count > 1 && total / count <= 2000)
  if (surface === undefined) return { refused: 'bad_surface', value: cells.surface }
  const rooms = optional(cells.rooms, (n) => Number.isInteger(n) && n >= 1 && n <= 30)
  if (rooms === undefined) return { refused: 'bad_rooms', value: cells.rooms }
  const built = optional(cells.built, (year) => Number.isInteger(year) && year >= 1000 && year <= 2100)
  if (built === undefined) return { refused: 'bad_year', value: cells.built }
  const { flat, ...names } = readNames(cells)
  const kind = kindOf(cells.construction, count, cells.apartment)
  return {
    ...address,
    ...names,
    line,
    ident: cells.ident,
    insee: commune.insee,
    commune: commune.name,
    postcode: /^\d{5}$/.test(padCode(cells.postcode)) ? padCode(cells.postcode) : commune.postcodes[0]!,
    kind,
    stair: kind === 'collective' ? label(cells.stair) : '',
    apartment: count === 1 ? label(cells.apartment || flat) : '',
    storey: kind === 'collective' ? storeyOf(cells.storey) : null,
    count,
    rooms,
    surface: surface === null ? null : Math.round((surface / count) * 100) / 100,
    built,
    energy: (/^[A-G]$/.exec(cells.energy.toUpperCase())?.[0] as Energy | undefined) ?? null,
  }
}

// Spreadsheets drop the first zero of «01004» and add «.0».
const padCode = (code: string): string => {
  const bare = code.replace(/\.0$/, '').toUpperCase()
  return bare === '' ? '' : bare.padStart(5, '0')
}

const number = (text: string): number | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined
}

// Empty is unknown, and not a fault; filled must be believable.
const optional = (text: string, believable: (n: number) => boolean): number | null | undefined => {
  if (text === '') return null
  const n = number(text)
  return n !== undefined && believable(n) ? n : undefined
}

const label = (text: string): string =>
  /^0*(?:\.0)?$/.test(text) ? '' : text.replace(/\.0$/, '').slice(0, 12)

const storeyOf = (text: string): number | null => {
  if (/^R(?:DC|C|EZ.*)?$/i.test(text)) return 0
  const n = number(text)
  return n !== undefined && Number.isInteger(n) && n >= -9 && n <= 80 ? n : null
}

// TYPECONST: I(ndividuel), C(ollectif), E (logement étudiant).
const kindOf = (text: string, count: number, apartment: string): PlacedRow['kind'] => {
  if (/^[CEÉ]/i.test(text)) return 'collective'
  if (/^I/i.test(text)) return 'individual'
  return count > 1 || apartment !== '' ? 'collective' : 'individual'
}
