import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Database } from '../../../kernel/server/database.ts'
import type { Register, RegisterRecord } from '../../core/register/register-record.ts'
import { registerReaders } from '../../core/register/register-readers.ts'
import { readTable } from '../read-table.ts'
import type { TableProblem } from '../table-problem.ts'
import { dropRecords, heldRecords, ownPostcodes, saveRecords, type StoredRecord } from './record-store.ts'

/** What came of a file: its lines, those in the landlord’s postcodes, and how they differ from what was held. */
export type ImportReport = {
  rows: number
  kept: number
  added: number
  changed: number
  same: number
  gone: number
  unread: number
}

export type ImportOptions = {
  /** hears each line that could not be read */
  tell: (problem: TableProblem) => void
  /** hears now and then how many lines were read and kept */
  progress: (rows: number, kept: number) => void
  signal: AbortSignal
  /** takes a file by which more than half of what is held would go */
  anyway: boolean
}

/** Records of one postcode that are kept at most: no French postcode has so many addresses. */
const mostKept = 1_000_000
const mostMegabytes = 20_000
const rowsOfProgress = 50_000
const rowsOfWrite = 1000

/**
 * A register’s file, line by line: of the landlord’s own postcodes alone, in one transaction. It takes the place of what was held of its
 * departments. Told instead: why the whole file is not taken (line 0), `stopped` where the signal came; then nothing changed.
 */
export const importRegister = (
  database: Database,
  kind: Register,
  file: string,
  options: ImportOptions,
): Promise<ImportReport | TableProblem> =>
  database
    .transact(async (db) => {
      const postcodes = await ownPostcodes(db)
      if (!postcodes.size) throw new NotTaken({ code: 'no_buildings', line: 0 })
      const held = await heldRecords(db, kind)
      const name = basename(file).slice(0, 200)
      const at = new Date().toISOString()
      const report: ImportReport = { rows: 0, kept: 0, added: 0, changed: 0, same: 0, gone: 0, unread: 0 }
      const seen = new Set<string>()
      const departments = new Set<string>()
      let waiting: StoredRecord[] = []
      const write = async (): Promise<void> => {
        await saveRecords(db, kind, waiting, { file: name, at })
        waiting = []
      }
      for await (const { record, line } of readRegister(kind, file, report, options)) {
        departments.add(record.department)
        if (!postcodes.has(record.postcode)) continue
        if (seen.has(record.key)) {
          report.unread += 1
          options.tell({ code: 'key_doubled', line, params: { value: record.key } })
          continue
        }
        seen.add(record.key)
        report.kept += 1
        if (report.kept > mostKept)
          throw new NotTaken({ code: 'too_many', line: 0, params: { most: mostKept } })
        const hash = hashOf(record)
        const before = held.get(record.key)
        if (before?.hash === hash) report.same += 1
        else {
          report[before ? 'changed' : 'added'] += 1
          waiting.push({ ...record, hash })
          if (waiting.length === rowsOfWrite) await write()
        }
      }
      await write()
      const [here, gone] = [new Set<string>(), [] as string[]]
      for (const [key, { department }] of held) {
        if (!departments.has(department)) continue
        here.add(key)
        if (!seen.has(key)) gone.push(key)
      }
      report.gone = gone.length
      if (!options.anyway && gone.length * 2 > here.size)
        throw new NotTaken({ code: 'shrunk', line: 0, params: { n: gone.length, all: here.size } })
      await dropRecords(db, kind, gone)
      return report
    })
    .catch((no: unknown) => {
      if (no instanceof NotTaken) return no.problem
      throw no
    })

/** A file that is not taken rolls back what was written of it. */
class NotTaken extends Error {
  readonly problem: TableProblem
  constructor(problem: TableProblem) {
    super(problem.code)
    this.problem = problem
  }
}

async function* readRegister(
  kind: Register,
  file: string,
  report: ImportReport,
  { tell, progress, signal }: ImportOptions,
): AsyncGenerator<{ record: RegisterRecord; line: number }> {
  const { columns, read } = registerReaders[kind]
  for await (const reading of readTable(file, columns, mostMegabytes)) {
    if (signal.aborted) throw new NotTaken({ code: 'stopped', line: 0 })
    if ('code' in reading) {
      if (reading.line === 0) throw new NotTaken(reading)
      tell(reading)
      if (reading.code !== 'two_encodings') report.unread += 1
      continue
    }
    report.rows += 1
    if (report.rows % rowsOfProgress === 0) progress(report.rows, report.kept)
    const record = read(reading.cells)
    if (!record) continue
    if ('fault' in record) {
      report.unread += 1
      tell({ code: record.fault, line: reading.line, params: { value: record.value } })
    } else yield { record, line: reading.line }
  }
}

const hashOf = (record: RegisterRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64')
