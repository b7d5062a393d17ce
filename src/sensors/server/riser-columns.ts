import { type RawBuilder, sql } from '../../kernel/server/sql.ts'

/** Metres, square, within which the middles of two homes lie one above the other. */
const sameSpot = 9

/**
 * The column of homes that hang on one riser, in some buildings: those that stand one above the other on the plans of a model, and where none
 * was drawn those in the same place among the doors of each landing of a stair. No list and no model that a landlord has draws pipes.
 */
export const risers = (buildings: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  with home as (
    select p.id as unit, p.building, p.entrance, p.storey,
      row_number() over (partition by p.building, p.entrance, p.storey order by p.door, p.id)::text as place
    from estate.place p where p.kind = 'dwelling' and p.building in (${buildings})),
  middle as (
    select h.unit, h.building, h.storey, avg((corner ->> 0)::float8) as x, avg((corner ->> 1)::float8) as y
    from home h join estate.space s on s.unit = h.unit and s.gone_on is null
      cross join lateral jsonb_array_elements(s.outline) corner
    where exists (select from estate.drawing g where g.unit = h.unit and g.origin = 'model')
    group by h.unit, h.building, h.storey)
  select h.unit, h.building, h.entrance, coalesce(below.unit::text, h.place) as place
  from home h left join middle m on m.unit = h.unit
  left join lateral (
    select n.unit from middle n where n.building = m.building and power(n.x - m.x, 2) + power(n.y - m.y, 2) <= ${sameSpot}
    order by n.storey nulls last, n.unit limit 1) below on true)`
