import { z } from 'zod/mini'
import { calendarDay as day } from '../../../kernel/core/calendar-day.ts'
import { amount } from '../../../kernel/core/money-shapes.ts'
import { accountTerms, flawChoice, wearRow } from './account-shapes.ts'
import { newAddress } from '../record/record-shapes.ts'
import { payoutWays } from './payout-ways.ts'
import { worksOrders } from './works-shapes.ts'

const id = z.uuid()
const claimWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))

// Each element once, and none that is free of wear for longer than it lives.
const isReckoned = (rows: readonly { element: string; life: number; free: number }[]): boolean =>
  new Set(rows.map(({ element }) => element)).size === rows.length &&
  rows.every(({ life, free }) => free <= life)

/** What may be sent about grids of wear (the subject is the grid) and about a last account (the subject is the account). Amounts are cents. */
export const accountCommands = {
  /** A grid of the landlord’s own; nobody is charged by it before it is confirmed. Refused: not_yours, id_taken. */
  'grid.import': z.object({
    name: words,
    source: words,
    asOf: day,
    rows: z.array(wearRow).check(z.minLength(1), z.maxLength(300)).check(z.refine(isReckoned)),
  }),
  /** Somebody answers for a grid by name: of which agreement it is, for leases that begin from which day on. Refused: not_yours, not_found, already_confirmed. */
  'grid.confirm': z.object({ agreement: words, starts: day }),
  /** The last account of a lease. Refused: not_yours, unknown_place, no_tenant, id_taken, already_opened (its id). */
  'settlement.open': z.object({ unit: id, household: id }),
  /** Refused: not_yours, not_found, settlement_issued, unknown_grid (there is none, or nobody has confirmed it). */
  'settlement.setTerms': z.object({ terms: accountTerms }),
  /** What is said of one difference, whole. Refused: not_yours, not_found, settlement_issued, unknown_flaw, line_unknown, proof_missing (a day without what shows it). */
  'settlement.priceFlaw': z.object({ choice: flawChoice }),
  /**
   * The account is issued, with its letter, and changes no more; what is ordered (`works`) leaves in the same act, or nothing does. `balance`: what the
   * screen showed; `months`: of a debt, in how many it is paid, the first part on `firstOn` (a month after it is issued, unless said).
   * Refused: not_yours, not_found, settlement_issued, terms_missing, keys_to_come, grid_missing (no confirmed grid for this lease, and a line
   * needs one), deposit_too_high, provision_too_high, balance_moved, instalment_too_early; and of the works as inspection.orderWorks.
   */
  'settlement.issue': z.object({
    balance: z.int(),
    months: z.optional(z.int().check(z.minimum(1), z.maximum(36))),
    firstOn: z.optional(day),
    works: z.optional(worksOrders),
  }),
  /**
   * The account was issued too soon, or wrongly: it is open again, what it said is kept, and orders of it for which no firm has set out are
   * withdrawn. Refused: not_yours, not_found, not_issued, already_paid, instalment_received.
   */
  'settlement.takeBack': z.object({}),
  /** The balance went back to the tenant on that day. Refused: not_yours, not_found, not_issued, nothing_due, already_paid, payment_too_early. */
  'settlement.pay': z.object({ on: day }),
  /**
   * The accounts of the building were approved on that day: what was kept back is due a month later (loi 89-462, art. 22). Refused: not_yours, not_found,
   * not_issued, no_provision, provision_returned, approval_to_come.
   */
  'settlement.approveAccounts': z.object({ on: day }),
  /**
   * What was kept back is given back, less what the accounts take of it. Refused: not_yours, not_found, not_issued, no_provision, provision_returned,
   * kept_too_high (with the most), payment_too_early.
   */
  'settlement.returnProvision': z.object({ on: day, kept: amount }),
  /** A part of a debt came on that day (`nth` from 0). Refused: not_yours, not_found, not_issued, nothing_due, already_paid, payment_too_early. */
  'settlement.receive': z.object({ nth: z.int().check(z.nonnegative(), z.maximum(35)), on: day }),
  /**
   * A tenant, or who has left, does not agree with the account, or with one difference of it. Refused: not_yours, not_found, unknown_flaw,
   * contest_waits (the same is asked already), claims_over (with the last day).
   */
  'settlement.contest': z.object({ flaw: z.optional(id), words: claimWords }),
  /**
   * The agency answers a tenant: nothing changes, with why, or the account is taken back and corrected. Refused: not_yours, not_found, already_answered,
   * and as takeBack.
   */
  'settlement.answerContest': z.object({ contest: id, isCorrected: z.boolean(), words: claimWords }),
  /**
   * Somebody reads the papers of a lease for its tenant, by mandate, with a link that goes to that address; the subject is the lease, `person` a new id.
   * Refused: not_yours, not_found, id_taken, too_many_proxies.
   */
  'lease.nameProxy': z.object({
    person: id,
    firstName: z.string().check(z.trim(), z.maxLength(80)),
    lastName: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    email: z.email().check(z.maxLength(200)),
  }),
  /** The mandate ends, and each link of it. Refused: not_yours, not_found. */
  'lease.endProxy': z.object({ person: id }),
  /** Where who has left lives now, and how she would be paid; the subject is the lease. Refused: not_yours, not_found. */
  'lease.forward': z.object({ address: z.optional(newAddress), way: z.optional(z.enum(payoutWays)) }),
} as const
