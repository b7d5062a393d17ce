import { type Db, sql } from '../../kernel/server/sql.ts'

/** A visit as a calendar holds it: what, where, when. Nobody who lives there is named in it. */
export type AgendaVisit = {
  id: string
  no: number | null
  nature: string | null
  building: string | null
  address: string | null
  door: string
  starts: string
  ends: string
  isCancelled: boolean
  /** how often it was told anew */
  sequence: number
}

/**
 * The visits of a reader, behind her wall, from a week ago to two months ahead, those that were moved or given up among them, so that a
 * calendar strikes them out. A visit of the own crew is one event, which each new hour tells anew.
 */
export const readAgenda = (db: Db, now: string): Promise<AgendaVisit[]> =>
  db.rows(sql`
    select v.id, m.no, m.nature, b.name as building, b.address, coalesce(p.door, '') as door, v.starts, v.ends,
      v.state in ('moved', 'dropped') as "isCancelled", case when v.state in ('moved', 'dropped') then 1 else 0 end as sequence
    from contractors.visit v left join contractors.current_order o on o.id = v.work_order left join requests.matter m on m.id = v.request
      left join estate.site b on b.id = v.building left join estate.place p on p.id = o.unit
    where (v.state in ('fixed', 'kept', 'missed') or (v.state in ('moved', 'dropped') and v.fixed_by is not null))
      and v.starts >= ${now}::timestamptz - interval '7 days' and v.starts < ${now}::timestamptz + interval '60 days'
    union all
    select m.id, m.no, m.nature, b.name, b.address, coalesce(p.door, ''), f.starts, f.ends, m.status <> 'planned' and f.ends > ${now}, f.n
    from requests.matter m join estate.site b on b.id = m.building left join estate.place p on p.id = m.unit
      join lateral (
        select (array_agg(x.data ->> 'starts' order by x.seq desc))[1]::timestamptz as starts,
          (array_agg(x.data ->> 'ends' order by x.seq desc))[1]::timestamptz as ends, count(*)::int as n
        from kernel.fact x where x.subject = m.id and x.type = 'request.planned') f on f.n > 0
    where m.handler = 'inhouse' and m.moved_at >= ${now}::timestamptz - interval '60 days'
      and f.starts >= ${now}::timestamptz - interval '7 days' and f.starts < ${now}::timestamptz + interval '60 days'
    order by starts, id limit 1000`)
