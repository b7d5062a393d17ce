import { type Cents, cents } from '../../../kernel/core/money.ts'
import { monthsLater } from '../../../kernel/core/law-days.ts'

/** How an exit was found: as it was at entry, or otherwise. */
export type ExitFinding = 'conform' | 'differs'

/** The last day on which the deposit is back in time, from the day on which the keys were: a month, else two (loi 89-462, art. 22). */
export const depositDueOn = (keysBackOn: string, finding: ExitFinding): string =>
  monthsLater(keysBackOn, finding === 'conform' ? 1 : 2)

/**
 * What lateness adds: a tenth of the month’s rent without charges, to the cent, for each month begun after the day on which it was due;
 * nothing where the tenant told no new address, and nothing for the days before she told it (art. 22).
 */
export const lateSurcharge = ({
  dueOn,
  paidOn,
  monthlyRent,
  hasNewAddress,
  addressOn = null,
}: {
  dueOn: string
  paidOn: string
  monthlyRent: Cents
  hasNewAddress: boolean
  /** since when the landlord knows where she lives */
  addressOn?: string | null | undefined
}): { months: number; amount: Cents } => {
  if (!hasNewAddress) return { months: 0, amount: cents(0) }
  const since = addressOn !== null && addressOn > dueOn ? addressOn : dueOn
  let months = 0
  while (paidOn > monthsLater(since, months)) months++
  return { months, amount: cents(months * tenthOf(monthlyRent)) }
}

const tenthOf = (amount: Cents): number => Math.floor((amount + 5) / 10)

/** A deposit is a month’s rent without charges at most (art. 22). */
export const mostDeposit = (monthlyRent: Cents): Cents => monthlyRent

/** A fifth of the deposit at most is kept back in a collective building until its accounts are approved, with proof (art. 22). */
export const mostProvision = (deposit: Cents): Cents => cents(Math.floor(deposit / 5))

/** Until when a claim on the tenant, or hers, may be brought: three years (art. 7-1). */
export const claimEndsOn = (knownOn: string): string => monthsLater(knownOn, 36)

/** Whether a provision may still be kept back on that day: until a month after the accounts are approved (art. 22). */
export const mayKeepProvision = (today: string, accountsApprovedOn: string | null): boolean =>
  accountsApprovedOn === null || today <= monthsLater(accountsApprovedOn, 1)
