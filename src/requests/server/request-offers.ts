import type { SomeOffers } from '../../kernel/server/offers.ts'
import { sql } from '../../kernel/server/sql.ts'
import { contestDays } from '../core/contest.ts'

/** What the places show of requests, and to which request a mailbox finds its way back: each behind the wall of whoever asks. */
export const offers: SomeOffers = {
  works: sql`select r.id, r.building, r.entrance, r.unit, r.asset, r.outage, r.nature, r.filed_at, r.resolved_at, r.closed_at, r.closure
    from requests.request r`,
  shownPhotos: sql`select p.sha256, r.building, p.by_person, p.typed_by
    from requests.photo p join requests.request r on r.id = p.request`,
  goingThreads: sql`select r.id, r.requester, r.filed_at from requests.request r
    where r.archived_at is null and (r.closed_at is null or r.closed_at > now() - ${contestDays} * interval '1 day')`,
}
