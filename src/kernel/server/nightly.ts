import { forgetAnswers } from './answers.ts'
import { forgetAttempts } from './attempts.ts'
import { forgetConsulted } from './consulted.ts'
import type { Slice } from './slice.ts'
import { forgetSpent } from './spent.ts'
import { type Db, sql } from './sql.ts'

/** What the ground floor tidies for itself, once a night. */
export const nightly: Pick<Slice, 'name' | 'tasks' | 'cron'> = {
  name: 'kernel',
  tasks: {
    'kernel.forget': async (_, { database }) => {
      await forgetAnswers(database.owner, new Date().toISOString())
      await forgetAttempts(database.owner)
      await forgetSpent(database.owner)
      await forgetConsulted(database.owner, new Date().toISOString())
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
