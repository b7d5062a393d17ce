import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { PlannedColleague } from './decide-absence.ts'
import { mondayOf, spansOf } from './week-parts.ts'

export type SettingTurn = { isAgency: boolean; person: PlannedColleague | undefined; was: string | null }

/** Who is on call at an agency in a part of a week: who decides there, and is not away in it; or nobody. */
export const setTurn = (
  { isAgency, person, was }: SettingTurn,
  { subject, data }: Command<string, Commands['turn.set']>,
  context: Context,
): Fact[] | Refusal => {
  const { agency, week, part } = data
  if (!can(grants, 'turn', context.actor, { agency })) return refuse('not_yours')
  if (!isAgency) return refuse('unknown_agency', { agency })
  if (mondayOf(week) !== week) return refuse('not_a_monday')
  const no = data.person ? refusedPerson(person, data, context) : undefined
  if (no) return no
  if ((data.person ?? null) === was) return []
  return [
    {
      type: 'turn.set',
      subject,
      data: { agency, week, part, ...(data.person ? { person: data.person } : {}) },
      audience: 'staff',
      place: { agency },
    },
  ]
}

/** Whether a colleague may be on call at this agency. */
export const mayBeOnCall = (
  { role, agencies, active }: Pick<PlannedColleague, 'role' | 'agencies' | 'active'>,
  agency: string,
): boolean => active && ofRole(role).decides === true && agencies.includes(agency)

const refusedPerson = (
  person: PlannedColleague | undefined,
  { agency, week, part }: Commands['turn.set'],
  { actor: { lang }, now }: Context,
): Refusal | undefined => {
  if (!person) return refuse('not_found')
  if (!mayBeOnCall(person, agency)) return refuse('turn_elsewhere', { name: person.name })
  const spans = spansOf(week, part)
  const gone = person.absences.find(({ from, until }) =>
    spans.some(({ starts, ends }) => from <= dayOf(ends) && dayOf(starts) <= until),
  )
  return gone
    ? refuse('turn_away', {
        name: person.name,
        from: sayDay(gone.from, lang, now),
        until: sayDay(gone.until, lang, now),
      })
    : undefined
}
