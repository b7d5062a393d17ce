import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import { deliveryReader } from './read-revision.ts'

/** What a drawing tool writes where nobody told it of a place (Boston, Chicago) is refused by the estate, and no fault of the delivery. */
const elsewhere = ['position_elsewhere', 'position_swapped']

/**
 * Says where a building stands as the revision has it of which something was accepted. What a register or a hand says stays; told twice, it
 * is told once, and what a person took back stays back.
 */
const placeBuilding = async (kernel: Kernel, building: string, revision: string): Promise<void> => {
  const row = await kernel.database.owner.row<Pick<RevisionReport, 'stands'>>(
    sql`select v.report -> 'stands' as stands from bim.revision v where v.id = ${revision}`,
  )
  if (!row?.stands) return
  const { lat, lon, from } = row.stands
  const outcome = await kernel.send(deliveryReader, {
    id: derivedId('position', building, revision),
    type: 'estate.locate',
    subject: building,
    data: { lat, lon, from: { source: 'model', ref: from.slice(0, 120) } },
    at: new Date().toISOString(),
  })
  if (!outcome.ok && !elsewhere.includes(outcome.refused))
    throw new Error(`estate.locate: ${outcome.refused}`)
}

export const placeTasks: Record<string, Task> = {
  'bim.locate': ({ building, revision }, kernel) => placeBuilding(kernel, String(building), String(revision)),
}
