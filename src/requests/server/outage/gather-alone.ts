import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Jobs, Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { stepOf } from '../../core/lifecycle.ts'

const house = houseActor('00000000-0000-7000-8000-000000000001')

/** Enough homes tell it: nobody need be asked. In an act of its own, so that nobody’s filing is refused for it. */
export const gatherJobs: Jobs = {
  'outage.noticed': ({ subject, data }) =>
    data.alone ? [{ task: 'requests.gather', payload: { outage: subject } }] : [],
}

/** A story that is told again years later gathers nobody. */
const freshHours = 24

/** Makes one incident of what was noticed, as it stands now: whoever has moved on, or is in danger, is left out. */
export const gatherAlone = async (
  kernel: Kernel,
  { outage }: { outage: string },
  now: string,
): Promise<void> => {
  const rows = await kernel.database.owner.rows<{ id: string }>(sql`
    select r.id from requests.noticed_outage n join requests.request r on r.id = any (n.requests)
    where n.id = ${outage} and n.alone and n.dismissed_at is null and n.noticed_at > ${now}::timestamptz - ${freshHours} * interval '1 hour'
      and r.kind = 'single' and r.outage is null and r.urgency <> 'U0' and r.status = any (${[...(stepOf('attach')?.from ?? [])]}::text[])
      and not exists (select from requests.request o where o.id = any (n.requests) and o.kind = 'outage')
    order by r.filed_at, r.id`)
  const [first, ...rest] = rows.map(({ id }) => id)
  if (!first || !rest.length) return
  const id = derivedId(outage, 'gather')
  await kernel.send(
    house,
    { id, type: 'request.gather', subject: first, data: { requests: rest }, at: now },
    now,
  )
}
