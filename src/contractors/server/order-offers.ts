import type { Offered } from '../../kernel/server/offers.ts'
import { sql } from '../../kernel/server/sql.ts'

/** Who was sent where, for what the places show of it: behind the wall of whoever asks. */
export const offers: Offered = {
  placedOrders: sql`select o.id, o.request, o.firm, o.status, o.building, r.entrance, o.unit, (r.extra ->> 'storey')::integer as storey, r.asset,
      o.placed_at, o.ended_at
    from contractors.work_order o join requests.matter r on r.id = o.request`,
}
