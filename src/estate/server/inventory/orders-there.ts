import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { OrderPlace } from '../../core/inventory/order-place.ts'
import { ordersIn } from '../work-history.ts'

/** What the firm noticed on the way out is heard for as long (days). */
const heardFor = 30

/**
 * Orders (`o`) that were neither refused nor withdrawn, each with where it takes its firm: its dwelling; its common part, where
 * that has a plan of its own or the building has no storeys; else the landing that was told; of a hall, or where nobody told, the
 * one nearest to the street. `today` is a day.
 */
export const ordersBy = (
  db: Db,
  offers: SomeOffers,
  which: RawBuilder<unknown>,
  today: string,
): Promise<OrderPlace[]> =>
  db.rows(sql`
    select o.id as "order", o.firm, o.building, o.asset, coalesce(o.entrance, u.entrance) as entrance, l.storey,
      case when u.kind = 'dwelling' or l.storey is null
        or exists (select from estate.plan p where p.unit = u.id and p.of = 'dwelling') then u.id end as unit,
      o.ended_at is null or o.ended_at > ${today}::date - ${heardFor}::integer as runs
    from (${ordersIn(offers)}) o
      left join estate.unit u on u.id = o.unit
      left join lateral (
        select s.id as storey from estate.storey s
          left join estate.plan p on p.storey = s.id and p.of = 'landing'
        where s.building = o.building and s.gone_on is null
        order by s.storey = coalesce(u.storey, o.storey) desc nulls last, p.id is null,
          abs(coalesce(s.storey, 0)), s.id limit 1) l on true
    where o.status not in ('refused', 'cancelled') and ${which}`)
