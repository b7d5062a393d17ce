import { parse } from 'csv-parse/sync'
import type { Database } from '../../kernel/server/database.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type DeviceKind, deviceKinds } from '../core/device-kinds.ts'
import { metrics, toBase } from '../core/meter-units.ts'
import type { DeviceAddress, Observation } from '../core/observation.ts'
import { matchColumns, type ReaderColumn } from '../core/reader-columns.ts'
import { readReaderRow, type ReaderRow, type RowProblem } from '../core/reader-row.ts'
import type { TakingReport } from '../core/taking-report.ts'
import { type HeardMessage, takeObservations } from './take-observations.ts'

/** How a file is read: columns as its reader calls them, the unit of its index where neither head nor row say it. */
export type ReaderFile = {
  text: string
  columns: { readonly [column in ReaderColumn]?: string }
  unit?: string
}

/** A row of which nothing is kept: its line in the file, its number, and why. */
export type UntakenRow = { line: number; number: string; problem: RowProblem }
export type ReaderReport =
  | { ok: true; rows: number; taken: TakingReport; untaken: UntakenRow[] }
  | { ok: false; code: 'unread_file' | 'missing_column' | 'repeated_column'; column: string }

/**
 * Takes what a meter reader has read, from a file with separators. A row whose meter stands nowhere, or twice, is told and never guessed; the
 * same file once more changes nothing. `heard`: seconds of Unix time.
 */
export const readMeterFile = async (
  database: Database,
  { text, columns, unit }: ReaderFile,
  { heard, lateDays }: { heard: number; lateDays: number },
): Promise<ReaderReport> => {
  const lines = linesOf(text)
  const matched = lines?.[0] && matchColumns(lines[0].cells, columns)
  if (!lines || !matched) return { ok: false, code: 'unread_file', column: '' }
  if ('code' in matched) return { ok: false, ...matched }
  const read = lines.slice(1).map(({ line, cells }) => ({
    line,
    number: (cells[matched.places.number] ?? '').trim(),
    row: readReaderRow(cells, matched, { unit, heard }),
  }))
  return database.transact(async (db) => {
    const meters = await metersByNumber(
      db,
      read.map(({ number }) => number),
    )
    const untaken: UntakenRow[] = []
    const messages = read.flatMap(({ line, number, row }): HeardMessage[] => {
      const told = 'problem' in row ? row : observationOf(row, meters.get(bare(row.number)) ?? [])
      if ('problem' in told) {
        untaken.push({ line, number, problem: told.problem })
        return []
      }
      return [
        {
          way: 'reader',
          heard,
          text: '',
          isWritten: true,
          observed: { ok: true, address: told.address, observations: [told], unread: [] },
        },
      ]
    })
    return { ok: true, rows: read.length, taken: await takeObservations(db, messages, { lateDays }), untaken }
  })
}

const linesOf = (text: string): { line: number; cells: string[] }[] | undefined => {
  const [head = ''] = text.split('\n', 1)
  const delimiter = [';', '\t', ','].find((sign) => head.includes(sign)) ?? ';'
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => [String(lines), ...record],
    })
    return rows.map(([line, ...cells]) => ({ line: Number(line), cells }))
  } catch {
    return undefined
  }
}

type Meter = { kind: DeviceKind; address: DeviceAddress }

const bare = (number: string): string => number.replace(/[\s.-]/g, '').toUpperCase()

// A number may stand as what is printed on the meter, as that of its radio, or as its EUI.
const metersByNumber = async (db: Db, numbers: readonly string[]): Promise<Map<string, Meter[]>> => {
  const rows = await db.rows<{ kind: DeviceKind; address_kind: DeviceAddress['kind']; address: string }>(sql`
    select d.kind, d.address_kind, d.address from sensors.device d
    where d.until is null and upper(regexp_replace(d.address, '[\s.-]', '', 'g')) = any (${[...new Set(numbers.map(bare))]})`)
  const meters = new Map<string, Meter[]>()
  for (const { kind, address_kind, address } of rows)
    meters.set(bare(address), [
      ...(meters.get(bare(address)) ?? []),
      { kind, address: { kind: address_kind, id: address } },
    ])
  return meters
}

const observationOf = (
  { value, unit, at }: ReaderRow,
  meters: readonly Meter[],
): Observation | { problem: RowProblem } => {
  const [meter, another] = meters
  if (!meter) return { problem: 'unknown_meter' }
  if (another) return { problem: 'two_meters' }
  const metric = deviceKinds[meter.kind].metrics.find((one) => metrics[one].form === 'index')
  const base = metric && dimensions[metrics[metric].unit]?.includes(unit) ? toBase(value, unit) : undefined
  return !metric || base === undefined
    ? { problem: 'unread_unit' }
    : { address: meter.address, metric, value: base, at }
}

/** In what a meter of each base unit may be read. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  L: ['m3', 'L'],
  Wh: ['kWh', 'Wh', 'MWh'],
  HCA: ['hca'],
}
