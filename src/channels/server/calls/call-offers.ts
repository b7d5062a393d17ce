import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { sql } from '../../../kernel/server/sql.ts'

/**
 * What the lists of the office show of calls, behind the wall of whoever asks: numbers from which somebody called in vain, and to whom
 * nobody has spoken since; one line each.
 */
export const offers: SomeOffers = {
  unansweredNumbers: sql`
    select (array_agg(c.id order by c.began_at desc))[1] as id, c.number as phone, count(*) as n, min(c.began_at) as first,
      max(c.began_at) as last, channels.digits_of(c.number) as digits
    from channels.call c
    where c.direction = 'in' and c.answered_at is null and c.ended_at is not null and c.back_at is null and c.number <> ''
    group by c.number`,
}
