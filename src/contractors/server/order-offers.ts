import type { SomeOffers } from '../../kernel/server/offers.ts'
import { sql } from '../../kernel/server/sql.ts'
import { nextSlots } from '../core/crew-diary.ts'
import { deskOf } from './read-diary.ts'

/** Who was sent where, for what the places show of it, and whose hours are free: behind the wall of whoever asks. */
export const offers: SomeOffers = {
  freeSlots: async (db, asked, now) => nextSlots(await deskOf(db, asked, now), { days: asked.days }),
  placedOrders: sql`select o.id, o.request, o.firm, o.status, o.building, r.entrance, o.unit, (r.extra ->> 'storey')::integer as storey, r.asset,
      o.placed_at, o.ended_at
    from contractors.work_order o join requests.matter r on r.id = o.request`,
}
