import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { FactType, Facts } from '../../../kernel/core/facts.ts'
import type { Commands } from '../contract.ts'
import { type Colleague, everywhere, hasPatch, mayAssign, mayName } from '../decide/decide-staff.ts'
import { type StaffRole, staffRoles } from '../../../kernel/core/roles.ts'

const tell = <Type extends FactType>(
  type: Type,
  subject: string,
  colleague: Colleague,
  data: Facts[Type],
): Fact<Type> => ({ type, subject, data, audience: 'staff', place: { agency: colleague.agencies[0] } })

/** What was planned does not happen. */
export const unplan = (
  { colleague, planned }: { colleague: Colleague | undefined; planned: boolean },
  { subject }: Command<string, Commands['staff.unplan']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!colleague) return refuse('not_found')
  const no = mayAssign(actor, subject, colleague)
  if (no) return no
  return planned ? [tell('staff.unplanned', subject, colleague, {})] : []
}

/** A first link to enter, for who works here and has an address. */
export const invite = (
  { colleague, email }: { colleague: Colleague | undefined; email: string },
  { subject }: Command<string, Commands['staff.invite']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!colleague) return refuse('not_found')
  const no = mayAssign(actor, subject, colleague)
  if (no) return no
  if (!colleague.active) return refuse('has_left')
  return email ? [tell('staff.invited', subject, colleague, {})] : refuse('no_mail')
}

export type HandingOver = {
  leaver: Colleague | undefined
  taker: Colleague | undefined
  /** of the leaver's patch, from today on */
  buildings: { id: string; agency: string | null }[]
}

/** A patch goes to a colleague in one act, with what is open in it; who leaves for good may lose her access in the same act. */
export const handOver = (
  { leaver, taker, buildings }: HandingOver,
  { subject, data: { to, mode, from, until } }: Command<string, Commands['staff.handOver']>,
  { actor, now }: Context,
): Fact[] | Refusal => {
  if (!leaver || !taker) return refuse('not_found')
  const concerned = [...leaver.agencies, ...taker.agencies, ...buildings.map((b) => b.agency ?? '')]
  if (!everywhere('patch', actor, concerned)) return refuse('not_yours')
  const no = mode === 'leave' ? mayAssign(actor, subject, leaver) : undefined
  if (no) return no
  if (to === subject) return refuse('hand_to_self')
  if ([leaver, taker].some((c) => !hasPatch(c.role)) || !taker.active) return refuse('not_a_caretaker')
  if (buildings.length === 0) return refuse('nothing_to_hand')
  const today = dayOf(now)
  if (from && from < today) return refuse('day_past')
  if (mode === 'away' && (!until || until < (from ?? today))) return refuse('dates_backwards')
  const when = mode === 'leave' ? {} : { ...(from ? { from } : {}), ...(mode === 'away' ? { until } : {}) }
  const handed = tell('patch.handedOver', subject, leaver, {
    to,
    mode,
    buildings: buildings.map((b) => b.id),
    ...when,
  })
  if (mode !== 'leave') return [handed]
  return [
    handed,
    tell('staff.assigned', subject, leaver, { role: leaver.role, agencies: leaver.agencies, active: false }),
  ]
}

/** The roles that this reader may give. */
export const rolesToGive = (actor: Actor): StaffRole[] => staffRoles.filter((role) => mayName(actor, role))
