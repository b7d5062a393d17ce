import { numberKey } from '../../kernel/core/number-key.ts'

/** A value as the house keeps it: words, a number, a day (`YYYY-MM-DD`), or nothing. */
export type ConvertedValue = string | number | boolean | null

/** Why a cell is not what its converter expects; each has its sentence (`erp.fault.…`). */
export const cellFaultCodes = [
  'missing',
  'not_a_number',
  'not_a_day',
  'not_yes_or_no',
  'not_a_phone',
  'unknown_code',
  'out_of_bounds',
] as const
export type CellFaultCode = (typeof cellFaultCodes)[number]

export type Conversion = { value: ConvertedValue } | { fault: CellFaultCode }

type Converter = (cell: string) => Conversion

const faultOf = (code: CellFaultCode): Conversion => ({ fault: code })
const valueOf = (said: ConvertedValue): Conversion => ({ value: said })

/** Days that old systems write for «never» and «unknown» (01/01/1900, 31/12/9999, and their like). */
const noDay = /^(?:9999-12-31|2999-12-31|1900-01-01|1899-12-30|0001-01-01)$/

const dayOf = (year: string, month: string, day: string): Conversion => {
  const said = `${year}-${month}-${day}`
  const made = new Date(`${said}T00:00:00Z`)
  if (Number.isNaN(made.getTime()) || made.getUTCDate() !== Number(day)) return faultOf('not_a_day')
  return valueOf(noDay.test(said) ? null : said)
}

const daysBy =
  (pattern: RegExp): Converter =>
  (cell) => {
    const { day = '', month = '', year = '' } = pattern.exec(cell)?.groups ?? {}
    return year ? dayOf(year, month, day) : faultOf('not_a_day')
  }

const numberOf = (cell: string): number => {
  const bare = cell.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN
}

const numberWithin =
  (least: number, most: number, read: (n: number) => ConvertedValue): Converter =>
  (cell) => {
    const n = numberOf(cell)
    if (Number.isNaN(n)) return faultOf('not_a_number')
    return n < least || n > most ? faultOf('out_of_bounds') : valueOf(read(n))
  }

const yes = new Set(['O', 'OUI', '1', 'V', 'VRAI', 'Y', 'YES', 'T', 'TRUE'])
const no = new Set(['N', 'NON', '0', 'F', 'FAUX', 'NO', 'FALSE'])

/** What a mapping may do with a cell: the whole list, so that what an ERP says is data and never code. Cells come trimmed and not empty. */
export const converters = {
  text: (cell) => valueOf(cell.replace(/\s+/g, ' ')),
  /** «000123 » and «123» are one key */
  key: (cell) => valueOf(numberKey(cell)),
  /** a number of which 0 means that nobody knows */
  knownNumber: (cell) => {
    const n = numberOf(cell)
    return Number.isNaN(n) ? faultOf('not_a_number') : valueOf(n === 0 ? null : n)
  },
  wholeNumber: (cell) => {
    const n = numberOf(cell)
    return Number.isInteger(n) ? valueOf(n) : faultOf('not_a_number')
  },
  /** m², decimal comma or point; no dwelling has 6,500 */
  surface: (cell) => (numberOf(cell) === 0 ? valueOf(null) : numberWithin(4, 1000, (n) => n)(cell)),
  /** euros → cents */
  euros: numberWithin(-10_000_000, 10_000_000, (n) => Math.round(n * 100)),
  year: (cell) => (numberOf(cell) === 0 ? valueOf(null) : numberWithin(1000, 2100, (n) => n)(cell)),
  frenchDay: daysBy(/^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4})(?:\s.*)?$/),
  isoDay: daysBy(/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T\s].*)?$/),
  compactDay: daysBy(/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/),
  yesNo: (cell) => {
    const said = cell.toUpperCase()
    return yes.has(said) ? valueOf(true) : no.has(said) ? valueOf(false) : faultOf('not_yes_or_no')
  },
  /** digits alone, with the country before */
  phone: (cell) => {
    const digits = cell.replace(/[\s.\-()]/g, '').replace(/^(?:\+33|0033)/, '0')
    return /^0[1-9]\d{8}$/.test(digits) ? valueOf(`+33${digits.slice(1)}`) : faultOf('not_a_phone')
  },
  email: (cell) => valueOf(cell.toLowerCase()),
} as const satisfies Record<string, Converter>

export type ConverterName = keyof typeof converters
export const converterNames = Object.keys(converters) as readonly ConverterName[]
