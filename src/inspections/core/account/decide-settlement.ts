import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Commands } from '../contract.ts'
import { grants } from '../grants.ts'
import { settlementSumsOf } from './compose-settlement.ts'
import { lateSurcharge } from './deposit-delay.ts'
import { orderWorks, type WorksNow } from './order-works.ts'
import { linesOfNow, refusalToMove, type SettlementNow, settlementPlace } from './settlement-now.ts'

export type OpeningState = {
  dwelling: { id: string; agency: string; building: string } | undefined
  hasLease: boolean
  isTaken: boolean
  /** the account of that lease, where there is one */
  opened: string | undefined
}
export type SettlementChange = { settlement: SettlementNow | undefined }

/** An account is opened. Refused: not_yours, unknown_place, no_tenant, id_taken, already_opened. */
export const decideOpening = (
  { dwelling, hasLease, isTaken, opened }: OpeningState,
  { subject, data }: { subject: string; data: Commands['settlement.open'] },
  { actor }: Context,
): Fact<'settlement.opened'>[] | Refusal => {
  if (!dwelling) return refuse(mayAnywhere(grants, 'settle', actor) ? 'unknown_place' : 'not_yours')
  const place = { agency: dwelling.agency, household: data.household }
  if (!can(grants, 'settle', actor, place)) return refuse('not_yours')
  if (isTaken) return refuse('id_taken')
  if (!hasLease) return refuse('no_tenant')
  if (opened) return refuse('already_opened', { id: opened })
  return [{ type: 'settlement.opened', subject, data: { unit: data.unit }, audience: 'staff', place }]
}

/** Refused: not_found, not_yours, settlement_issued, unknown_grid. */
export const decideTerms = (
  { settlement, knowsGrid }: SettlementChange & { knowsGrid: boolean },
  { subject }: { subject: string },
  context: Context,
): Fact<'settlement.termsSet'>[] | Refusal => {
  const no = refusalToMove(settlement, 'settle', context)
  if (no || !settlement) return no ?? refuse('not_found')
  if (!knowsGrid) return refuse('unknown_grid')
  return [
    { type: 'settlement.termsSet', subject, data: {}, audience: 'staff', place: settlementPlace(settlement) },
  ]
}

/** Refused: not_found, not_yours, settlement_issued, unknown_flaw, line_unknown, proof_missing. */
export const decidePrice = (
  { settlement, knowsLine }: SettlementChange & { knowsLine: boolean },
  { subject, data: { choice } }: { subject: string; data: Commands['settlement.priceFlaw'] },
  context: Context,
): Fact<'settlement.flawPriced'>[] | Refusal => {
  const no = refusalToMove(settlement, 'reckon', context)
  if (no || !settlement) return no ?? refuse('not_found')
  const flaws = settlement.exit?.rooms.flatMap(({ elements }) => elements.flatMap((each) => each.flaws)) ?? []
  if (!flaws.some(({ id }) => id === choice.flaw)) return refuse('unknown_flaw')
  if (!knowsLine) return refuse('line_unknown')
  if (choice.since && !choice.proof) return refuse('proof_missing')
  const place = settlementPlace(settlement)
  return [{ type: 'settlement.flawPriced', subject, data: { flaw: choice.flaw }, audience: 'staff', place }]
}

/**
 * An account is issued: what it says is said in its lines and sums, and changes no more. Refused: not_found, not_yours, settlement_issued, terms_missing,
 * keys_to_come, grid_missing, deposit_too_high, provision_too_high, balance_moved, instalment_too_early; and of its works as orderWorks.
 */
export const decideIssue = (
  { settlement, hash, works }: SettlementChange & { hash: string; works: WorksNow | undefined },
  { subject, data }: { subject: string; data: Commands['settlement.issue'] },
  context: Context,
): Fact<'settlement.issued' | 'inspection.worksOrdered'>[] | Refusal => {
  const no = refusalToMove(settlement, 'settle', context)
  if (no || !settlement) return no ?? refuse('not_found')
  const today = localDate(officeCalendar, context.at)
  const blocked = whyNotIssued(settlement, today)
  if (blocked) return blocked
  const lines = linesOfNow(settlement, today)
  const sums = settlementSumsOf(settlement.terms!, lines, { leaseEndsOn: settlement.leaseEndsOn, today })
  if (isRefusal(sums)) return sums
  if (sums.balance !== data.balance) return refuse('balance_moved')
  if (data.firstOn !== undefined && data.firstOn < today) return refuse('instalment_too_early')
  const charged = lines.filter(({ amount }) => amount > 0).length
  const place = settlementPlace(settlement)
  const ordered = data.works ? orderWorks(works, { subject, data: { works: data.works } }, context) : []
  if (isRefusal(ordered)) return ordered
  return [
    { type: 'settlement.issued', subject, data: { unit: settlement.unit, hash, lines: charged }, place },
    ...ordered,
  ]
}

