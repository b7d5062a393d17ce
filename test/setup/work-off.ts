import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'

/** Does the work of these names that waits, in its order, until none is left; what it throws is thrown. */
export const workOff = async (kernel: Kernel, ...names: readonly string[]): Promise<void> => {
  const tasks = Object.assign({}, ...kernel.slices.map(({ tasks: own }) => own))
  for (;;) {
    const job = await kernel.database.owner.row<{ id: string; task: string; payload: never }>(sql`
      select j.id::text as id, t.identifier as task, j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = any (${[...names]}::text[]) order by j.id limit 1`)
    if (!job) return
    await kernel.database.owner.run(
      sql`delete from graphile_worker._private_jobs where id = ${job.id}::bigint`,
    )
    await tasks[job.task](job.payload, kernel)
  }
}
