import { setTimeout as wait } from 'node:timers/promises'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { State, StepName } from '../../core/contract.ts'
import { stateShown } from './query.revision.ts'
import { readRevision } from './read-revision.ts'
import { tellInOrder } from './tell-in-order.ts'

type At = { state: State; step: StepName | null }

/**
 * Sees to it that a revision is read: by the house where one is open, else here and now. `heard` is told of each step. Killed in
 * between, the job waits for the next house, or for the next call.
 */
export const awaitReading = async (
  kernel: Kernel,
  of: { building: string; revision: string },
  heard: () => Promise<void>,
): Promise<void> => {
  const db = kernel.database.owner
  const watched = watching(db, of.revision, heard)
  try {
    if (await isSettled(db, of.revision)) return
    if (await isOpen(db)) {
      while (!(await isSettled(db, of.revision))) await wait(200)
      return
    }
    await readRevision(kernel, of)
    await db.run(sql`select graphile_worker.remove_job(${jobKey(of.revision)})`)
  } finally {
    await watched.stop()
  }
}

export const jobKey = (revision: string): string => `bim.read ${revision}`

const at = (db: Db, revision: string): Promise<At | undefined> =>
  db.row<At>(
    sql`select ${stateShown} as state, progress->>'step' as step from bim.revision r where id = ${revision}`,
  )

const isSettled = async (db: Db, revision: string): Promise<boolean> => {
  const { state = 'failed' } = (await at(db, revision)) ?? {}
  return state !== 'waiting' && state !== 'reading'
}

/** Whether a house works through jobs: it listens for them. */
const isOpen = async (db: Db): Promise<boolean> =>
  (await db.row(sql`
    select 1 from pg_stat_activity where datname = current_database() and query like 'LISTEN "jobs:insert"%' limit 1`)) !==
  undefined

const watching = (db: Db, revision: string, heard: () => Promise<void>): { stop: () => Promise<void> } => {
  let known: string | null = null
  const look = async (): Promise<void> => {
    const step = (await at(db, revision))?.step ?? null
    if (step === known || step === 'done') return
    known = step
    await heard()
  }
  const looks = tellInOrder<void>(look)
  const timer = setInterval(looks.say, 100)
  return {
    stop: async () => {
      clearInterval(timer)
      await looks.all()
    },
  }
}
