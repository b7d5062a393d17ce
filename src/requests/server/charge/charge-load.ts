import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf, instantAt } from '../../../kernel/core/dates.ts'
import { ofRole, type Role } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { rowsInOrder } from '../request-rows.ts'

type Load = Queries['charge.load']['output']['colleagues'][number] & { role: Role }

/** What each has in charge, so that nobody has too much of it: by name, never by number. */
export const chargeLoad = answer<Record<string, never>>({
  ...queries['charge.load'],
  answer: async ({ db, actor, now }) => {
    if (!mayAnywhere(grants, 'giveCharge', actor)) return refuse('not_yours')
    const day = dayOf(now)
    const found = await db.rows<Load>(sql`
      select s.person as id, p.name, s.role, s.agencies, coalesce(c.open, 0)::int as open, coalesce(c.today, 0)::int as today,
        (select jsonb_build_object('until', a.ends, 'standIn', jsonb_build_object('id', a.stand_in, 'name', a.stand_in_name))
          from people.absent a where a.person = s.person and ${day}::date between a.starts and a.ends limit 1) as away
      from people.colleague s join people.reachable p on p.id = s.person
      left join (
        select h.person, count(*) as open,
          count(*) filter (where r.status <> 'resolved' and r.due < ${instantAt(day)}::timestamptz + interval '1 day') as today
        from requests.charge h join requests.request r on r.id = h.request where r.closed_at is null group by h.person) c on c.person = s.person
      where s.active and p.erased_at is null and s.agencies && ${[...actor.agencies]}::text[]
      order by p.last_name, p.first_name, p.id limit 300`)
    return {
      colleagues: found
        .filter(({ role }) => ofRole(role).decides)
        .map(({ role: _, ...colleague }) => colleague),
    }
  },
})

/** The open requests of a colleague, behind the reader’s wall. */
export const chargeHeld = answer<{ person: string }>({
  ...queries['charge.held'],
  answer: async ({ db, actor }, { person }) => {
    if (!mayAnywhere(grants, 'giveCharge', actor)) return refuse('not_yours')
    const found = await db.rows<{ id: string }>(sql`
      select r.id from requests.charge h join requests.request r on r.id = h.request
      where h.person = ${person} and r.closed_at is null order by r.due, r.id limit 200`)
    return {
      rows: await rowsInOrder(
        db,
        found.map(({ id }) => id),
      ),
    }
  },
})
