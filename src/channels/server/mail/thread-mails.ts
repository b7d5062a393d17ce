import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { sql } from '../../../kernel/server/sql.ts'

/** What the slices below are given: the mails of people that stand in threads. */
export const mailOffers: SomeOffers = {
  threadMails: sql`
    select m.request, coalesce(m.person, m.firm) as party, m.external as name, m.received_at as at from channels.message m
    where m.channel = 'mail' and m.state = 'placed' and m.request is not null`,
}
