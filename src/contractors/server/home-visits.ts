import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type HomeVisit, homeVisits, isLate } from '../core/home-visits.ts'
import { grants } from '../core/grants.ts'

/** What is still to come to a dwelling, for who may move it or give it up. */
export const visitsOfHome: Answer = answer<{ unit: string }>({
  ...homeVisits['visits.ofHome'],
  answer: async ({ db, actor, now }, { unit }) => {
    if (!mayAnywhere(grants, 'dropSlot', actor) || actor.firm) return refuse('not_yours')
    // The hour at which the own crew leaves stands in the journal alone.
    const visits = await db.rows<Omit<HomeVisit, 'late'>>(sql`
      select m.id as request, m.no, m.nature, v.starts, v.ends,
        jsonb_build_object('id', o.id, 'status', o.status, 'appointment', v.id) as "order",
        jsonb_build_object('name', v.firm_name, 'phone', v.firm_phone) as firm
      from contractors.visit v join contractors.current_order o on o.id = v.work_order join requests.matter m on m.id = v.request
      where m.unit = ${unit} and m.closed_at is null and v.state = 'fixed' and v.ends > ${now} and o.status = 'planned'
      union all
      select m.id, m.no, m.nature, m.next_at, coalesce(f.ends, m.next_at + interval '4 hours'), null, null
      from requests.matter m
        left join lateral (
          select (x.data ->> 'ends')::timestamptz as ends from kernel.fact x
          where x.subject = m.id and x.type = 'request.planned' order by x.seq desc limit 1) f on true
      where m.unit = ${unit} and m.closed_at is null and m.status = 'planned' and m.handler = 'inhouse'
        and coalesce(f.ends, m.next_at + interval '4 hours') > ${now}
      order by 4, 2`)
    return { visits: visits.map((visit) => ({ ...visit, late: isLate(visit.starts, now) })) }
  },
})
