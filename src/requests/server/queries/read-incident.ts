import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type Incident, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { placeOf } from '../../core/request-matter.ts'
import { matterOf } from '../read-matter.ts'

/**
 * `beyond`: the incident is a neighbour's request, and the wall rightly hides its row with her name, words and photos.
 * Who may follow the attached request is told these columns of it, which name nobody, and the news that staff and firm
 * told since it concerns all: what they wrote to the neighbour before is hers, and so are the words that an operator
 * wrote down for her. So is whoever told of the same thing as a neighbour, and goes on with that neighbour’s request: but for the hour at
 * which somebody comes to that home.
 */
export const incident = answer<{ id: string }>({
  ...queries['request.incident'],
  beyond: true,
  answer: async ({ db, actor }, { id }) => {
    const m = await matterOf(db, id)
    const followed = m?.outage ?? m?.mergedInto
    if (!m || !followed || !can(grants, 'say', actor, placeOf(m))) return refuse('not_found')
    const found = await db.row<Omit<Incident, 'news'>>(sql`
      select i.nature, i.status, i.filed_at as "filedAt", i.due, case when ${!m.outage} and u.kind = 'dwelling' then null else i.next_at end as "nextAt", i.closed_at as "closedAt", i.closure,
        (select o.firm_name from contractors.current_order o
          where o.request = i.id and o.status not in ('refused', 'cancelled') order by o.placed_at desc limit 1) as firm
      from requests.request i left join estate.place u on u.id = i.unit where i.id = ${followed}`)
    if (!found) return refuse('not_found')
    const news = await db.rows(sql`
      select f.at, f.role, w.body as words
      from kernel.fact f join requests.message w on w.id = (f.data ->> 'words')::uuid
      where f.subject = ${followed} and f.type = 'request.said' and f.audience = 'everyone' and w.audience = 'everyone'
        and f.role not in ('tenant', 'visitor') and w.erased_at is null and w.body <> ''
        and f.seq > (select min(g.seq) from kernel.fact g where g.subject = ${followed}
          and (g.type = 'request.gathered' or (g.type = 'request.filed' and g.data ->> 'kind' = 'outage')))
      order by f.seq desc limit 20`)
    return { ...found, ...(m.outage ? {} : { double: true }), news }
  },
})
