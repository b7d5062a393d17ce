import { addWorkingDays, calendarAt } from '../../kernel/core/calendar.ts'
import { takesUp, type WaitingMatter } from '../core/decide/chase-waiting.ts'
import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

const house = houseActor('00000000-0000-7000-8000-000000000001')

/** What has waited for longer than its reason allows: whoever can do something about it has the ball again. */
export const chaseAll = async (kernel: Kernel, now: string): Promise<void> => {
  const waiting = await kernel.database.owner.rows<WaitingMatter & { id: string }>(sql`
    select r.id, r.waits_for as "waitsFor", r.ball, r.ball_since as "ballSince", r.next_at as "nextAt", r.handler,
      b.insee
    from requests.request r join estate.site b on b.id = r.building
    where r.closed_at is null and r.status = 'waiting' and r.ball not in ('agency', 'hq')
      and coalesce(r.next_at, r.ball_since) < ${now}
    order by r.ball_since limit 50000`)
  for (const { id, ...m } of waiting)
    if (takesUp(m, now))
      await kernel.send(
        house,
        {
          id: derivedId(id, 'request.chase', m.ballSince, m.nextAt ?? ''),
          type: 'request.chase',
          subject: id,
          data: {},
          at: now,
        },
        now,
      )
}

type DueRow = { id: string; at: string }

// Once each: the id of the act derives from what called for it, so that a night that runs twice does nothing twice.
const sendAll = async (
  kernel: Kernel,
  type: string,
  now: string,
  found: RawBuilder<DueRow>,
): Promise<void> => {
  for (const { id, at } of await kernel.database.owner.rows<DueRow>(found))
    await kernel.send(house, { id: derivedId(id, type, at), type, subject: id, data: {}, at: now }, now)
}

/** What was repaired for now, and whose day has come: the same thread goes on. */
export const followOnAll = (kernel: Kernel, now: string): Promise<void> =>
  sendAll(
    kernel,
    'request.followOn',
    now,
    sql<DueRow>`
      select r.id, r.next_at as at from requests.request r
      where r.closure = 'done_temporarily' and r.next_at <= ${now} order by r.next_at limit 2000`,
  )

/** No answer to «réparé ?» within the landlord's working days means that it is: days from when the house was told, and asked her. */
export const confirmSilently = async (kernel: Kernel, now: string): Promise<void> => {
  const { silenceDays } = kernel.settings
  const found = await kernel.database.owner.rows<DueRow & { insee: string }>(sql`
    select r.id, coalesce(r.told_at, r.resolved_at) as at, b.insee
    from requests.request r join estate.site b on b.id = r.building
    where r.status = 'resolved' and r.resolved_at < ${now}::timestamptz - make_interval(days => ${silenceDays})
      and coalesce(r.told_at, r.resolved_at) < ${now}::timestamptz - make_interval(days => ${silenceDays})
    order by r.resolved_at limit 5000`)
  for (const { id, at, insee } of found)
    if (addWorkingDays(calendarAt(insee), at, silenceDays) < now)
      await kernel.send(
        house,
        { id: derivedId(id, 'silence', at), type: 'request.confirm', subject: id, data: {}, at: now },
        now,
      )
}

/** What was closed long ago, of a home whose lease ended as long ago: it stays as the history of its place. */
export const archiveAll = async (kernel: Kernel, now: string): Promise<void> => {
  const { archiveMonths } = kernel.settings
  if (!archiveMonths) return
  const before = sql`${now}::timestamptz - make_interval(months => ${archiveMonths})`
  await sendAll(
    kernel,
    'request.archive',
    now,
    sql<DueRow>`
      select r.id, r.closed_at as at from requests.request r
      where r.closed_at < ${before} and r.archived_at is null
        and not exists (select from people.lease t where t.household = r.household and (t.ends is null or t.ends > ${before}))
      order by r.closed_at limit 5000`,
  )
}
