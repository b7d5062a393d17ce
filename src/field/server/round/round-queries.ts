import { calendarAt } from '../../../kernel/core/calendar.ts'
import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { queries, type Queries, type Stop } from '../../core/round/round-contract.ts'
import { dueOn, seedOf } from '../../core/round/due-checkpoints.ts'
import { daysOfRound } from '../../core/round/days-of-round.ts'
import { walk } from '../../core/round/order-walk.ts'
import { hoursIn } from './read-task-hours.ts'
import { agenciesHere, keepersOf, type Look, looksAt, type Round, roundOf, roundsOf } from './round-state.ts'

export const answers: NonNullable<Slice['queries']> = {
  'round.today': answer({
    ...queries['round.today'],
    answer: async ({ db, actor }): Promise<Queries['round.today']['output']> => {
      if (!mayAnywhere(grants, 'checkRound', actor)) return { stops: [] }
      const rounds = await roundsOf(db, actor.buildings)
      const looks = await looksAt(db, idsOf(rounds))
      return { stops: walk(rounds).flatMap((round) => stopOf(round, looks)) }
    },
  }),
  'round.building': answer({
    ...queries['round.building'],
    answer: async ({ db, actor, now }, { building }) => {
      if (!mayAnywhere(grants, 'readRound', actor)) return refuse('not_yours')
      const round = await roundOf(db, building)
      if (!round) return refuse('not_found')
      const looks = await looksAt(db, idsOf([round]))
      const today = dayOf(now)
      return {
        building: nameOfRound(round),
        entrances: round.entrances,
        points: round.points.map((p) => {
          const last = looks.get(p.id)?.last ?? null
          return {
            ...p,
            last,
            request: looks.get(p.id)?.request ?? null,
            ...(p.dropped
              ? { due: false, late: false }
              : dueOn(p.rhythm, today, last, seedOf(round.id), calendarAt(round.insee))),
          }
        }),
        last: lastOf(round, looks),
        can: { set: can(grants, 'setRound', actor, { agency: round.agency, building }) },
      }
    },
  }),
  'round.buildings': answer({
    ...queries['round.buildings'],
    answer: async ({ db, actor, now }, { agency }) => {
      if (!mayAnywhere(grants, 'readRound', actor)) return refuse('not_yours')
      const rounds = (await roundsOf(db, await withCommons(db, actor, agency))).filter((r) => r.points.length)
      const looks = await looksAt(db, idsOf(rounds))
      const today = dayOf(now)
      const rows = walk(rounds).map((round) => {
        const points = round.points.filter((p) => !p.dropped)
        const lastOn = (id: string): string | null => looks.get(id)?.last ?? null
        return {
          ...nameOfRound(round),
          points: points.length,
          late: points.filter(
            (p) => dueOn(p.rhythm, today, lastOn(p.id), seedOf(round.id), calendarAt(round.insee)).late,
          ).length,
          never: points.filter((p) => !looks.has(p.id)).length,
          last: lastOf(round, looks),
        }
      })
      return {
        rows: rows.toSorted((a, b) => b.late - a.late).slice(0, mostBuildings),
        more: Math.max(0, rows.length - mostBuildings),
        agencies: await agenciesHere(db),
      }
    },
  }),
  'round.days': answer({
    ...queries['round.days'],
    answer: async ({ db, actor, now }, { from, days, agency }) => {
      if (!mayAnywhere(grants, 'readRound', actor)) return refuse('not_yours')
      const rounds = await roundsOf(db, await withCommons(db, actor, agency))
      const looks = await looksAt(db, idsOf(rounds))
      const today = dayOf(now)
      const keepers = await keepersOf(db, idsOfBuildings(rounds), today)
      const asked = Array.from({ length: days }, (_, i) => dateOf(dayNumberOf(from) + i))
      return {
        rows: walk(rounds).flatMap((round) => {
          const points = round.points
            .filter((p) => !p.dropped)
            .map(({ id, ...p }) => ({ ...p, last: looks.get(id)?.last ?? null }))
          const due = daysOfRound(points, asked, today, seedOf(round.id), calendarAt(round.insee))
          const building = nameOfRound(round)
          return due.map((day) => ({ ...day, building, caretaker: keepers.get(round.id) ?? null }))
        }),
      }
    },
  }),
  'round.hours': answer({
    ...queries['round.hours'],
    answer: ({ db, actor, now }, asked) =>
      mayAnywhere(grants, 'readHours', actor)
        ? hoursIn(db, asked, dayOf(now))
        : Promise.resolve(refuse('not_yours')),
  }),
}

/** As many buildings as a page shows; an agency has some hundreds. */
const mostBuildings = 300

const withCommons = async (db: Db, actor: Actor, agency: string | undefined): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select b.id from estate.site b
      where b.kind = 'collective' and (${agency ?? null}::text is null or b.agency = ${agency ?? null})
        and (${ofRole(actor.role).reach === 'patch' ? (actor.buildings as string[]) : null}::uuid[] is null
          or b.id = any (${ofRole(actor.role).reach === 'patch' ? (actor.buildings as string[]) : null}::uuid[]))
      order by b.commune, b.name, b.address, b.id limit 2000`)
  ).map((b) => b.id)

const idsOf = (rounds: readonly Round[]): string[] => rounds.flatMap((r) => r.points.map((p) => p.id))

const idsOfBuildings = (rounds: readonly Round[]): string[] => rounds.map(({ id }) => id)

const nameOfRound = ({ id, name, address, agency }: Round) => ({ id, name, address, agency })

const lastOf = ({ points }: Round, looks: Map<string, Look>): string | null =>
  points
    .flatMap((p) => looks.get(p.id)?.last ?? [])
    .toSorted()
    .at(-1) ?? null

const stopOf = ({ id, name, address, insee, entrances, points }: Round, looks: Map<string, Look>): Stop[] => {
  const kept = points.filter((p) => !p.dropped)
  if (!kept.length) return []
  return [
    {
      id,
      name,
      address,
      insee,
      entrances,
      points: kept.map(({ dropped: _, ...p }) => ({
        ...p,
        last: looks.get(p.id)?.last ?? null,
        request: looks.get(p.id)?.request ?? null,
      })),
    },
  ]
}
