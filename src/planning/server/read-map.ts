import { type Db, sql } from '../../kernel/server/sql.ts'
import type { MapBuilding } from '../core/contract.ts'
import type { BoardWindow } from './read-board.ts'

/** Buildings with where they stand, what is open there and which visits come, danger first. */
export const readMap = (db: Db, { from, to, agency }: BoardWindow): Promise<MapBuilding[]> =>
  db.rows(sql`
    select b.id, b.name, b.address, b.commune, case when s.id is null then null else jsonb_build_object(
        'id', s.id, 'lat', s.lat, 'lon', s.lon, 'source', s.source, 'by', r.name, 'at', s.at) end as position,
      coalesce(o.n, 0) as open, coalesce(o.danger, 0) as danger, coalesce(v.n, 0) as visits
    from estate.site b left join estate.standpoint s on s.building = b.id left join people.reachable r on r.id = s.by_person
      left join (
        select m.building, count(*)::int as n, (count(*) filter (where m.urgency = 'U0'))::int as danger
        from requests.matter m where m.closed_at is null group by m.building) o on o.building = b.id
      left join (
        select a.building, count(*)::int as n from contractors.visit a
        where a.state = 'fixed' and a.starts >= ${from} and a.starts < ${to} group by a.building) v on v.building = b.id
    where (${agency ?? null}::text is null or b.agency = ${agency ?? null})
    order by coalesce(o.danger, 0) > 0 desc, coalesce(o.n, 0) desc, b.name, b.id limit 5000`)
