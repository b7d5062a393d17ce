import { giveBackQueue } from '../../kernel/server/give-back-queue.ts'
import type { Jobs, Kernel, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { isDue } from '../core/connect/due-way.ts'
import { fetchExtracts } from './fetch-extracts.ts'
import { looksBefore } from './look-store.ts'
import { readWays } from './read-ways.ts'

const fetchTask = 'erp.fetch'
/** Whatever is done of the ERP by itself, one after the other, in whatever process. */
const queue = 'erp'
/** Longer than a night’s extract takes: a process that was killed gives its turn back. One that is still at it holds its source. */
const longest = '15 minutes'

/** The ways of the house (ERP_WAYS); none where none is told, or their file says none: the page says so. */
const waysOf = ({ settings: { erpWays } }: Kernel) => {
  const read = erpWays === undefined ? undefined : readWays(erpWays)
  return read && 'ways' in read ? read.ways : []
}

/** Asks for what is due, each way by a job of its own; told how many. */
export const lookForExtracts = async (
  kernel: Kernel,
  now = new Date().toISOString(),
): Promise<readonly string[]> => {
  const { owner } = kernel.database
  const ways = waysOf(kernel)
  if (!ways.length) return []
  await giveBackQueue(owner, queue, longest)
  const before = await looksBefore(owner)
  const due = ways.filter((way) => isDue(way, before.get(way.source), now)).map(({ source }) => source)
  await owner.run(sql`
    select graphile_worker.add_job(${fetchTask}, json_build_object('source', d.source), job_key => ${fetchTask} || ':' || d.source,
      queue_name => ${queue}, max_attempts => 3)
    from unnest(${due}::text[]) d (source)`)
  return due
}

export const fetchTasks: Record<string, Task> = {
  'erp.look': async (_, kernel) => void (await lookForExtracts(kernel)),
  [fetchTask]: async ({ source }, kernel) => {
    for (const way of waysOf(kernel)) if (way.source === source) await fetchExtracts(kernel, way)
  },
}

export const fetchCron: Record<string, string> = { 'erp.look': '*/10 * * * *' }

/** What waited for a yes is taken once somebody gives it, and not the night after; what was refused lets the next come. */
export const fetchJobs: Jobs = {
  'batch.released': ({ data: { source } }) => [fetchOf(source)],
  'batch.refused': ({ data: { source } }) => [fetchOf(source)],
}

const fetchOf = (source: string) => ({
  task: fetchTask,
  payload: { source },
  key: `${fetchTask}:${source}`,
  queue,
})
