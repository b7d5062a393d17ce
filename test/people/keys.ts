import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import type { Landlord } from '../setup/landlord.ts'

/** The links to enter that were asked for leave by mail, each once; what their jobs held. */
export const letKeysLeave = async ({ database, kernel }: Landlord): Promise<Record<string, string>[]> => {
  const jobs = await database.owner.rows<{ payload: Record<string, string> }>(sql`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notices.mail' order by j.id`)
  for (const { payload } of jobs) await tasks['notices.mail']!(payload, kernel)
  return jobs.map(({ payload }) => payload)
}
