import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { LeftNotice, Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type KeptNotice, leftStateOf, leftWayOf, leftWhyOf } from '../core/left-notice.ts'

type Row = KeptNotice & { id: string; fact: string | null; person: string | null; to: string; at: string }

const mostLeft = 400

/** Of a request that the reader sees, what was sent about it and what became of that: behind her wall, and without an address. */
export const leftNotices = async (
  { db, actor }: Asking,
  { request }: Queries['notice.left']['input'],
): Promise<Queries['notice.left']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readLeft', actor)) return refuse('not_yours')
  if (!(await db.row(sql`select 1 from requests.matter r where r.id = ${request}`)))
    return refuse('not_found')
  const rows = await db.rows<Row>(sql`
    select m.id, m.fact, m.to_person as person, coalesce(p.name, f.name, '') as "to", m.via, m.made_at as at, m.sent_at as "sentAt", m.problem,
      m.printed_at as "printedAt", m.returned_at as "returnedAt", m.delivered_at as "deliveredAt", m.failed_at as "failedAt",
      m.replaced_at as "replacedAt", m.failure
    from notices.mail m
    left join people.reachable p on p.id = m.to_person left join contractors.company f on f.id = m.to_person
    where m.request = ${request} and m.erased_at is null
    order by m.made_at desc, m.id limit ${mostLeft}`)
  const entries = rows.length ? await entriesOf(db, request) : []
  return { left: rows.toReversed().map((row) => toldOf(row, entries)) }
}

type ThreadFact = { id: string; at: string }

// What a thread does not show (requests/server/queries/thread-entries.ts) bears nothing.
const entriesOf = async (db: Db, request: string): Promise<ThreadFact[]> =>
  (
    await db.rows<ThreadFact & { type: string; role: string }>(sql`
      select f.id, f.at, f.type, f.role from kernel.fact f
      where f.subject = ${request}
        and f.type not in ('request.archived', 'request.held', 'request.vouched', 'request.recorded')
      order by f.seq`)
  ).filter(({ type, role }) => type !== 'request.moved' || role !== 'system')

// What tells of an incident, or of tomorrow's visit, has no entry of its own here: it stands under the last one before it.
const entryOf = ({ fact, at }: Row, entries: readonly ThreadFact[]): string | null =>
  (entries.find(({ id }) => id === fact) ?? entries.findLast((entry) => entry.at <= at) ?? entries[0])?.id ??
  null

const toldOf = (row: Row, entries: readonly ThreadFact[]): LeftNotice => ({
  id: row.id,
  entry: entryOf(row, entries),
  to: row.to,
  news: row.fact && row.person ? `${row.fact} ${row.person}` : row.id,
  way: leftWayOf(row.via),
  state: leftStateOf(row),
  why: leftWhyOf(row),
  at: row.at,
})
