import { newId } from '../../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { jobKey } from './await-reading.ts'
import { stateShown } from './query.revision.ts'
import { deliveryReader } from './read-revision.ts'

/** No reading lasts so long: its process is stopped after five minutes, and begun once more without drawing. */
const longest = '15 minutes'

/**
 * A house that was killed holds the readings that it had begun, and all that wait behind them. What has said nothing for too long
 * is given back; what has no job left, since it was tried too often, has failed.
 */
export const resume = async (kernel: Kernel): Promise<void> => {
  const db = kernel.database.owner
  await db.run(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct j.locked_by)) from graphile_worker.jobs j
    where j.task_identifier in ('bim.read', 'bim.check') and j.locked_at < now() - ${longest}::interval having count(*) > 0`)
  const lost = await db.rows<{ id: string; building: string }>(sql`
    select r.id, r.building from bim.revision r
    where ${stateShown} in ('waiting', 'reading') and (r.progress->>'at')::timestamptz < now() - ${longest}::interval
      and not exists (select from graphile_worker.jobs j where j.key = ${jobKey('')} || r.id and j.attempts < j.max_attempts)`)
  for (const { id, building } of lost)
    await kernel.send(deliveryReader, {
      id: newId(),
      type: 'bim.fail',
      subject: building,
      data: { revision: id, problem: { code: 'read_crashed' } },
      at: new Date().toISOString(),
    })
}

export const resumeTasks: Record<string, Task> = { 'bim.resume': (_, kernel) => resume(kernel) }
export const resumeCron = { 'bim.resume': '*/5 * * * *' }
