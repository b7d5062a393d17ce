import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Context, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { factOf, type Rule, rule } from '../decide/request-rule.ts'
import { grants } from '../grants.ts'
import type { Commands } from '../request-commands.ts'
import type { Matter } from '../request-matter.ts'

/** A colleague to whom a request may be given. */
export type Colleague = {
  id: string
  name: string
  role: string
  agencies: readonly string[]
  active: boolean
  /** until which day the colleague is away, who stands in */
  away?: { until: string; standIn: string } | null
}

/**
 * «Je m’en occupe.» One name at a time: the second is told whose it is; who takes over says from whom (`from`). Again by the same
 * hand: nothing more happens.
 */
export const takeCharge = rule<Commands['request.takeCharge']>('takeCharge', (m, { from }, context) => {
  const { charge } = m
  if (charge?.person === context.actor.id) return []
  const no = heldElsewhere(m, from, context)
  return (
    no ?? [factOf(m, 'request.chargeTaken', context, { person: context.actor.id, ...fromOf(m) }, {}, 'staff')]
  )
})

/** To a colleague who decides for the same agency. Refused where somebody else has it than was thought. */
export const giveCharge = (colleague: Colleague | undefined): Rule<Commands['request.giveCharge']> =>
  rule<Commands['request.giveCharge']>('giveCharge', (m, { to, from }, context) => {
    const no = heldElsewhere(m, from ?? context.actor.id, context) ?? cannotHave(m, colleague, context)
    if (no) return no
    if (m.charge?.person === to) return []
    return [factOf(m, 'request.chargeGiven', context, { to, ...fromOf(m) }, {}, 'staff')]
  })

/** Given back: it is the agency’s, and nobody’s by name. */
export const leaveCharge = rule<Commands['request.leaveCharge']>('leaveCharge', (m, _, context) => {
  const { charge } = m
  if (!charge) return []
  if (charge.person !== context.actor.id) return refuse('charge_not_yours', { name: charge.name })
  return [factOf(m, 'request.chargeLeft', context, { from: charge.person }, {}, 'staff')]
})

/** What a colleague has in charge ends where her rights do: in each request of an agency that is no more hers. */
export const endCharges = (
  matters: readonly Matter[],
  { subject, data: { agencies } }: { subject: string; data: Commands['charge.end'] },
  context: Context,
): ReturnType<typeof factOf<'request.chargeLeft'>>[] | Refusal => {
  if (!can(grants, 'endCharges', context.actor, {})) return refuse('not_yours')
  return matters
    .filter((m) => m.charge?.person === subject && !agencies.includes(m.agency))
    .map((m) => factOf(m, 'request.chargeLeft', context, { from: subject, why: 'rights' }, {}, 'staff'))
}

const fromOf = ({ charge }: Matter): { from?: string } => (charge ? { from: charge.person } : {})

const heldElsewhere = (
  { charge }: Matter,
  from: string | undefined,
  { actor, now }: Context,
): Refusal | undefined =>
  charge && charge.person !== from && charge.person !== actor.id
    ? refuse('charge_taken', { name: charge.name, since: sayAgo(charge.since, now, actor.lang) })
    : undefined

const cannotHave = (
  m: Matter,
  colleague: Colleague | undefined,
  { actor, now }: Context,
): Refusal | undefined => {
  if (!colleague) return refuse('charge_unknown')
  const { name, away } = colleague
  if (!mayHaveCharge(colleague, m.agency)) return refuse('charge_elsewhere', { name })
  return away
    ? refuse('charge_away', { name, until: sayDay(away.until, actor.lang, now), standIn: away.standIn })
    : undefined
}

/** Whether a colleague may have a request of this agency in charge: who decides there, and works there now. */
export const mayHaveCharge = ({ role, agencies, active }: Colleague, agency: string): boolean =>
  active && ofRole(role).decides === true && agencies.includes(agency)
