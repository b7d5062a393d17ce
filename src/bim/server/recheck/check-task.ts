import { existsSync } from 'node:fs'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import { beginChild, outcomeOf, usual } from '../geometry/child-process.ts'
import { modelPath } from '../publish/keep-model.ts'
import { deliveryReader } from '../publish/read-revision.ts'
import { rulesFor } from '../publish/keep-requirements.ts'

export type Checking = { path: string; rules: string }

/**
 * Reads a delivery against what the landlord asks now: that part of its report alone is new. What it would change, what was
 * accepted and what it draws stay. A file that is gone, or that its child cannot read any more, keeps the report that it has.
 */
export const checkRevision = async (kernel: Kernel, revision: string): Promise<void> => {
  const db = kernel.database.owner
  const it = await db.row<{ building: string; sha256: string }>(
    sql`select building, sha256 from bim.revision where id = ${revision} and report is not null`,
  )
  const path = it && modelPath(kernel.settings.filesDir, it.sha256)
  if (!it || !path || !existsSync(path)) return
  const child = beginChild(new URL('check-child.ts', import.meta.url), [])
  child.send({ path, rules: await rulesFor(db, kernel.settings.filesDir) } satisfies Checking)
  const outcome = await outcomeOf<RevisionReport['requirements']>(child, usual)
  child.kill('SIGKILL')
  if ('problem' in outcome) return
  const sent = await kernel.send(deliveryReader, {
    id: newId(),
    type: 'bim.check',
    subject: it.building,
    data: { revision, requirements: outcome.value },
    at: new Date().toISOString(),
  })
  // The house refuses itself nothing, but for a matter that is busy: the job runs again.
  if (!sent.ok) throw new Error(`bim.check: ${sent.refused}`)
}

/** How many deliveries are still to be read against new requirements. */
export const leftToCheck = async (db: Db): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*)::int as n from graphile_worker.jobs
      where task_identifier in ('bim.check', 'bim.recheck') and attempts < max_attempts`)
  )?.n ?? 0

/**
 * New requirements: the last delivery of each model is read against them, one at a time, behind whatever is delivered meanwhile.
 * One that is being read may have begun with the former ones.
 */
export const recheckTasks: Record<string, Task> = {
  'bim.recheck': async (_, { database }) => {
    await database.owner.run(sql`
      select graphile_worker.add_job('bim.check', payload => json_build_object('revision', r.id),
        queue_name => 'bim', job_key => 'bim.check ' || r.id, priority => 10)
      from (select distinct on (model) id, state, emptied_at from bim.revision where state <> 'failed'
        order by model, at desc, id desc) r
      where r.state in ('reading', 'read', 'taken') and r.emptied_at is null`)
  },
  'bim.check': ({ revision }, kernel) => checkRevision(kernel, String(revision)),
}
