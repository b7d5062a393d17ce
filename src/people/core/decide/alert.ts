import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { alerts, endIsAllowed, isAlertCode, latestEnd, mayRaise } from '../../../requests/core/contract.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'

export type Concerned = { agency: string; building: string; household: string | null; unit: string | null }

type Raising = { known: boolean; concerned: Concerned | undefined }

/** A code that one must know before going there, always with an end: for how long, the table of alerts says. */
export const raise = (
  { known, concerned }: Raising,
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

/** It is no longer so. Who may raise the code may lift it. */
export const lift = (
  alert: (Concerned & { code: string }) | undefined,
  { subject }: Command<string, Commands['alert.lift']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!alert) return refuse('not_found')
  const codes: readonly string[] = mayRaise(actor.role)
  if (!can(grants, 'lift', actor, alert)) return refuse('not_yours')
  if (actor.role !== 'system' && !codes.includes(alert.code)) return refuse('not_yours')
  const { agency, building, household, code } = alert
  return [
    {
      type: 'alert.lifted',
      subject,
      data: { code },
      audience: 'staff',
      place: { agency, building, household },
    },
  ]
}
