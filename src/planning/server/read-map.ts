import { type Db, sql } from '../../kernel/server/sql.ts'
import type { MapBuilding, MapMatter } from '../core/contract.ts'
import type { BoardWindow } from './read-board.ts'

/** Buildings with where they stand, what is open there and which visits come, danger first. */
export const readMap = (db: Db, { from, to, agency }: BoardWindow): Promise<MapBuilding[]> =>
  db.rows(sql`
    select b.id, b.name, b.address, b.commune, case when s.id is null then null else jsonb_build_object(
        'id', s.id, 'lat', s.lat, 'lon', s.lon, 'source', s.source, 'by', r.name, 'at', s.at,
        'before', case when s.before_source is null then null else
          jsonb_build_object('source', s.before_source, 'by', x.name, 'at', s.before_at) end) end as position,
      coalesce(o.n, 0) as open, coalesce(o.danger, 0) as danger, coalesce(v.n, 0) as visits
    from estate.site b left join estate.standpoint s on s.building = b.id left join people.reachable r on r.id = s.by_person
      left join people.reachable x on x.id = s.before_by
      left join (
        select m.building, count(*)::int as n, (count(*) filter (where m.urgency = 'U0'))::int as danger
        from requests.matter m where m.closed_at is null group by m.building) o on o.building = b.id
      left join (
        select w.building, count(*)::int as n from (
          select a.building from contractors.visit a where a.state = 'fixed' and a.starts >= ${from} and a.starts < ${to}
          union all
          select m.building from requests.matter m where m.status = 'planned' and m.handler = 'inhouse' and m.closed_at is null
            and m.next_at >= ${from} and m.next_at < ${to}) w
        group by w.building) v on v.building = b.id
    where (${agency ?? null}::text is null or b.agency = ${agency ?? null})
    order by coalesce(o.danger, 0) > 0 desc, coalesce(o.n, 0) desc, b.name, b.id limit 5000`)

/** How many matters of a building are told. */
export const mattersLimit = 50

/** What is open in a building: danger first, then by its promise; one more than are told. */
export const readMatters = (db: Db, building: string): Promise<MapMatter[]> =>
  db.rows(sql`
    select m.id, m.no, m.nature, m.urgency, m.due, coalesce(p.door, '') as door
    from requests.matter m left join estate.place p on p.id = m.unit
    where m.building = ${building} and m.closed_at is null
    order by m.urgency <> 'U0', m.due, m.no limit ${mattersLimit + 1}`)