/** Refused: not_found, not_yours, not_issued, already_paid, instalment_received. `requests`: those of its works for which nobody has set out. */
export const decideTakeBack = (
  { settlement, requests }: SettlementChange & { requests: readonly string[] },
  { subject }: { subject: string },
  { actor }: Context,
): Fact<'settlement.takenBack'>[] | Refusal => {
  if (!settlement) return refuse('not_found')
  const place = settlementPlace(settlement)
  if (!can(grants, 'settle', actor, place)) return refuse('not_yours')
  if (settlement.state === 'paid') return refuse('already_paid')
  if (settlement.state !== 'issued') return refuse('not_issued')
  if (settlement.instalments.some(({ paidOn }) => paidOn)) return refuse('instalment_received')
  return [{ type: 'settlement.takenBack', subject, data: { unit: settlement.unit, requests }, place }]
}

/** Why an account can’t be issued as it stands: terms_missing, keys_to_come, grid_missing. */
export const whyNotIssued = (settlement: SettlementNow, today: string): Refusal | undefined => {
  const { terms, grid } = settlement
  if (!terms) return refuse('terms_missing')
  if (terms.keysBackOn > today) return refuse('keys_to_come')
  const needsGrid = linesOfNow(settlement, today).some(({ why }) => why === 'gridMissing')
  return needsGrid && !grid ? refuse('grid_missing') : undefined
}

/** Refused: not_found, not_yours, not_issued, already_paid, nothing_due (the tenant owes), payment_too_early (before it was issued, or to come). */
export const decidePayment = (
  { settlement, issuedOn }: SettlementChange & { issuedOn: string | null },
  { subject, data: { on } }: { subject: string; data: Commands['settlement.pay'] },
  { actor, now }: Context,
): Fact<'settlement.paid'>[] | Refusal => {
  if (!settlement) return refuse('not_found')
  const place = settlementPlace(settlement)
  if (!can(grants, 'settle', actor, place)) return refuse('not_yours')
  if (settlement.state === 'open' || !issuedOn) return refuse('not_issued')
  if (settlement.state === 'paid') return refuse('already_paid')
  if ((settlement.balance ?? 0) <= 0) return refuse('nothing_due')
  if (on < issuedOn || on > localDate(officeCalendar, now)) return refuse('payment_too_early')
  return [
    { type: 'settlement.paid', subject, data: { on, lateMonths: latenessOf(settlement, on).months }, place },
  ]
}

/** A part of a debt came. Refused: not_found, not_yours, not_issued, nothing_due, already_paid, payment_too_early. */
export const receiveInstalment = (
  { settlement }: SettlementChange,
  { subject, data: { nth, on } }: { subject: string; data: Commands['settlement.receive'] },
  { actor, now }: Context,
): Fact<'settlement.received'>[] | Refusal => {
  if (!settlement) return refuse('not_found')
  const place = settlementPlace(settlement)
  if (!can(grants, 'settle', actor, place)) return refuse('not_yours')
  const { state, issuedOn, instalments } = settlement
  if (state === 'open' || !issuedOn) return refuse('not_issued')
  const part = instalments[nth]
  if (!part) return refuse('nothing_due')
  if (part.paidOn) return refuse('already_paid')
  if (on < issuedOn || on > localDate(officeCalendar, now)) return refuse('payment_too_early')
  const isLast = instalments.every(({ paidOn }, i) => i === nth || paidOn)
  return [{ type: 'settlement.received', subject, data: { nth, on, isLast }, place }]
}

/** What lateness adds to what is owed to the tenant, as of a day. */
export const latenessOf = (
  {
    balance,
    dueOn,
    monthlyRent,
    exit,
  }: Pick<SettlementNow, 'balance' | 'dueOn' | 'monthlyRent'> & {
    exit: { newAddress: string | null; addressOn?: string | null } | null
  },
  paidOn: string,
): ReturnType<typeof lateSurcharge> =>
  dueOn === null || (balance ?? 0) <= 0
    ? { months: 0, amount: cents(0) }
    : lateSurcharge({
        dueOn,
        paidOn,
        monthlyRent: cents(monthlyRent ?? 0),
        hasNewAddress: Boolean(exit?.newAddress),
        addressOn: exit?.addressOn,
      })
