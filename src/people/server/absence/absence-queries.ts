import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { mayPlanFor, type PlannedColleague } from '../../core/absence/decide-absence.ts'
import { mayBeOnCall } from '../../core/absence/decide-turn.ts'
import { dayPlus, holesOf, mondayOf, type WeekPart, weekParts } from '../../core/absence/week-parts.ts'
import { type Queries, queries } from '../../core/contract.ts'
import { everywhere } from '../../core/decide/decide-staff.ts'
import { grants } from '../../core/grants.ts'
import { plannedColleagues } from './absence-store.ts'

type Page = Queries['absence.page']['output']
type Rota = Queries['turn.rota']['output']

const nameOnly = ({ id, name }: { id: string; name: string }) => ({ id, name })

// Colleagues who decide at an agency of the reader’s; head office’s reader has them all.
const decidersFor = async (db: Db, { agencies }: Actor, now: string): Promise<PlannedColleague[]> =>
  (await plannedColleagues(db, agencies.length ? agencies : undefined, now)).filter(
    ({ role }) => ofRole(role).decides === true,
  )

/** Who is away, who stands in, and for whom the reader may say so. */
export const absencePage = answer<Record<string, never>>({
  ...queries['absence.page'],
  answer: async ({ db, actor, now }): Promise<Page | { refused: string }> => {
    if (grants.absence[actor.role] === undefined) return refuse('not_yours')
    const deciders = await decidersFor(db, actor, now)
    const mine = new Set(deciders.filter((one) => !mayPlanFor(actor, one)).map(({ id }) => id))
    const rows = await db.rows<Omit<Page['absences'][number], 'may'>>(sql`
      select a.id, jsonb_build_object('id', a.person, 'name', btrim(p.first_name || ' ' || p.last_name)) as person,
        jsonb_build_object('id', a.stand_in, 'name', btrim(s.first_name || ' ' || s.last_name)) as "standIn",
        a.starts::text as from, a.ends::text as until
      from people.absence a join people.person p on p.id = a.person join people.person s on s.id = a.stand_in
      where a.ends >= ${dayOf(now)}::date order by a.starts, p.last_name, p.first_name limit 300`)
    return {
      absences: rows.map((row) => ({ ...row, may: mine.has(row.person.id) })),
      people: deciders
        .filter(({ id }) => mine.has(id))
        .sort((one, other) => Number(other.id === actor.id) - Number(one.id === actor.id))
        .map(nameOnly),
      standIns: deciders.map(nameOnly),
    }
  },
})

/** Weeks that the page shows. */
const weeksShown = 6

/** Who is on call at an agency, and what nobody has. */
export const turnRota = answer<{ agency?: string | undefined }>({
  ...queries['turn.rota'],
  answer: async ({ db, actor, now }, asked): Promise<Rota | { refused: string }> => {
    if (grants.absence[actor.role] === undefined) return refuse('not_yours')
    const all = await db.rows<{ id: string; name: string }>(sql`
      select a.id, a.name from estate.office a where a.kind <> 'hq' order by a.name`)
    const agencies = all.filter(({ id }) => !actor.agencies.length || actor.agencies.includes(id))
    const agency = agencies.find(({ id }) => id === asked.agency) ?? agencies[0]
    if (!agency) return { agency: null, agencies: [], people: [], weeks: [], otherwise: [], may: false }
    const people = (await plannedColleagues(db, [agency.id], now)).filter((one) =>
      mayBeOnCall(one, agency.id),
    )
    return {
      agency: { ...agency, rota: derivedId('turns', agency.id) },
      agencies,
      people: people.map(nameOnly),
      weeks: await weeksOf(db, agency.id, mondayOf(dayOf(now)), people),
      otherwise: people.filter(({ role }) => ofRole(role).duty === true).map(({ name }) => name),
      may: everywhere('turn', actor, [agency.id]),
    }
  },
})

const weeksOf = async (
  db: Db,
  agency: string,
  monday: string,
  people: readonly PlannedColleague[],
): Promise<Rota['weeks']> => {
  const rows = await db.rows<{ week: string; part: WeekPart; id: string; name: string }>(sql`
    select t.week::text as week, t.part, t.person as id, btrim(p.first_name || ' ' || p.last_name) as name
    from people.turn t join people.person p on p.id = t.person
    where t.agency = ${agency} and t.week between ${monday}::date and ${dayPlus(monday, 7 * weeksShown)}::date`)
  return Array.from({ length: weeksShown }, (_, i) => {
    const week = dayPlus(monday, 7 * i)
    const its = rows.filter((row) => row.week === week)
    const turns = Object.fromEntries(
      weekParts.map((part) => {
        const one = its.find((row) => row.part === part)
        return [part, one ? { ...nameOnly(one), ...absenceOf(one.id, week, people) } : null]
      }),
    ) as Rota['weeks'][number]['turns']
    const taken = weekParts.filter((part) => {
      const turn = turns[part]
      return turn && (!turn.away || turn.standIn !== null)
    })
    return { week, turns, holes: holesOf(week, taken) }
  })
}

// Who has left is not counted on; who is away for some day of the week is, where somebody of the agency stands in: the alarm rings there.
const absenceOf = (
  id: string,
  week: string,
  people: readonly PlannedColleague[],
): { away: boolean; standIn: string | null } => {
  const her = people.find((one) => one.id === id)
  const away = her?.absences.filter(({ from, until }) => from <= dayPlus(week, 6) && week <= until) ?? []
  const standIns = away.map(({ standIn }) => people.find((one) => one.id === standIn)?.name)
  const isCovered = away.length > 0 && standIns.every((name) => name !== undefined)
  return { away: !her || away.length > 0, standIn: isCovered ? [...new Set(standIns)].join(', ') : null }
}
