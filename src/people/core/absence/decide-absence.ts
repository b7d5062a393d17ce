import type { Actor } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { Commands } from '../contract.ts'
import { everywhere } from '../decide/decide-staff.ts'

/** A colleague as these rules know her: what she may do, where, and when she is away (days, both included). */
export type PlannedColleague = {
  id: string
  name: string
  role: string
  agencies: readonly string[]
  active: boolean
  absences: readonly { id: string; standIn: string; from: string; until: string }[]
}

type Planning = { away: PlannedColleague | undefined; standIn: PlannedColleague | undefined }

/** Somebody will be away, and a colleague who decides at one of the same agencies stands in. */
export const planAbsence = (
  { away, standIn }: Planning,
  { subject, data }: Command<string, Commands['absence.plan']>,
  context: Context,
): Fact[] | Refusal => {
  if (!away) return refuse('not_found')
  const no =
    mayPlanFor(context.actor, away) ??
    refusedDates(away, data, context.now) ??
    refusedStandIn(away, standIn, data, context)
  if (no) return no
  const { absence, standIn: to, from, until } = data
  return [
    {
      type: 'absence.planned',
      subject,
      data: { absence, standIn: to, from, until },
      audience: 'staff',
      place: { agency: away.agencies[0] },
    },
  ]
}

/** Back today, or it does not happen: what was hers is hers alone again. */
export const endAbsence = (
  away: PlannedColleague | undefined,
  { subject, data: { absence } }: Command<string, Commands['absence.end']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!away) return refuse('not_found')
  const no = mayPlanFor(actor, away)
  if (no) return no
  if (!away.absences.some(({ id }) => id === absence)) return []
  return [
    {
      type: 'absence.ended',
      subject,
      data: { absence },
      audience: 'staff',
      place: { agency: away.agencies[0] },
    },
  ]
}

/** Why this reader may not say when that colleague is away; nothing when she may: herself, or who answers for her. */
export const mayPlanFor = (
  actor: Actor,
  { id, role, agencies, active }: Omit<PlannedColleague, 'absences' | 'name'>,
): Refusal | undefined => {
  if (!active || !ofRole(role).decides) return refuse('not_yours')
  if (actor.id === id) return undefined
  return ofRole(actor.role).leads && everywhere('absence', actor, agencies) ? undefined : refuse('not_yours')
}

type Dates = { from: string; until: string }

const overlaps = (one: Dates, other: Dates): boolean => one.from <= other.until && other.from <= one.until

const refusedDates = (away: PlannedColleague, dates: Dates, now: string): Refusal | undefined => {
  if (dates.until < dates.from) return refuse('dates_backwards')
  if (dates.until < dayOf(now)) return refuse('day_past')
  return away.absences.some((one) => overlaps(one, dates))
    ? refuse('absence_overlaps', { name: away.name })
    : undefined
}

const refusedStandIn = (
  away: PlannedColleague,
  standIn: PlannedColleague | undefined,
  dates: Dates,
  { actor: { lang }, now }: Context,
): Refusal | undefined => {
  if (!standIn) return refuse('not_found')
  const { id, name } = standIn
  if (id === away.id) return refuse('stand_in_self')
  const decides = standIn.active && ofRole(standIn.role).decides === true
  if (!decides || !standIn.agencies.some((agency) => away.agencies.includes(agency)))
    return refuse('stand_in_elsewhere', { name })
  const gone = standIn.absences.find((one) => overlaps(one, dates))
  if (!gone) return undefined
  return gone.standIn === away.id
    ? refuse('stand_in_loop', { name })
    : refuse('stand_in_away', {
        name,
        from: sayDay(gone.from, lang, now),
        until: sayDay(gone.until, lang, now),
      })
}
