import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { lineKey, readRow } from '../../core/read-row.ts'
import { findSource, type Source } from '../source-store.ts'
import { type LandedLine, landedOf, type LineToWait, saveLanded, saveTried } from './landed-store.ts'
import { openTaking } from '../take/open-taking.ts'
import { takers } from '../take/takers.ts'

/** Lines of one cause, tried again without their file: how many there were, were taken, and still wait. */
export type ReplayCount = { lines: number; taken: number; waiting: number }

/** All lines that wait for one cause, of one source or of all, are read anew by the mapping and the codes of now, and taken. */
export const replayCause = async (kernel: Kernel, cause: string, of?: string): Promise<ReplayCount> => {
  const landed = await landedOf(kernel.database.owner, cause, of)
  const done: ReplayCount = { lines: landed.length, taken: 0, waiting: 0 }
  for (const lines of groupRows(landed, ({ batch }) => batch).values()) {
    const source = await findSource(kernel.database.owner, lines[0]!.source)
    if (!source) continue
    const waiting = await replayLines(kernel, source, lines)
    done.waiting += waiting.length
    done.taken += lines.length - waiting.length
  }
  return done
}

const replayLines = async (
  kernel: Kernel,
  source: Source,
  lines: readonly LandedLine[],
): Promise<LineToWait[]> => {
  const db = kernel.database.owner
  const batch = lines[0]!.batch
  const named = await db.row<{ name: string }>(sql`select b.name from erp.batch b where b.id = ${batch}`)
  const taking = await openTaking(kernel, source, { id: batch, name: named?.name ?? '' })
  const byKey = new Map(lines.map((each) => [lineKey(each.cells, source.mapping.key), each]))
  const read = [...byKey.values()].map((each) => ({
    each,
    said: readRow(each.cells, source.mapping, source.codes),
  }))
  const still = read.flatMap(({ each, said }) => ('fault' in said ? [{ ...each, fault: said.fault }] : []))
  const rows = read.flatMap(({ said }) => ('fault' in said ? [] : [said]))
  const refused = (await takers[source.mapping.entity](taking, rows)).map(({ row, fault }) => ({
    ...byKey.get(row.key)!,
    fault,
  }))
  await taking.close()
  const waiting = [...still, ...refused]
  const at = new Date().toISOString()
  await saveLanded(db, { source: source.source, batch, at }, waiting)
  await saveTried(
    db,
    batch,
    lines.map(({ line }) => line),
    waiting,
  )
  return waiting
}
