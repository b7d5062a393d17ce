import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayNumberOf, instantOf, isoOf, paris } from '../../kernel/core/zone.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries, type Visit } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { readUndated, readVisits, undatedLimit } from './read-board.ts'

/** What may be asked of the plan; each reader sees what her wall lets through. */
export const queries: Record<string, Answer> = {
  'agenda.own': answer({
    ...asked['agenda.own'],
    answer: async ({ db, actor }) => {
      if (!mayAnywhere(grants, 'openAgenda', actor) || actor.matter) return refuse('not_yours')
      const open = await db.row(sql`
        select a.id, a.opened_at as since from planning.agenda a
        where a.closed_at is null and (a.firm = ${actor.firm ?? null}::uuid or a.person = ${actor.id}::uuid)
        order by a.opened_at desc limit 1`)
      return { open: open ?? null }
    },
  }),

  'planning.board': answer<Queries['planning.board']['input']>({
    ...asked['planning.board'],
    answer: async ({ db, actor, now }, { from, days, agency }) => {
      if (!mayAnywhere(grants, 'readBoard', actor)) return refuse('not_yours')
      const first = dayNumberOf(from)
      const window = {
        from: isoOf(instantOf(paris, first, 0)),
        to: isoOf(instantOf(paris, first + days, 0)),
        now,
        agency,
      }
      const visits = await readVisits(db, window)
      const undated = await readUndated(db, window)
      const agencies = await db.rows<{ id: string; name: string }>(
        sql`select o.id, o.name from estate.office o where o.kind <> 'hq' order by o.name`,
      )
      const movable = <Row extends { agency: { id: string } }>(row: Row) => ({
        ...row,
        movable: can(grants, 'moveVisit', actor, { agency: row.agency.id }),
      })
      return {
        visits: visits.map(movable).map((visit) => ({
          ...visit,
          movable: visit.movable && movableStates.includes(visit.state),
        })),
        undated: undated.slice(0, undatedLimit).map(movable),
        moreUndated: undated.length > undatedLimit,
        agencies: agencies.filter(({ id }) => can(grants, 'readBoard', actor, { agency: id })),
      }
    },
  }),
}

/** What has come about, or is coming about, is moved by nobody. */
const movableStates: readonly Visit['state'][] = ['fixed', 'offered', 'passed']
