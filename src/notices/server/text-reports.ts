import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { saveFailed } from './failed-notice.ts'
import { tellOtherwise } from './tell-again.ts'

/** What a gateway tells of a text message of ours, known by our name of it (`own`) or by its own (`external`); `at`: ISO. */
export type TextReport = { own?: string; external?: string; as: 'delivered' | 'failed'; at: string }

/**
 * Writes down whether a text message arrived. Reports come twice, and in any order: the first instant of each stands, and what was
 * delivered did not fail. What failed leaves at once by another way.
 */
export const takeReport = async (kernel: Kernel, { own, external, as, at }: TextReport): Promise<void> => {
  const { owner } = kernel.database
  const text = await owner.row<{ id: string }>(sql`
    update notices.mail m set sent_at = coalesce(sent_at, ${at}), problem = null,
      delivered_at = case when ${as} = 'delivered' then coalesce(delivered_at, ${at}) else delivered_at end
    where m.via = 'sms' and m.handed_at is not null
      and (m.id::text = ${own ?? ''} or (${own ?? null}::text is null and m.external = ${external ?? ''}))
    returning m.id`)
  if (text && as === 'failed') await saveFailed(owner, text.id, { failure: 'failed', at })
  if (text && as === 'delivered') await tellDelivered(owner, text.id, at)
}

// A number of which nothing was expected any more.
const tellDelivered = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('channels.delivered', payload => json_build_object('mail', m.id, 'at', ${at}::text), max_attempts => 8,
      job_key => 'delivered:' || m.id)
    from notices.mail m join people.reachable p on p.id = m.to_person
    where m.id = ${id} and 'sms' = any (p.lost)`)

/** Half an hour after it left, or was to leave: what nobody said to have arrived leaves by another way. `now`: ISO. */
export const replaceUnheard = async (kernel: Kernel, id: string, now: string): Promise<void> => {
  const waits = await kernel.database.owner.row(sql`
    select 1 from notices.mail where id = ${id} and via = 'sms' and delivered_at is null and failed_at is null and replaced_at is null and erased_at is null`)
  // A gateway that never reports has done its part once it took the text.
  if (!waits || (isMute(kernel) && (await wasTaken(kernel, id)))) return
  await tellOtherwise(kernel, id, now)
}

const isMute = ({ settings }: Kernel): boolean =>
  !settings.textDoorToken || !settings.textGateway?.webhook.status

const wasTaken = async ({ database }: Kernel, id: string): Promise<boolean> =>
  (await database.owner.row(sql`select 1 from notices.mail where id = ${id} and sent_at is not null`)) !==
  undefined
