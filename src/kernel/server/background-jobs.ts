import { EventEmitter } from 'node:events'
import type { FastifyBaseLogger } from 'fastify'
import { Logger, parseCronItems, type Runner, run, type WorkerEvents } from 'graphile-worker'
import { faultOf } from './log.ts'
import { nightly } from './nightly-tidying.ts'
import type { Kernel, Slice } from './slice.ts'

const tellingOf = (log: Pick<FastifyBaseLogger, 'error'>): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter()
  events.on('job:error', ({ job, error }) => {
    const { id, task_identifier: task, attempts, max_attempts: most } = job
    log.error(
      { job: id, task, attempts, most, bug: faultOf(error) },
      attempts < most ? 'job failed' : 'job given up',
    )
  })
  for (const event of [
    'worker:getJob:error',
    'worker:fatalError',
    'pool:listen:error',
    'pool:fatalError',
    'pool:gracefulShutdown:error',
    'pool:forcefulShutdown:error',
  ] as const)
    events.on(event, ({ error }: { error: unknown }) => log.error({ bug: faultOf(error), event }, 'jobs'))
  return events
}

export type Jobs = { stop: () => Promise<void> }

/** Between two tries to begin again: a second, then twice as long, up to half a minute (ms). */
const firstPause = 1000
const longestPause = 30_000

/**
 * Starts the work on the outside world: every slice's tasks and cron lines, on graphile-worker, in this process. A database
 * that goes away ends its workers: they begin again when it is back, for ever.
 */
export const startJobs = async (
  kernel: Kernel,
  slices: readonly Slice[],
  log: Pick<FastifyBaseLogger, 'error'> = { error: () => {} },
): Promise<Jobs> => {
  let stopped = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let running: Runner | undefined
  const begin = async (): Promise<void> => {
    const runner = await runnerOf(kernel, slices, log)
    if (stopped) return runner.stop()
    running = runner
    const ended = (): void => {
      running = undefined
      if (!stopped) again(firstPause)
    }
    // Why it ended was told by its events.
    void runner.promise.then(ended, ended)
  }
  const again = (pause: number): void => {
    waiting = setTimeout(() => void begin().catch(() => again(Math.min(pause * 2, longestPause))), pause)
    waiting.unref()
  }
  await begin()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(waiting)
      await running?.stop()
    },
  }
}

const runnerOf = (
  kernel: Kernel,
  slices: readonly Slice[],
  log: Pick<FastifyBaseLogger, 'error'>,
): Promise<Runner> => {
  const tasks = [nightly, ...slices].flatMap((slice) => Object.entries(slice.tasks ?? {}))
  const cron = [nightly, ...slices].flatMap((slice) => Object.entries(slice.cron ?? {}))
  return run({
    pgPool: kernel.database.write,
    concurrency: 4,
    noHandleSignals: true,
    // What succeeds is not news. What failed is told below: the worker's own sentence repeats the answer of a mail server.
    logger: new Logger(() => () => {}),
    events: tellingOf(log),
    pollInterval: 2000,
    // Told at once, but in a batch: alone, what could not be told to the database that it was done is a promise that nobody
    // holds, and its fault would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
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
