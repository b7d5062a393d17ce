import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

const house = houseActor('00000000-0000-7000-8000-000000000001')

type Found = { id: string; at: string }

// Once each: the id of the act derives from what called for it, so that a night that runs twice does nothing twice.
const sendAll = async (
  kernel: Kernel,
  type: string,
  now: string,
  found: RawBuilder<Found>,
): Promise<void> => {
  for (const { id, at } of await kernel.database.owner.rows<Found>(found))
    await kernel.send(house, { id: derivedId(id, type, at), type, subject: id, data: {}, at: now }, now)
}

/** What was repaired for now, and whose day has come: the same thread goes on. */
export const followOnAll = (kernel: Kernel, now: string): Promise<void> =>
  sendAll(
    kernel,
    'request.followOn',
    now,
    sql<Found>`
      select r.id, r.next_at as at from requests.request r
      where r.closure = 'done_temporarily' and r.next_at <= ${now} order by r.next_at limit 2000`,
  )
