import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { isNewcomerVisitNear, newcomerVisitDue } from '../core/void/newcomer-questions.ts'

type DueRow = Queries['newcomers.due']['output']['rows'][number]

/** Newcomers who are to be called on, behind the reader’s wall: an agency’s, a caretaker’s patch. */
export const newcomersDue = answer({
  ...queries['newcomers.due'],
  answer: async ({ db, actor, now }) => {
    if (!mayAnywhere(grants, 'visitNewcomer', actor)) return refuse('not_yours')
    const entered = await db.rows<Omit<DueRow, 'due' | 'enteredOn'> & { enteredAt: string }>(sql`
      select v.unit, u.ref, u.door, u.storey, jsonb_build_object('id', b.id, 'name', b.name, 'address', b.address) as building, last.at as "enteredAt",
        coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'phone', coalesce(p.phone, '')) order by p.last_name, p.first_name)
          from people.reachable p where p.erased_at is null and p.household = (
            select l.household from people.lease l where l.unit = v.unit order by l.starts desc limit 1)), '[]'::jsonb) as people
      from lettings.void v join estate.place u on u.id = v.unit join estate.site b on b.id = v.building
        cross join lateral (select m.step, m.at from lettings.move m where m.void = v.id and m.track = 'allocation' order by m.nth desc limit 1) last
      where v.closed_at is null and last.step = 'entered' order by last.at, v.id limit 500`)
    const rows = entered
      .map(({ enteredAt, ...row }) => {
        const enteredOn = dayOf(enteredAt)
        return { ...row, enteredOn, due: newcomerVisitDue(enteredOn) }
      })
      .filter(({ due }) => isNewcomerVisitNear(due, dayOf(now)))
    return { rows: rows.slice(0, 100) }
  },
})
