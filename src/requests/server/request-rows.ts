import { type Db, isAmong, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { RequestRow } from '../core/request-shapes.ts'
import { atRest } from './queries/list-conditions.ts'

type Flat = Omit<RequestRow, 'place'> & RequestRow['place']

/**
 * Requests as rows. `page` selects the ids of one page, with a column `n` that keeps their order: the joins then touch
 * these alone, whatever the size of the table.
 */
export const rowsOf = async (db: Db, page: RawBuilder<unknown>): Promise<RequestRow[]> =>
  (
    await db.rows<Flat>(sql<Flat>`
    with page as materialized (${page})
    select r.id, r.no, r.kind, r.status, r.ball, r.ball_since as "ballSince", r.waits_for as "waitsFor", r.nature, r.urgency, r.due,
      r.next_at as "nextAt", r.liability, r.handler, r.channel, r.filed_at as "filedAt", r.closed_at as "closedAt", r.closure, r.how,
      r.contested, r.reminders, r.unanswered_since as "unansweredSince", r.unanswered_by as "unansweredBy", r.outage, r.agency, r.building, b.name as "buildingName", b.address, e.name as entrance,
      r.unit, u.part, coalesce(u.storey, (r.extra ->> 'storey')::integer) as storey, u.door, nullif(p.name, '') as requester, p.lang, o.firm_name as firm,
      case when h.person is null then null else jsonb_build_object('id', h.person, 'name', coalesce(hp.name, ''), 'since', h.since, 'standIn', (
        select jsonb_build_object('id', a.stand_in, 'name', a.stand_in_name, 'until', a.ends) from people.absent a
        where a.person = h.person and (now() at time zone 'Europe/Paris')::date between a.starts and a.ends limit 1)) end as charge,
      left(w.body, 160) as excerpt, coalesce(ph.n, 0)::int as photos, hq.said as "hqSaid",
      case when r.ball = 'hq' then (select min(q.due) from requests.question q where q.request = r.id and q.answered_at is null) end as "answerBy", ${atRest} as "atRest"
    from page
    join requests.request r on r.id = page.id
    join estate.site b on b.id = r.building
    left join estate.place u on u.id = r.unit
    left join estate.staircase e on e.id = r.entrance
    left join people.reachable p on p.id = r.requester
    left join requests.charge h on h.request = r.id
    left join people.reachable hp on hp.id = h.person
    left join lateral (
      select o.firm_name from contractors.current_order o where o.request = r.id order by o.placed_at desc limit 1) o on true
    left join lateral (
      select x.body from requests.message x where x.request = r.id and x.audience = 'everyone' order by x.at limit 1) w on true
    left join lateral (select count(*) as n from requests.photo x where x.request = r.id) ph on true
    left join lateral (
      select left(x.body, 160) as said from requests.question q
      join requests.message x on x.request = r.id and x.at = q.answered_at and x.author = q.answered_by
      where r.ball = 'agency' and q.request = r.id and q.answered_at >= r.ball_since order by q.answered_at desc limit 1) hq on true
    order by page.n`)
  ).map(shape)

const shape = ({
  agency,
  building,
  buildingName,
  address,
  entrance,
  unit,
  part,
  storey,
  door,
  ...row
}: Flat): RequestRow => ({
  ...row,
  place: { agency, building, buildingName, address, entrance, unit, part, storey, door },
})

/** The rows of these requests, newest first. */
export const rowsById = (db: Db, ids: readonly string[]): Promise<RequestRow[]> =>
  ids.length
    ? rowsOf(
        db,
        sql`select r.id, row_number() over (order by r.filed_at desc) as n from requests.request r where ${isAmong(sql`r.id`, ids)}`,
      )
    : Promise.resolve([])

/** The rows of these requests, in the order in which they are asked for. */
export const rowsInOrder = (db: Db, ids: readonly string[]): Promise<RequestRow[]> =>
  ids.length
    ? rowsOf(db, sql`select w.id, w.n from unnest(${ids}::uuid[]) with ordinality w(id, n)`)
    : Promise.resolve([])
