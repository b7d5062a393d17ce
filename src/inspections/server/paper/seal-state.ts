import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { SealState } from '../../core/record/kinds.ts'

/** Prints and seals the paper of an inspection, and those of what completes an entry. */
export const paperTask = 'inspections.paper'
export const addendumTask = 'inspections.addenda'

/** How the time authority is called on the page of ways in and out. */
const gateway = 'seal'

/** A paper to seal: of an inspection, or of an addendum. */
export type SealedPaper = { of: 'inspection' | 'addendum'; id: string }

const tableOf = (of: SealedPaper['of']): RawBuilder<unknown> => sql.ref(`inspections.${of}`)

/** Writes how a paper stands, that it was tried just now, and how many `photos` are not in. */
export const saveSealState = async (
  db: Db,
  { of, id }: SealedPaper,
  seal: SealState,
  photos = 0,
): Promise<void> =>
  void (await db.run(sql`
    update ${tableOf(of)} set seal = ${seal}, seal_tried_at = clock_timestamp(), seal_photos = ${photos}
    where id = ${id} and paper is null`))

/** Keeps a paper under its hash, once: whether it was the first. */
export const savePaper = async (
  db: Db,
  { of, id }: SealedPaper,
  { sha256, isSealed }: { sha256: string; isSealed: boolean },
): Promise<boolean> =>
  (await db.run(sql`
    update ${tableOf(of)} set paper = ${sha256}, seal = ${isSealed ? 'sealed' : 'bare'}, seal_tried_at = clock_timestamp()
    where id = ${id} and paper is null and record is not null`)) > 0

/**
 * A seal could not be made: says for what its paper waits, on the page of ways in and out too where it is the time authority. Throws what was
 * caught: its job is tried again.
 */
export const failSeal = async (db: Db, paper: SealedPaper, error: unknown): Promise<never> => {
  const { authorityFault } = await import('../../../kernel/server/seal/time-stamp.ts')
  const fault = authorityFault(error)
  await saveSealState(db, paper, fault ? 'hour' : 'key')
  if (fault) await saveGatewayFailure(db, gateway, fault, await countWaiting(db))
  throw error
}

/** The time authority has answered: whatever waited for it is sealed now. */
export const tellAuthorityWorks = async (db: Db): Promise<void> => {
  await saveGatewaySuccess(db, gateway)
  await db.run(sql`
    select graphile_worker.add_job(${paperTask}, json_build_object('inspection', i.id), job_key => 'paper:' || i.id,
      job_key_mode => 'replace', queue_name => ${paperTask})
    from (select i.id from inspections.inspection i where i.seal = 'hour' and i.paper is null order by i.ended_at limit ${mostAtOnce}) i`)
  await db.run(sql`
    select graphile_worker.add_job(${addendumTask}, json_build_object('inspection', a.inspection), job_key => 'addenda:' || a.inspection,
      job_key_mode => 'replace', queue_name => ${paperTask})
    from (select a.inspection from inspections.addendum a where a.seal = 'hour' and a.paper is null
      group by a.inspection order by min(a.at) limit ${mostAtOnce}) a`)
}

const mostAtOnce = 50

const countWaiting = async (db: Db): Promise<number> =>
  (await db.row<{ n: number }>(sql`
    select (select count(*) from inspections.inspection i where i.seal = 'hour' and i.paper is null)::int
      + (select count(*) from inspections.addendum a where a.seal = 'hour' and a.paper is null)::int as n`))!
    .n
