import { type Db, isAmong, sql } from '../../../kernel/server/sql.ts'
import { type ExtendedStatus, extendedStatus, statusAfter } from '../../core/open311/extended-status.ts'

/** A report that a city sent, as the city may know it: where it stands, and nothing of anybody. */
export type ToldReport = {
  id: string
  service: string
  status: ExtendedStatus
  isOpen: boolean
  no: number | null
  requestedAt: string
  updatedAt: string
  dueAt: string | null
  agency: string | null
  address: string | null
  postcode: string | null
  lat: number | null
  lon: number | null
}

/** Which reports are asked for; `ids` at most fifty. */
export type ReportQuery = {
  ids?: readonly string[]
  service?: string
  open?: boolean
  from: string
  until: string
}

export const mostReports = 1000

type ReportRow = Omit<ToldReport, 'status' | 'isOpen'> & {
  status: string | null
  closure: string | null
  state: string | null
}

/** Reports in the order in which they came, the newest first; a thousand at most. Read as the owner: of no report a person is told. */
export const toldReports = async (db: Db, asked: ReportQuery): Promise<ToldReport[]> => {
  const rows = await db.rows<ReportRow>(sql`
    select p.dossier as id, p.handle as service, r.no::int as no, r.status, r.closure, m.state, p.opened_at as "requestedAt",
      coalesce(r.moved_at, m.settled_at, p.opened_at) as "updatedAt", case when r.closed_at is null then r.due end as "dueAt",
      s.agency_name as agency, concat_ws(', ', s.address, s.commune) as address, s.postcode, w.lat, w.lon
    from channels.peer p join channels.message m on m.id = p.message
      left join requests.matter r on r.id = coalesce(m.request, p.request)
      -- Of a report that was placed into a thread of somebody's, the place is hers.
      left join estate.site s on s.id = r.building and r.id = p.request
      left join estate.standpoint w on w.building = s.id
    where p.channel = 'open311' and p.side = 'theirs' and p.dossier is not null
      and ${asked.ids ? isAmong(sql`p.request`, asked.ids) : sql`p.opened_at between ${asked.from} and ${asked.until}`}
      and (${asked.service ?? null}::text is null or p.handle = ${asked.service ?? null})
      and (${asked.open ?? null}::boolean is null
        or ${asked.open ?? null}::boolean = (r.closed_at is null and m.state <> 'dismissed'))
    order by p.opened_at desc, p.id limit ${mostReports}`)
  return rows.map(({ status, closure, state, ...row }) => ({
    ...row,
    status: state === 'dismissed' ? 'NO_FURTHER_ACTION' : extendedStatus(status ?? 'filed', closure),
    isOpen: state !== 'dismissed' && status !== 'closed',
  }))
}

/** A step of a report that a city hears of. `id`: of the fact. */
export type ToldUpdate = { id: string; report: string; status: ExtendedStatus; at: string }

/**
 * What became of reports between two instants, in its order; a thousand at most. Dated by when the house heard of it, so that nothing
 * falls before a window that was asked already. A step that changes nothing for a city is none.
 */
export const toldUpdates = async (db: Db, from: string, until: string): Promise<ToldUpdate[]> => {
  const rows = await db.rows<StepRow>(sql`
    with moved as (
      select p.dossier as report, coalesce(m.request, p.request) as request, p.opened_at from channels.peer p
        join channels.message m on m.id = p.message
      where p.channel = 'open311' and p.side = 'theirs' and p.dossier is not null)
    select f.id, v.report, f.type, f.data, f.received_at as at
    from moved v join kernel.fact f on f.subject = v.request
    where f.received_at >= v.opened_at and f.received_at <= ${until} and jsonb_exists(f.data, 'status')
      and exists (select from kernel.fact n where n.subject = v.request and n.received_at between ${from} and ${until}
        and jsonb_exists(n.data, 'status'))
    order by f.received_at, f.seq`)
  const before = new Map<string, ExtendedStatus>()
  const all = rows.flatMap(({ type, data, ...row }) => {
    const status = statusAfter({ type, data })
    if (!status || (before.get(row.report) ?? 'OPEN') === status) return []
    before.set(row.report, status)
    return [{ ...row, status }]
  })
  return all.filter(({ at }) => at >= from).slice(0, mostReports)
}

type StepRow = { id: string; report: string; type: string; data: Record<string, unknown>; at: string }
