import { can } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { monthsLater } from '../../../kernel/core/law-days.ts'
import { type Cents, cents } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import type { KeptProvision } from './account-queries.ts'
import { latenessOf } from './decide-settlement.ts'
import { type SettlementNow, settlementPlace } from './settlement-now.ts'

/** What stands of a provision once its account is issued; `null` days: not yet. */
export type StandingProvision = {
  issuedOn: string | null
  approvedOn: string | null
  backOn: string | null
  kept: Cents | null
  surcharge: Cents | null
}

export type ProvisionState = {
  settlement: SettlementNow | undefined
  standing: StandingProvision | undefined
}

/** What was kept back of an account that is issued, until when, and what came of it; nothing where nothing was. */
export const provisionOf = (
  terms: SettlementNow['terms'],
  { issuedOn, approvedOn, backOn, kept, surcharge }: StandingProvision,
  late: LatenessFrom,
): KeptProvision | null => {
  if (!terms?.provision || terms.provision.amount === 0 || !issuedOn) return null
  const approved = approvedOn ?? terms.accountsApprovedOn
  const dueOn = approved && monthsLater(approved, 1)
  const { amount } = terms.provision
  const reckoned = latenessOf(
    { balance: amount - (kept ?? 0), dueOn, monthlyRent: terms.monthlyRent, exit: late.exit },
    backOn ?? late.today,
  )
  return {
    amount,
    approvedOn: approved,
    dueOn,
    backOn,
    kept,
    late: backOn === null ? reckoned : { ...reckoned, amount: cents(surcharge ?? 0) },
  }
}

/** As of which day lateness is reckoned, and whether the house knows where the tenant lives. */
export type LatenessFrom = { today: string; exit: Parameters<typeof latenessOf>[0]['exit'] }

const refusalOf = (
  { settlement, standing }: ProvisionState,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Refusal | undefined => {
  if (!settlement) return refuse('not_found')
  if (!can(grants, 'settle', actor, settlementPlace(settlement))) return refuse('not_yours')
  if (!standing?.issuedOn) return refuse('not_issued')
  if (
    !provisionOf(settlement.terms, standing, { today: localDate(officeCalendar, now), exit: settlement.exit })
  )
    return refuse('no_provision')
  return standing.backOn ? refuse('provision_returned') : undefined
}

/** The accounts of the building are approved. Refused: not_found, not_yours, not_issued, no_provision, provision_returned, approval_to_come. */
export const approveAccounts = (
  state: ProvisionState,
  { subject, data: { on } }: { subject: string; data: Commands['settlement.approveAccounts'] },
  context: Context,
): Fact<'settlement.accountsApproved'>[] | Refusal => {
  const no = refusalOf(state, context)
  if (no) return no
  if (on > localDate(officeCalendar, context.now)) return refuse('approval_to_come')
  const place = settlementPlace(state.settlement!)
  return [{ type: 'settlement.accountsApproved', subject, data: { on }, place }]
}

/** What lateness adds to what is given back of a provision on that day, in cents. */
export const provisionSurcharge = (
  { settlement, standing }: ProvisionState,
  { on, kept }: Commands['settlement.returnProvision'],
): Cents =>
  (settlement &&
    standing &&
    provisionOf(settlement.terms, { ...standing, kept, backOn: null }, { today: on, exit: settlement.exit })
      ?.late.amount) ??
  cents(0)

/**
 * What was kept back goes back to the tenant, less what the accounts take. Refused: not_found, not_yours, not_issued, no_provision,
 * provision_returned, kept_too_high, payment_too_early.
 */
export const returnProvision = (
  state: ProvisionState,
  { subject, data: { on, kept } }: { subject: string; data: Commands['settlement.returnProvision'] },
  context: Context,
): Fact<'settlement.provisionReturned'>[] | Refusal => {
  const no = refusalOf(state, context)
  if (no) return no
  const amount = state.settlement!.terms?.provision?.amount ?? cents(0)
  if (kept > amount) return refuse('kept_too_high', { most: amount })
  if (on < state.standing!.issuedOn! || on > localDate(officeCalendar, context.now))
    return refuse('payment_too_early')
  const place = settlementPlace(state.settlement!)
  return [{ type: 'settlement.provisionReturned', subject, data: { on }, place }]
}
