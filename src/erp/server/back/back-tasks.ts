import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import type { BackWay } from '../../core/way-shape.ts'
import { holdSource } from '../hold-source.ts'
import { readWays } from '../read-ways.ts'
import { deliverFiles } from './deliver-files.ts'
import { takeAnswers } from './take-answers.ts'

/** The ways out of the house (ERP_WAYS); none where none is told. */
const waysBack = ({ settings: { erpWays } }: Kernel): readonly BackWay[] => {
  const read = erpWays === undefined ? undefined : readWays(erpWays)
  return read && 'ways' in read ? (read.back ?? []) : []
}

/** Answers are heard, and what waits leaves, outlet by outlet; one that somebody else is at is left to him. */
export const goBack = async (kernel: Kernel): Promise<void> => {
  for (const way of waysBack(kernel))
    await holdSource(kernel.database, `back ${way.outlet}`, async () => {
      await takeAnswers(kernel, way)
      await deliverFiles(kernel, way)
    })
}

export const backTasks: Record<string, Task> = { 'erp.back': (_, kernel) => goBack(kernel) }

export const backCron: Record<string, string> = { 'erp.back': '5,15,25,35,45,55 * * * *' }
