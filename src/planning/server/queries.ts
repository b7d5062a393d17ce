import { type Actor, can, mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayNumberOf, instantOf, isoOf, paris } from '../../kernel/core/zone.ts'
import { type Answer, answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries, type Visit } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { readBackground } from './background/tiles-file.ts'
import { type BoardWindow, readChores, readUndated, readVisits, undatedLimit } from './read-board.ts'
import { mattersLimit, readMap, readMatters } from './read-map.ts'

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

  'planning.map': answer<Queries['planning.map']['input']>({
    ...asked['planning.map'],
    answer: async ({ db, actor, now }, input) => {
      if (!mayAnywhere(grants, 'readBoard', actor)) return refuse('not_yours')
      return {
        buildings: await readMap(db, windowOf(input, now)),
        agencies: await agenciesOf(db, actor),
        placing: mayAnywhere(grants, 'placeBuilding', actor),
      }
    },
  }),

  'planning.matters': answer<Queries['planning.matters']['input']>({
    ...asked['planning.matters'],
    answer: async ({ db, actor }, { building }) => {
      if (!mayAnywhere(grants, 'readBoard', actor)) return refuse('not_yours')
      const matters = await readMatters(db, building)
      return { matters: matters.slice(0, mattersLimit), more: matters.length > mattersLimit }
    },
  }),

  'planning.background': answer({
    ...asked['planning.background'],
    answer: async ({ actor, settings }) =>
      mayAnywhere(grants, 'readBoard', actor) ? readBackground(settings.mapTiles) : refuse('not_yours'),
  }),

  'planning.board': answer<Queries['planning.board']['input']>({
    ...asked['planning.board'],
    answer: async ({ db, actor, now }, input) => {
      if (!mayAnywhere(grants, 'readBoard', actor)) return refuse('not_yours')
      const window = windowOf(input, now)
      const visits = await readVisits(db, window)
      const undated = await readUndated(db, window)
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
        chores: (await readChores(db, window)).map((row) => ({ ...row, movable: false })),
        agencies: await agenciesOf(db, actor),
      }
    },
  }),
}

/** What has come about, or is coming about, is moved by nobody. */
const movableStates: readonly Visit['state'][] = ['fixed', 'offered', 'passed']

const windowOf = ({ from, days, agency }: Queries['planning.board']['input'], now: string): BoardWindow => {
  const first = dayNumberOf(from)
  const instant = (day: number): string => isoOf(instantOf(paris, day, 0))
  return { from: instant(first), to: instant(first + days), now, agency }
}

/** The agencies that a reader may choose from. */
const agenciesOf = async (db: Db, actor: Actor): Promise<{ id: string; name: string }[]> => {
  const all = await db.rows<{ id: string; name: string }>(
    sql`select o.id, o.name from estate.office o where o.kind <> 'hq' order by o.name`,
  )
  return all.filter(({ id }) => can(grants, 'readBoard', actor, { agency: id }))
}
