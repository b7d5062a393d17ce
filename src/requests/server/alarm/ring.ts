import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Jobs, JobSpec, Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { minutesAfter } from '../../core/alarm/alarm-rules.ts'

const house = houseActor('00000000-0000-7000-8000-000000000001')

/** An alarm of this request rings at once; one that nobody has taken, again in ten minutes, later more slowly. */
export const ringJobs: Jobs = {
  'alarm.raised': ({ subject }) => [ringing({ request: subject })],
  'alarm.released': ({ subject }) => [ringing({ request: subject })],
  'alarm.rang': ({ data: { alarm, n }, at }) => {
    const runAt = new Date(Date.parse(at) + minutesAfter(n) * 60_000).toISOString()
    return [{ ...ringing({ alarm, after: n }), runAt }]
  },
}

const ringing = (payload: Ringing): JobSpec => ({ task: 'requests.ring', payload })

/** An alarm, or that of a request; `after`: only if it has rung no further meanwhile. */
type Ringing = { request?: string; alarm?: string; after?: number }

/** A story that is told again years later rings nobody; one that rings rings on. */
const freshDays = 3

type RingingRow = { id: string; rings: number; raisedAt: string; rangAt: string | null }

/** Rings an alarm, or that of a request (of several, the one that rang least), once more if nobody has it. `after`: only if it has rung no further meanwhile. */
export const ringNow = async (
  kernel: Kernel,
  { request, alarm, after }: Ringing,
  now: string,
): Promise<void> => {
  const found = await kernel.database.owner.row<RingingRow>(sql`
    select a.id, a.rings, a.raised_at as "raisedAt", a.rang_at as "rangAt"
    from requests.alarm a
    where (a.id = ${alarm ?? null} or exists (
        select from requests.alarm_request m where m.alarm = a.id and m.request = ${request ?? null} and m.left_at is null)
        or (a.building is null and a.spot = ${request ?? null}))
      and a.ended_at is null and a.taken_by is null and (${after ?? null}::integer is null or a.rings = ${after ?? null})
    order by a.rings, a.raised_at limit 1`)
  if (!found || Date.parse(now) - Date.parse(found.rangAt ?? found.raisedAt) > freshDays * 86_400_000) return
  // One that joins an alarm which rings already has nothing to add to it.
  if (after === undefined && found.rings > 0) return
  const n = found.rings + 1
  const id = derivedId(found.id, 'ring', n, found.rangAt ?? '')
  await kernel.send(house, { id, type: 'alarm.ring', subject: found.id, data: { n }, at: now }, now)
}
