import { Logger, parseCronItems, type Runner, run } from 'graphile-worker'
import { forgetAnswers } from './answers.ts'
import type { Kernel, Slice } from './slice.ts'

// What the ground floor tidies for itself.
const own: Pick<Slice, 'tasks' | 'cron'> = {
  tasks: {
    'kernel.forget': async (_, { database }) =>
      void (await forgetAnswers(database.owner, new Date().toISOString())),
  },
  cron: { 'kernel.forget': '20 3 * * *' },
}

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
