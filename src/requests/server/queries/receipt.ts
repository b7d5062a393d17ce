import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'

type Receipt = Queries['request.receipt']['output']

/**
 * What the browser that filed a request may always read again. `beyond`: a visitor has no wall to read behind; she is told the
 * number and where it stands, and neither words nor names. Whose browser it is, the filing itself says.
 */
export const receipt = answer<{ id: string }>({
  ...queries['request.receipt'],
  beyond: true,
  answer: async ({ db, actor }, { id }) =>
    (await db.row<Receipt>(sql`
      select r.no, r.nature, r.urgency, r.due, r.next_at as "nextAt", jsonb_build_object('name', a.name, 'phone', a.phone) as agency,
        case when r.status in ('closed', 'resolved', 'planned', 'underway') then r.status else 'open' end as stands
      from requests.request r join estate.office a on a.id = r.agency
      where r.id = ${id} and r.archived_at is null and exists (
        select from kernel.fact f where f.subject = r.id and f.type = 'request.filed' and f.actor = ${actor.id})`)) ??
    refuse('not_found'),
})
