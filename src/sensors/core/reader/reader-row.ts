import { dayNumberOf, instantOf, paris } from '../../../kernel/core/zone.ts'
import { type MatchedColumns, type MeterUnit, meterUnit } from './reader-columns.ts'

/** Why a row of a reader’s file is told, and nothing kept of it. */
export const rowProblems = [
  'without_number',
  'unread_index',
  'unread_unit',
  'unread_date',
  'unknown_meter',
  'two_meters',
] as const
export type RowProblem = (typeof rowProblems)[number]

/** A row: the number as it stands, the index in its unit, when it was read (seconds). A day alone is its noon, or its first minute while its noon has yet to come. */
export type ReaderRow = { number: string; value: number; unit: MeterUnit; at: number }

/** Reads a row; `unit`: that of the whole file, where the row has none. */
export const readReaderRow = (
  cells: readonly string[],
  { places, unit: ofHead }: MatchedColumns,
  { unit: ofFile, heard }: { unit: MeterUnit | undefined; heard: number },
): ReaderRow | { problem: RowProblem } => {
  const cell = (at: number): string => (cells[at] ?? '').trim()
  const number = cell(places.number)
  if (!number) return { problem: 'without_number' }
  const value = numberOf(cell(places.index))
  if (value === undefined) return { problem: 'unread_index' }
  const own = cell(places.unit)
  const unit = own ? meterUnit(own) : (ofHead ?? ofFile)
  if (!unit) return { problem: 'unread_unit' }
  const at = instantIn(cell(places.at), heard)
  return at === undefined ? { problem: 'unread_date' } : { number, value, unit, at }
}

const numberOf = (said: string): number | undefined => {
  const bare = said.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined
}

/** «30/11/2026», «1/9/26 8:15», «30/11/2026 08h15», «2026-11-30T08:15»: by the clock of Paris, since no reader writes another. */
const instantIn = (said: string, heard: number): number | undefined => {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d\d|\d{4})(?:[ T](\d{1,2})[:h](\d\d)(?::\d\d)?)?$/.exec(said)
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?)?$/.exec(said)
  const day = french ? dayInFrench(french) : iso && `${iso[1]}-${iso[2]}-${iso[3]}`
  if (!day || !isDay(day)) return undefined
  const [, , , , hours, minutes] = french ?? iso ?? []
  const at = (minute: number): number => Math.floor(instantOf(paris, dayNumberOf(day), minute) / 1000)
  if (hours === undefined) return at(720) > heard ? at(0) : at(720)
  const minute = Number(hours) * 60 + Number(minutes)
  return minute < 1440 ? at(minute) : undefined
}

const dayInFrench = ([, day = '', month = '', year = '']: readonly string[]): string =>
  `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const isDay = (day: string): boolean => {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(day)
}
