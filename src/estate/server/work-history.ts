import type { SomeOffers } from '../../kernel/server/offers.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

/** A request, as a place and its things show it: codes and days, no words. */
type Work = {
  id: string
  building: string
  entrance: string | null
  unit: string | null
  asset: string | null
  outage: string | null
  nature: string
  filed_at: string
  resolved_at: string | null
  closed_at: string | null
  closure: string | null
}

/** An order, and what it is about. */
type PlacedOrder = {
  id: string
  request: string
  firm: string
  status: string
  building: string
  entrance: string | null
  unit: string | null
  /** the landing that was told, by its number */
  storey: number | null
  asset: string | null
  placed_at: string
  ended_at: string | null
}

/** A surface of a room that an order renewed, by what its price line says. */
type RenewedSurface = { order: string; room: string; surface: string; material: string | null; on: string }

/** A photo that somebody showed somewhere. */
type ShownPhoto = { sha256: string; building: string; by_person: string | null; typed_by: string | null }

declare module '../../kernel/server/offers.ts' {
  interface Offers {
    works: RawBuilder<Work>
    placedOrders: RawBuilder<PlacedOrder>
    shownPhotos: RawBuilder<ShownPhoto>
    renewals: RawBuilder<RenewedSurface>
  }
}

/** What was asked for here: nothing in a house without requests. */
export const worksIn = ({ works }: SomeOffers): RawBuilder<unknown> =>
  works ??
  sql`select null::uuid as id, null::uuid as building, null::uuid as entrance, null::uuid as unit, null::uuid as asset, null::uuid as outage,
    null::text as nature, null::timestamptz as filed_at, null::timestamptz as resolved_at, null::timestamptz as closed_at, null::text as closure
    where false`

/** Who was sent here: nobody in a house without contractors. */
export const ordersIn = ({ placedOrders }: SomeOffers): RawBuilder<unknown> =>
  placedOrders ??
  sql`select null::uuid as id, null::uuid as request, null::uuid as firm, null::text as status, null::uuid as building, null::uuid as entrance,
    null::uuid as unit, null::integer as storey, null::uuid as asset, null::timestamptz as placed_at, null::timestamptz as ended_at where false`

/** What was shown elsewhere: nothing in a house without requests. */
export const photosIn = ({ shownPhotos }: SomeOffers): RawBuilder<unknown> =>
  shownPhotos ??
  sql`select null::text as sha256, null::uuid as building, null::uuid as by_person, null::uuid as typed_by where false`

/** What works renewed here: nothing in a house without contractors. */
export const renewalsIn = ({ renewals }: SomeOffers): RawBuilder<unknown> =>
  renewals ??
  sql`select null::uuid as "order", null::uuid as room, null::text as surface, null::text as material, null::date as "on" where false`
