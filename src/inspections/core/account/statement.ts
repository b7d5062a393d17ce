import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Cents, cents, partOf, sumOf } from '../../../kernel/core/money.ts'
import { mostDeposit, mostProvision } from './deposit-delay.ts'

/** What goes into the last account between landlord and tenant (solde de tout compte). */
export type AccountParts = {
  deposit: Cents
  monthlyRent: Cents
  /** rent paid for days after the lease */
  overpaid: Cents
  /** the tenant’s parts of what must be made good */
  charges: readonly Cents[]
  arrears: Cents
  /** kept back until the accounts of a collective building are approved, with its proof; 0: none */
  provision: Cents
  isCollective: boolean
  hasProof: boolean
}

export type AccountBalance = {
  charged: Cents
  /** owed to the tenant; below nothing: what she owes */
  balance: Cents
}

/** The balance, or what may not be: a deposit beyond a month’s rent, a provision beyond a fifth of it or without proof (loi 89-462, art. 22). */
export const balanceOf = (parts: AccountParts): AccountBalance | Refusal => {
  if (parts.deposit > mostDeposit(parts.monthlyRent)) return refuse('deposit_too_high')
  const most = parts.isCollective && parts.hasProof ? mostProvision(parts.deposit) : 0
  if (parts.provision > most) return refuse('provision_too_high', { most })
  const charged = sumOf(parts.charges)
  return {
    charged,
    balance: cents(parts.deposit + parts.overpaid - charged - parts.arrears - parts.provision),
  }
}

/** Rent of the days of a month that were lived in: days of the lease in it over days of that month, to the cent. */
export const rentOfDays = (monthlyRent: Cents, days: number, daysOfMonth: number): Cents =>
  partOf(monthlyRent, { part: days, of: daysOfMonth })

/** What is owed in equal instalments, to the cent: the last takes what is left. */
export const instalmentsOf = (owed: Cents, months: number): Cents[] => {
  const each = Math.floor(owed / months)
  return Array.from({ length: months }, (_, n) => cents(n === months - 1 ? owed - each * (months - 1) : each))
}
