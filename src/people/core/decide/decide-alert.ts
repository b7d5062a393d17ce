import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { alerts, endIsAllowed, isAlertCode, latestEnd, mayRaise } from '../alert/alert-codes.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

export type AlertScope = { agency: string; building: string; household: string | null; unit: string | null }

type Raising = {
  known: boolean
  concerned: AlertScope | undefined
  /** the last day of the same code that is already up there */
  stands: string | undefined
}

/** A code that one must know before going there, always with an end: for how long, the table of alerts says. */
export const raise = (
  { known, concerned, stands }: Raising,
  { subject, data }: Command<string, Commands['alert.raise']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!isAlertCode(data.code)) return refuse('unknown_alert')
  if (!concerned || !can(grants, 'raise', actor, concerned)) return refuse('not_found')
  if (actor.role !== 'system' && !mayRaise(actor.role).includes(data.code)) return refuse('not_yours')
  if (known) return refuse('already_known')
  const about = alerts.find((row) => row.code === data.code)?.about
  const targets = [data.person, data.unit, data.building].filter(Boolean).length
  if (targets !== 1 || (about === 'person') !== (data.person !== undefined)) return refuse('alert_place')
  if (!endIsAllowed(data.code, at, data.until))
    return refuse('alert_until', { until: latestEnd(data.code, at) })
  if (stands) return refuse('alert_stands', { until: stands })
  return [
    {
      type: 'alert.raised',
      subject,
      data: { code: data.code, until: data.until },
      audience: 'staff',
      place: { agency: concerned.agency, building: concerned.building, household: concerned.household },
    },
  ]
}

type RaisedAlert = AlertScope & { code: string }

/** An alert no longer holds. Who may raise the code may lift it. */
export const lift = (
  alert: RaisedAlert | undefined,
  { subject }: Command<string, Commands['alert.lift']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!alert) return refuse('not_found')
  if (!mayChange(actor, alert)) return refuse('not_yours')
  return [
    { type: 'alert.lifted', subject, data: { code: alert.code }, audience: 'staff', place: placeOf(alert) },
  ]
}

/** An alert still holds: a new end, bounded from today on. */
export const renew = (
  alert: RaisedAlert | undefined,
  { subject, data: { until } }: Command<string, Commands['alert.renew']>,
  { actor, at }: Context,
): Fact[] | Refusal => {
  if (!alert) return refuse('not_found')
  if (!mayChange(actor, alert)) return refuse('not_yours')
  if (!isAlertCode(alert.code)) return refuse('unknown_alert')
  if (!endIsAllowed(alert.code, at, until)) return refuse('alert_until', { until: latestEnd(alert.code, at) })
  return [
    {
      type: 'alert.renewed',
      subject,
      data: { code: alert.code, until },
      audience: 'staff',
      place: placeOf(alert),
    },
  ]
}

const placeOf = ({ agency, building, household }: AlertScope) => ({ agency, building, household })

/** Whether this reader may renew or take down: where she reaches, the codes that she may put up. */
export const mayChange = (actor: Actor, { code, ...place }: RaisedAlert): boolean =>
  can(grants, 'lift', actor, place) &&
  (actor.role === 'system' || (mayRaise(actor.role) as readonly string[]).includes(code))
