import type { Actor } from '../../../kernel/core/access.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { tellableDays } from '../../core/orders/order-meters.ts'

/** An order of a firm that still has something to say of its work. */
export type OrderAtPlace = {
  id: string
  request: string
  firm: string
  agency: string
  building: string
  unit: string | null
  placedAt: string
}

/** Of `o`, an order: it was not refused nor taken back, and has not ended too long ago (`now`: ISO). */
const isTellable = (now: string) => sql`
  o.status not in ('refused', 'cancelled') and (o.ended_at is null or o.ended_at > ${now}::timestamptz - make_interval(days => ${tellableDays}))`

/** The order, where its firm asks; read as the owner. */
export const orderOfFirm = (
  db: Db,
  id: string,
  { firm }: Actor,
  now: string,
): Promise<OrderAtPlace | undefined> =>
  db.row(sql`
    select o.id, o.request, o.firm, o.agency, o.building, o.unit, app.iso(o.placed_at) as "placedAt" from contractors.current_order o
    where o.id = ${id} and o.firm = ${firm ?? null}::uuid and ${isTellable(now)}`)

/** The order that brings a firm to the dwelling where a device stands; of the request that its link opens, where it came by one. */
export const orderAtDevice = async (
  db: Db,
  device: string,
  { firm, matter }: Actor,
  now: string,
): Promise<Pick<OrderAtPlace, 'firm' | 'request'> | undefined> =>
  firm === undefined
    ? undefined
    : db.row(sql`
        select o.firm, o.request from sensors.device d
        join contractors.current_order o on o.building = d.building and o.unit = d.unit
        where d.id = ${device} and o.firm = ${firm} and (${matter ?? null}::uuid is null or o.request = ${matter ?? null}::uuid) and ${isTellable(now)}
        order by o.placed_at desc limit 1`)
