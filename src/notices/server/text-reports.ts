import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { tellInstead } from './tell-instead.ts'

/** What a gateway tells of a text message of ours, known by our name of it (`own`) or by its own (`external`); `at`: ISO. */
export type TextReport = { own?: string; external?: string; as: 'delivered' | 'failed'; at: string }

/**
 * Writes down whether a text message arrived. Reports come twice, and in any order: the first instant of each stands, and what was
 * delivered did not fail. What failed leaves at once by another way.
 */
export const takeReport = async (kernel: Kernel, { own, external, as, at }: TextReport): Promise<void> => {
  const { owner } = kernel.database
  const text = await owner.row<{ id: string; delivered: boolean }>(sql`
    update notices.mail m set sent_at = coalesce(sent_at, ${at}), problem = null,
      delivered_at = case when ${as} = 'delivered' then coalesce(delivered_at, ${at}) else delivered_at end,
      failed_at = case when ${as} = 'failed' then coalesce(failed_at, ${at}) else failed_at end
    where m.via = 'sms' and m.handed_at is not null
      and (m.id::text = ${own ?? ''} or (${own ?? null}::text is null and m.external = ${external ?? ''}))
    returning m.id, m.delivered_at is not null as delivered`)
  if (text && as === 'failed' && !text.delivered) await tellInstead(kernel, text.id, at)
}

/** Half an hour after it left, or was to leave: what nobody said to have arrived leaves by another way. `now`: ISO. */
export const replaceUnheard = async (kernel: Kernel, id: string, now: string): Promise<void> => {
  const waits = await kernel.database.owner.row(sql`
    select 1 from notices.mail where id = ${id} and via = 'sms' and delivered_at is null and replaced_at is null and erased_at is null`)
  // A gateway that never reports has done its part once it took the text.
  if (!waits || (isMute(kernel) && (await wasTaken(kernel, id)))) return
  await tellInstead(kernel, id, now)
}

const isMute = ({ settings }: Kernel): boolean =>
  !settings.textDoorToken || !settings.textGateway?.webhook.status

const wasTaken = async ({ database }: Kernel, id: string): Promise<boolean> =>
  (await database.owner.row(sql`select 1 from notices.mail where id = ${id} and sent_at is not null`)) !==
  undefined
