import { basename } from 'node:path'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { batchFigures } from '../core/batch-figures.ts'
import { type BatchDifference, compareBatch } from '../core/compare-batch.ts'
import { type ExtractLines, partDoubled, waitingKeys } from '../core/extract-lines.ts'
import { type Cause, gatherCauses } from '../core/gather-causes.ts'
import { gatherPlan } from '../core/gather-plan.ts'
import { type HoldCode, holdsOf } from '../core/hold-batch.ts'
import { tickItems } from './back/tick-items.ts'
import {
  batchBefore,
  beginBatch,
  isTriedMapping,
  type KnownRow,
  knownRows,
  saveBatch,
  savePlan,
} from './batch-store.ts'
import { missedKeys, noteMissing } from './gone/gone-store.ts'
import { type KeptRows, keptRows } from './kept-rows.ts'
import {
  dropLanded,
  type LineToWait,
  letLinesGo,
  saveLanded,
  waitingKeysOf,
} from './quarantine/landed-store.ts'
import { type ReadExtract, readExtract } from './read-extract.ts'
import { noteTypedAgain } from './typed/note-typed-again.ts'
import type { Source } from './source-store.ts'
import { openTaking } from './take/open-taking.ts'
import { takers } from './take/takers.ts'

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

/**
 * A file of a source: read, compared with what the source said before, held where it looks wrong, and with `apply` told to the house. A dry
 * run writes the report alone. `isFetched`: nobody asked for it; the first file under a version of the mapping then waits for a yes. Killed anywhere, the next run of the same file ends in the same state; a second run changes nothing.
 */
export const runBatch = async (
  kernel: Kernel,
  source: Source,
  { file, made, apply, isFetched }: { file: string; made: string; apply: boolean; isFetched?: true },
): Promise<BatchReport> => {
  const db = kernel.database.owner
  const name = basename(file).slice(0, 200)
  const read = await readExtract(file, source.mapping, source.codes)
  const id = derivedId('batch', `${source.source} ${name} ${read.sha256}`)
  const compared = await compareExtract(kernel, source, read)
  const { difference, lines } = compared
  const { last, isReleased, isRefused } = await batchBefore(db, source.source, id)
  const figures = batchFigures({
    ...compared,
    rows: read.rows.length + read.faults.length,
    header: read.header,
    made,
    keptOf: compared.kept.keptOf,
    last,
  })
  const isUntried = isFetched && !(await isTriedMapping(db, source.source, source.version))
  const looksWrong = holdsOf(figures, source.mapping.full)
  const holds: HoldCode[] = isReleased
    ? []
    : [...(isUntried ? (['new_mapping'] as const) : []), ...looksWrong]
  const report: BatchReport = {
    batch: id,
    state: isRefused ? 'refused' : holds.length ? 'held' : 'read',
    rows: figures.rows,
    added: difference.added.length,
    changed: difference.changed.length,
    same: difference.same,
    gone: difference.gone.length,
    holds,
    causes: gatherCauses(lines.faults),
  }
  if (isRefused) return report
  const at = new Date().toISOString()
  const saved = { ...report, id, source: source.source, name, header: read.header, made, at }
  await saveBatch(db, { ...saved, state: holds.length ? 'held' : 'read' }, report.causes)
  await savePlan(
    db,
    id,
    source.version,
    gatherPlan(source.mapping.entity, { ...compared, keptOf: compared.kept.keptOf }),
  )
  if (!apply || holds.length) return report
  await beginBatch(db, id)
  const { changed } = difference
  await noteTypedAgain(db, { ...source, entity: source.mapping.entity, changed, known: compared.known }, at)
  const waiting = await takeExtract(kernel, source, { id, name }, compared)
  const causes = gatherCauses(waiting)
  await saveBatch(db, { ...saved, state: 'taken' }, causes)
  await dropLanded(db, id)
  await saveLanded(db, { source: source.source, batch: id, at }, waiting)
  const told = source.mapping.full ? 'all' : lines.rows.map(({ row }) => row.key)
  await letLinesGo(db, { source: source.source, batch: id, keys: told })
  await noteMissing(db, source, { extract: read.sha256, made, difference })
  await tickItems(db, source.source, at)
  return { ...report, state: 'taken', causes }
}

type ComparedExtract = {
  lines: ExtractLines
  kept: KeptRows
  known: ReadonlyMap<string, KnownRow>
  difference: BatchDifference
  waited: ReadonlySet<string>
  missed: ReadonlySet<string>
}

const compareExtract = async (
  { database: { owner: db } }: Kernel,
  { source, mapping }: Source,
  read: ReadExtract,
): Promise<ComparedExtract> => {
  const kept = await keptRows(db, mapping.entity)
  const lines = partDoubled(read, kept.hashOf)
  const known = await knownRows(db, source)
  const difference = compareBatch(
    lines.rows.map(({ row }) => row),
    new Map([...known].map(([key, { hash }]) => [key, hash])),
    {
      full: mapping.full,
      hashOf: kept.hashOf,
      isWaiting: waitingKeys(lines.faults, mapping.layout.delimiter),
    },
  )
  const waited = await waitingKeysOf(db, source)
  return { lines, kept, known, difference, waited, missed: await missedKeys(db, source) }
}

/** Tells what is new and what changed; told are all lines that wait, those that could not be read among them. */
const takeExtract = async (
  kernel: Kernel,
  source: Source,
  batch: { id: string; name: string },
  { lines, kept, known, difference }: ComparedExtract,
): Promise<LineToWait[]> => {
  const taking = await openTaking(kernel, source, batch, { known, kept })
  const rows = [...difference.added, ...difference.changed]
  const refused = await takers[source.mapping.entity](taking, rows)
  await taking.close()
  const byKey = new Map(lines.rows.map((each) => [each.row.key, each]))
  return [
    ...lines.faults,
    ...refused.map(({ row, fault }) => {
      const { line, cells } = byKey.get(row.key)!
      return { line, cells, key: row.key, fault }
    }),
  ]
}
