import { giveBackQueue } from '../../../kernel/server/give-back-queue.ts'
import { sealKeyOf } from '../../../kernel/server/seal/seal-key.ts'
import type { Jobs, Kernel, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { picturesOf } from '../../core/record/compose-record.ts'
import type { InspectionRecord } from '../../core/record/record-shapes.ts'
import { sealAddenda } from './seal-addenda.ts'
import { type PrintedInspection, printInspection } from './print-inspection.ts'
import { countMissing, sealPrinted } from './seal-printed.ts'
import {
  addendumTask,
  failSeal,
  paperTask,
  savePaper,
  saveSealState,
  type SealedPaper,
  tellAuthorityWorks,
} from './seal-state.ts'

/** One paper after the other: each takes a processor for a second. */
export const paperJobs: Jobs = {
  'inspection.signed': ({ subject }) => [
    { task: paperTask, payload: { inspection: subject }, key: `paper:${subject}`, queue: paperTask },
  ],
  'inspection.completed': ({ subject }) => [
    {
      task: addendumTask,
      payload: { inspection: subject },
      key: `addenda:${subject}`,
      queue: paperTask,
    },
  ],
}

/**
 * The paper of an inspection is printed and sealed once all that was signed is in; until then it waits, and is looked at again every
 * five minutes. Where a time authority does not answer, one of those that wait for it asks again as often, and all of them once it does.
 */
export const paperTasks: Record<string, Task> = {
  [paperTask]: ({ inspection }, kernel) => sealInspection(kernel, String(inspection)),
  [addendumTask]: ({ inspection }, kernel) => sealAddenda(kernel, String(inspection)),
  'inspections.papers': async (_, { database: { owner } }) => {
    // A process that was killed in the middle of one would hold all of them back for hours.
    await giveBackQueue(owner, paperTask, longest)
    // One that is about to be tried again keeps its turn; one whose pictures never came holds up nobody.
    await owner.run(sql`
      select graphile_worker.add_job(${paperTask}, json_build_object('inspection', i.id), job_key => 'paper:' || i.id,
        job_key_mode => case when i.n = 1 then 'replace' else 'unsafe_dedupe' end, queue_name => ${paperTask})
      from (select i.id, case when i.seal in ('hour', 'key') then row_number() over (partition by i.seal in ('hour', 'key') order by i.ended_at) end as n
        from inspections.inspection i where i.record is not null and i.paper is null
        and not exists (select from inspections.picture p where p.inspection = i.id
          and not exists (select from inspections.addendum a where a.inspection = i.id and p.sha256 = any (a.photos))
          and not exists (select from kernel.file f where f.sha256 = p.sha256 and f.sent_bytes is not null))
        order by i.ended_at limit ${mostAtOnce}) i`)
    await owner.run(sql`
      select graphile_worker.add_job(${addendumTask}, json_build_object('inspection', a.inspection),
        job_key => 'addenda:' || a.inspection, job_key_mode => case when a.n = 1 then 'replace' else 'unsafe_dedupe' end, queue_name => ${paperTask})
      from (select w.inspection, case when w.waits then row_number() over (partition by w.waits order by w.since) end as n
        from (select a.inspection, bool_or(coalesce(a.seal, '') in ('hour', 'key')) as waits, min(a.at) as since from inspections.addendum a
          where a.record is not null and a.paper is null group by a.inspection) w
        order by w.since limit ${mostAtOnce}) a`)
  },
}

export const paperCron: Record<string, string> = { 'inspections.papers': '*/5 * * * *' }

const mostAtOnce = 50
/** longer than any paper takes, with an authority that answers in its last second */
const longest = '2 minutes'

type Row = PrintedInspection & { record: InspectionRecord; paper: string | null }

/**
 * Prints and seals the paper of an inspection, once: a process that is killed on the way leaves nothing that anybody was shown, and the
 * next one begins again. Throws where the seal cannot be made now.
 */
export const sealInspection = async (kernel: Kernel, id: string): Promise<void> => {
  const { database, files, settings } = kernel
  const { owner } = database
  const row = await owner.row<Row>(sql`
    select i.record as text, i.record::jsonb as record, i.hash, i.is_contradictory as "isContradictory", i.paper,
      app.iso(i.ended_at) as "endedAt",
      coalesce((select jsonb_agg(s.signed || jsonb_build_object('party', s.party) order by s.place)
        from inspections.signature s where s.inspection = i.id), '[]') as signatures
    from inspections.inspection i where i.id = ${id} and i.record is not null`)
  if (!row || row.paper) return
  const sealed: SealedPaper = { of: 'inspection', id }
  const missing = await countMissing(kernel, signedBytes(row))
  if (missing > 0) return saveSealState(owner, sealed, 'photos', missing)
  const key = sealKeyOf(settings)
  const printed = await printInspection(kernel, row, key !== undefined)
  const reason = kernel.say('fr', `inspections.paper.title.${row.record.kind}`)
  const paper = await sealPrinted(kernel, printed, { name: row.record.landlord.name, reason }).catch(
    (error: unknown) => failSeal(owner, sealed, error),
  )
  const sha256 = await files.keepPrinted(owner, paper)
  const isFirst = await savePaper(owner, sealed, { sha256, isSealed: key !== undefined })
  if (!isFirst) await files.remove(owner, sha256)
  if (key?.authority) await tellAuthorityWorks(owner)
}

/** Every byte that was signed: pictures and mandates, by their hashes. */
const signedBytes = ({ record, signatures }: Row): string[] => [
  ...picturesOf(record),
  ...signatures.flatMap(({ mandate }) => mandate ?? []),
]
