import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import type { BackWay, WayRefusal } from '../../core/way-shape.ts'
import { holdSource } from '../hold-source.ts'
import { readWays } from '../read-ways.ts'
import { type Delivery, deliverFiles } from './deliver-files.ts'
import { lookOfOutlet, saveLook } from '../look-store.ts'
import { takeAnswers } from './take-answers.ts'

/** The ways out of the house (ERP_WAYS); none where none is told. */
const waysBack = ({ settings: { erpWays } }: Kernel): readonly BackWay[] => {
  const read = erpWays === undefined ? undefined : readWays(erpWays)
  return read && 'ways' in read ? (read.back ?? []) : []
}

// An outlet that nobody set up owes nothing: that is no way that is shut.
const refusalOf = ({ why }: Delivery): WayRefusal | null => (why === 'no_outlet' ? null : (why ?? null))

/** Answers are heard, and what waits leaves, outlet by outlet; one that somebody else is at is left to him. What came of it is kept. */
export const goBack = async (kernel: Kernel): Promise<void> => {
  for (const way of waysBack(kernel))
    await holdSource(kernel.database, `back ${way.outlet}`, async () => {
      const at = new Date().toISOString()
      const { why } = await takeAnswers(kernel, way)
      const sent = await deliverFiles(kernel, way)
      await saveLook(kernel.database.owner, lookOfOutlet(way.outlet), {
        at,
        found: sent.files.length,
        why: refusalOf(sent) ?? why,
      })
    })
}

export const backTasks: Record<string, Task> = { 'erp.back': (_, kernel) => goBack(kernel) }

export const backCron: Record<string, string> = { 'erp.back': '5,15,25,35,45,55 * * * *' }
