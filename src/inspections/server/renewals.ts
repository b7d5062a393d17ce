import { sql } from '../../kernel/server/sql.ts'

/**
 * Surfaces that works renewed, by the lines of their order that say so: in the room of the thing that the order is about, else in the rooms
 * where the last record before its end found what that very line mends.
 */
export const renewals = sql<{
  order: string
  room: string
  surface: string
  material: string | null
  on: string
}>`
  select o.id as "order", w.room, split_part(l.renews, '.', 1) as surface, nullif(split_part(l.renews, '.', 2), '') as material,
    (o.ended_at at time zone 'Europe/Paris')::date as "on"
  from contractors.current_order o
    join contractors.billed_line l on l.work_order = o.id and l.renews is not null
    left join lateral (
      select i.record::jsonb as record from inspections.inspection i
      where i.unit = o.unit and i.state in ('signed', 'away') and i.record is not null and i.ended_at <= o.ended_at
      order by i.ended_at desc limit 1) last on true
    join lateral (
      select e.room from requests.matter m join estate.equipment e on e.id = m.asset where m.id = o.request and e.room is not null
      union
      select (r.value ->> 'room')::uuid from jsonb_array_elements(last.record -> 'rooms') r,
        jsonb_array_elements(r.value -> 'elements') e, jsonb_array_elements(e.value -> 'flaws') f
        left join inspections.flaw_choice c on c.flaw = (f.value ->> 'id')::uuid
      where e.value ->> 'surface' = split_part(l.renews, '.', 1)
        and coalesce(c.choice ->> 'priceLine', f.value ->> 'priceLine') = l.rate_item::text) w on true
  where o.ended_at is not null and o.outcome = 'done'`
