import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { SealState } from '../../core/record/kinds.ts'

/** How the time authority is called on the page of ways in and out. */
const gateway = 'seal'

/** Writes how the paper of an inspection stands, that it was tried just now, and how many `photos` are not in. */
export const saveSealState = async (db: Db, id: string, seal: SealState, photos = 0): Promise<void> =>
  void (await db.run(sql`
    update inspections.inspection set seal = ${seal}, seal_tried_at = clock_timestamp(), seal_photos = ${photos}
    where id = ${id} and paper is null`))

/**
 * A seal could not be made: says for what its paper waits, on the page of ways in and out too where it is the time authority. Throws what was
 * caught: its job is tried again.
 */
export const failSeal = async (db: Db, id: string, error: unknown): Promise<never> => {
  const { authorityFault } = await import('../../../kernel/server/seal/time-stamp.ts')
  const fault = authorityFault(error)
  await saveSealState(db, id, fault ? 'hour' : 'key')
  if (fault) await saveGatewayFailure(db, gateway, fault, await countWaiting(db))
  throw error
}

/** The time authority has answered: whatever waited for it is sealed now, by this task. */
export const tellAuthorityWorks = async (db: Db, id: string, task: string): Promise<void> => {
  await saveGatewaySuccess(db, gateway)
  await db.run(sql`
    select graphile_worker.add_job(${task}, json_build_object('inspection', i.id), job_key => 'paper:' || i.id,
      job_key_mode => 'replace', queue_name => ${task})
    from (select i.id from inspections.inspection i where i.seal = 'hour' and i.paper is null and i.id <> ${id} order by i.ended_at limit ${mostAtOnce}) i`)
}

const mostAtOnce = 50

const countWaiting = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(
    sql`select count(*)::int as n from inspections.inspection i where i.seal = 'hour' and i.paper is null`,
  ))!.n
