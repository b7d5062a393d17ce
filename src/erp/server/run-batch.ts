import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type BatchDifference, compareBatch, doubledKeys } from '../core/compare-batch.ts'
import { type Cause, gatherCauses } from '../core/gather-causes.ts'
import { type HoldCode, holdsOf } from '../core/hold-batch.ts'
import type { ReadRow, RowFault } from '../core/read-row.ts'
import {
  batchBefore,
  beginBatch,
  type KnownRow,
  knownRows,
  type LastBatch,
  saveBatch,
  saveKnown,
} from './batch-store.ts'
import { type ReadExtract, readExtract } from './read-extract.ts'
import { noteTypedAgain } from './typed/note-typed-again.ts'
import type { Source } from './source-store.ts'
import { takeUnits } from './take-units.ts'

/** What came of reading a file: where the batch is now, how it differs, why it waits, and lines that wait by their cause. */
export type BatchReport = {
  batch: string
  state: 'held' | 'read' | 'taken' | 'refused'
  rows: number
  added: number
  changed: number
  same: number
  gone: number
  holds: HoldCode[]
  causes: Cause[]
}

const hashOf = ({ values }: ReadRow): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64')

/**
 * A file of a source: read, compared with what the source said before, held where it looks wrong, and with `apply` told to the estate. A dry
 * run writes the report alone. Killed anywhere, the next run of the same file ends in the same state; a second run changes nothing.
 */
export const runBatch = async (
  kernel: Kernel,
  source: Source,
  { file, made, apply }: { file: string; made: string; apply: boolean },
): Promise<BatchReport> => {
  const db = kernel.database.owner
  const name = basename(file).slice(0, 200)
  const read = await readExtract(file, source.mapping, source.codes)
  const id = derivedId('batch', `${source.source} ${name} ${read.sha256}`)
  const { rows, faults } = partDoubled(read)
  const known = await knownRows(db, source.source)
  const hashes = new Map([...known].map(([key, { hash }]) => [key, hash]))
  const { full } = source.mapping
  const difference = compareBatch(
    rows.map(({ row }) => row),
    hashes,
    { full, hashOf },
  )
  const { last, isReleased, isRefused } = await batchBefore(db, source.source, id)
  const holds = isReleased ? [] : holdsOf(figuresOf({ read, rows, known, difference, last, made }), full)
  const report: BatchReport = {
    batch: id,
    state: isRefused ? 'refused' : holds.length ? 'held' : 'read',
    rows: read.rows.length + read.faults.length,
    added: difference.added.length,
    changed: difference.changed.length,
    same: difference.same,
    gone: difference.gone.length,
    holds,
    causes: gatherCauses(faults),
  }
  if (isRefused) return report
  const saved = {
    ...report,
    id,
    source: source.source,
    name,
    header: read.header,
    made,
    at: new Date().toISOString(),
  }
  const save = (state: 'held' | 'read' | 'taken', causes: readonly Cause[]): Promise<void> =>
    saveBatch(db, { ...saved, state }, causes)
  await save(holds.length ? 'held' : 'read', report.causes)
  if (!apply || holds.length) return report
  await beginBatch(db, id)
  const { changed } = difference
  await noteTypedAgain(db, { ...source, entity: source.mapping.entity, changed, known }, saved.at)
  const waiting = await takeRows(kernel, source, { id, name }, difference)
  const lineOf = new Map(rows.map(({ line, row }) => [row.key, line]))
  const causes = gatherCauses([
    ...faults,
    ...waiting.map(({ row, fault }) => ({ line: lineOf.get(row.key) ?? 0, fault })),
  ])
  await save('taken', causes)
  return { ...report, state: 'taken', causes }
}

type RowsByLine = ReadExtract['rows']

const partDoubled = (read: ReadExtract): { rows: RowsByLine; faults: ReadExtract['faults'] } => {
  const doubled = doubledKeys(
    read.rows.map(({ row }) => row),
    hashOf,
  )
  const faultOf = (row: ReadRow): RowFault => ({ code: 'key_doubled', column: '', value: row.key })
  const seen = new Set<string>()
  const rows: RowsByLine = []
  const faults = [...read.faults]
  for (const each of read.rows) {
    if (doubled.has(each.row.key)) faults.push({ line: each.line, fault: faultOf(each.row) })
    else if (!seen.has(each.row.key)) rows.push(each)
    seen.add(each.row.key)
  }
  return { rows, faults }
}

type ComparedBatch = {
  read: ReadExtract
  rows: RowsByLine
  known: ReadonlyMap<string, KnownRow>
  difference: BatchDifference
  last: LastBatch | undefined
  made: string
}

const figuresOf = ({ read, rows, known, difference, last, made }: ComparedBatch) => {
  const differing: Record<string, number> = {}
  for (const { key, values } of difference.changed)
    for (const [field, value] of Object.entries(values))
      if (known.get(key)?.said[field] !== value) differing[field] = (differing[field] ?? 0) + 1
  return {
    rows: read.rows.length + read.faults.length,
    lastRows: last?.rows ?? null,
    known: known.size,
    gone: difference.gone.length,
    unknownKeys: difference.added.length,
    differing,
    compared: rows.length - difference.added.length,
    header: read.header,
    lastHeader: last?.header ?? null,
    made,
    lastMade: last?.made ?? null,
  }
}

const takeRows = async (
  kernel: Kernel,
  { source }: Source,
  batch: { id: string; name: string },
  { added, changed }: BatchDifference,
): Promise<{ row: ReadRow; fault: RowFault }[]> => {
  const onTaken = async (rows: readonly ReadRow[]): Promise<void> =>
    void (await saveKnown(
      kernel.database.owner,
      source,
      batch.id,
      rows.map((row) => ({ ...row, hash: hashOf(row) })),
    ))
  const { unknown, refused } = await takeUnits(kernel, [...added, ...changed], { ...batch, onTaken })
  return [
    ...unknown.map((row) => ({
      row,
      fault: { code: 'unknown_place' as const, column: '', value: row.key },
    })),
    ...refused.map(({ row, why }) => ({ row, fault: { code: 'refused' as const, column: '', value: why } })),
  ]
}
