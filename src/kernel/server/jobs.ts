import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import { forgetAnswers } from './answers.ts'
import { forgetAttempts } from './attempts.ts'
import type { Kernel, Slice } from './slice.ts'
import { type Db, sql } from './sql.ts'

// What the ground floor tidies for itself.
const own: Pick<Slice, 'tasks' | 'cron'> = {
  tasks: {
    'kernel.forget': async (_, { database }) => {
      await forgetAnswers(database.owner, new Date().toISOString())
      await forgetAttempts(database.owner)
      await forgetFailed(database.owner)
    },
  },
  cron: { 'kernel.forget': '20 3 * * *' },
}

/** A job that failed for the last time is told of in the log; its payload may name somebody, and goes after a day. */
export const forgetFailed = (db: Db): Promise<number> =>
  db.run(sql`
    select graphile_worker.complete_jobs(array_agg(j.id)) from graphile_worker.jobs j
    where j.attempts >= j.max_attempts and j.locked_at is null and j.updated_at < now() - interval '1 day'
    having count(*) > 0`)

/** Starts the work on the outside world: every slice's tasks and cron lines, on graphile-worker, in this process. */
export const startJobs = async (kernel: Kernel, slices: readonly Slice[]): Promise<Runner> => {
  const tasks = [own, ...slices].flatMap((slice) => Object.entries(slice.tasks ?? {}))
  const cron = [own, ...slices].flatMap((slice) => Object.entries(slice.cron ?? {}))
  return run({
    pgPool: kernel.database.write,
    concurrency: 4,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      // What succeeds is not news; a job that failed is, and its retry says so.
      if (level === 'error') process.stderr.write(`${message}\n`)
    }),
    pollInterval: 2000,
    taskList: Object.fromEntries(
      tasks.map(([name, task]) => [
        name,
        async (payload: unknown) => task(payload as Record<string, unknown>, kernel),
      ]),
    ),
    // As items, not as a crontab's text: that one takes no dot in a name.
    parsedCronItems: parseCronItems(cron.map(([task, match]) => ({ task, match }))),
  })
}
