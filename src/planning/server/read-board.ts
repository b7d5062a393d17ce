import { dayOf } from '../../kernel/core/dates.ts'
import { type Db, sql, type RawBuilder } from '../../kernel/server/sql.ts'
import type { Chore, UndatedVisit, Visit } from '../core/contract.ts'

/** From when to when (ISO instants), and of one agency alone or of all that the reader sees. */
export type BoardWindow = { from: string; to: string; now: string; agency: string | undefined }

type RowOf<Row> = Omit<Row, 'movable'>

/** The visits of firms and of the own crew between two instants, by their hour. */
export const readVisits = (db: Db, w: BoardWindow): Promise<RowOf<Visit>[]> =>
  db.rows(sql`
    select v.id, ${saidColumns(inParis(sql`v.starts`))}, v.starts, v.ends, v.state from (${firmVisits(w)} union all ${ownVisits(w)}) v
    order by v.starts, v.no, v.id limit 2000`)

/** One more than this is asked, to know whether there are more. */
export const undatedLimit = 100

/** What was given to a firm or to the own crew and has no hour, danger first, then by its promise. */
export const readUndated = (db: Db, w: BoardWindow): Promise<RowOf<UndatedVisit>[]> =>
  db.rows(sql`
    select ${saidColumns(sql`${dayOf(w.now)}::date`)} from (${undatedOrders(w)} union all ${undatedOwn(w)}) v
    order by v.urgency <> 'U0', v.due, v.no limit ${undatedLimit + 1}`)

/** What caretakers do themselves and was promised for one of these days, danger first. */
export const readChores = (db: Db, { from, to, agency }: BoardWindow): Promise<RowOf<Chore>[]> =>
  db.rows(sql`
    select ${saidColumns(inParis(sql`v.due`))}, ${inParis(sql`v.due`)}::text as date from (
      select ${matterOf(sql`null::uuid`)}, null::jsonb as firm
      from requests.matter m join estate.site b on b.id = m.building left join estate.place p on p.id = m.unit
      where m.handler = 'caretaker' and m.closed_at is null and m.resolved_at is null
        and m.due >= ${from} and m.due < ${to} and ${ofAgency(agency)}) v
    order by v.urgency <> 'U0', v.due, v.no limit 1000`)

const firmVisits = ({ from, to, now, agency }: BoardWindow): RawBuilder<unknown> => sql`
  select a.id, ${matterOf(sql`o.id`)}, jsonb_build_object('id', a.firm, 'name', a.firm_name) as firm, a.starts, a.ends,
    case when a.state = 'fixed' and o.status = 'underway' then 'underway'
      when a.state = 'fixed' and a.ends <= ${now}::timestamptz - interval '1 hour' then 'passed' else a.state end as state
  from contractors.visit a join contractors.current_order o on o.id = a.work_order join requests.matter m on m.id = a.request
    join estate.site b on b.id = a.building left join estate.place p on p.id = m.unit
  where a.state in ('fixed', 'offered', 'kept', 'missed') and a.starts >= ${from} and a.starts < ${to}
    and (a.state <> 'offered' or a.ends > ${now}) and ${ofAgency(agency)}`

// The hour at which it ends stands in the journal alone: a request keeps when somebody comes.
const ownVisits = ({ from, to, now, agency }: BoardWindow): RawBuilder<unknown> => sql`
  select m.id, ${matterOf(sql`null::uuid`)}, null::jsonb as firm, m.next_at as starts, coalesce(f.ends, m.next_at + interval '4 hours') as ends,
    case when coalesce(f.ends, m.next_at + interval '4 hours') <= ${now}::timestamptz - interval '1 hour' then 'passed' else 'fixed' end as state
  from requests.matter m join estate.site b on b.id = m.building left join estate.place p on p.id = m.unit
    left join lateral (
      select (x.data ->> 'ends')::timestamptz as ends from kernel.fact x
      where x.subject = m.id and x.type = 'request.planned' order by x.seq desc limit 1) f on true
  where m.status = 'planned' and m.handler = 'inhouse' and m.closed_at is null and m.next_at >= ${from} and m.next_at < ${to} and ${ofAgency(agency)}`

const undatedOrders = ({ now, agency }: BoardWindow): RawBuilder<unknown> => sql`
  select ${matterOf(sql`o.id`)}, jsonb_build_object('id', o.firm, 'name', o.firm_name) as firm
  from contractors.current_order o join requests.matter m on m.id = o.request
    join estate.site b on b.id = o.building left join estate.place p on p.id = m.unit
  where o.status in ('placed', 'accepted', 'waiting', 'offered') and m.closed_at is null
    and not exists (select from contractors.visit a where a.work_order = o.id and (a.state = 'fixed' or (a.state = 'offered' and a.ends > ${now})))
    and ${ofAgency(agency)}`

const undatedOwn = ({ agency }: BoardWindow): RawBuilder<unknown> => sql`
  select ${matterOf(sql`null::uuid`)}, null::jsonb as firm
  from requests.matter m join estate.site b on b.id = m.building left join estate.place p on p.id = m.unit
  where m.status = 'oriented' and m.handler = 'inhouse' and m.closed_at is null and ${ofAgency(agency)}`

const matterOf = (order: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  m.id as request, m.no, ${order} as "order", m.nature, m.urgency, m.due,
  jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address, 'insee', b.insee) as building, coalesce(p.door, '') as door,
  jsonb_build_object('id', m.agency, 'name', b.agency_name) as agency, b.id as at_building`

const ofAgency = (agency: string | undefined): RawBuilder<unknown> =>
  sql`(${agency ?? null}::text is null or m.agency = ${agency ?? null})`

const inParis = (at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${at} at time zone 'Europe/Paris')::date`

/** What is said of each, with who keeps its building on that day: who stands in for a while comes before whose building it is. */
const saidColumns = (day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  v.request, v.no, v."order", v.nature, v.urgency, v.due, v.building, v.door, v.firm, v.agency, (
    select jsonb_build_object('id', k.caretaker, 'name', k.name) from people.caretaking k
    where k.building = v.at_building and (k.starts is null or k.starts <= ${day}) and (k.ends is null or k.ends >= ${day})
    order by k.starts desc nulls last, k.caretaker limit 1) as caretaker`
