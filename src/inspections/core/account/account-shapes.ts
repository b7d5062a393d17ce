import { z } from 'zod/mini'
import { calendarDay as day } from '../../../kernel/core/calendar-day.ts'
import { amount, cents, parts, quantity } from '../../../kernel/core/money-shapes.ts'
import { finishMaterials, finishSurfaces } from '../../../estate/core/contract.ts'
import { causes, flaws, flawUnits } from '../record/kinds.ts'

const id = z.uuid()
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const years = z.int().check(z.nonnegative(), z.maximum(100))
const hundredths = z.int().check(z.nonnegative(), z.maximum(100))
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))

/** A row of a grid: years of life and free of wear, hundredths a year and those that are always left. */
export const wearRow = z.object({
  element: z.string().check(z.regex(/^[a-zA-Z0-9-]{1,40}$/)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  life: years.check(z.minimum(1)),
  free: years,
  yearly: hundredths,
  residual: hundredths,
})

/** A version of a grid, with who confirmed it for which agreement and for leases that begin from which day on. */
export const wearGridVersion = z.object({
  id,
  name: z.string(),
  source: z.string(),
  asOf: z.iso.date(),
  ageRule: z.enum(['completedYears']),
  isConfirmed: z.boolean(),
  rows: z.array(wearRow),
  agreement: z.nullable(z.string()),
  starts: z.nullable(z.iso.date()),
  confirmedBy: z.nullable(z.string()),
})
export type WearGridVersion = z.infer<typeof wearGridVersion>

/** What somebody says of a difference, by name: what it costs, on which row it wears, since when it is so and how that is known. */
export const flawChoice = z.object({
  flaw: id,
  cause: z.optional(z.enum(causes)),
  priceLine: z.optional(id),
  quantity: z.optional(quantity),
  wearRow: z.optional(z.string().check(z.regex(/^[a-zA-Z0-9-]{1,40}$/))),
  since: z.optional(day),
  /** the invoice, the order, the lease that shows it */
  proof: z.optional(words),
  /** of an alteration: it is restored; else it is kept for nothing */
  isRestored: z.optional(z.boolean()),
  /** an adaptation or energy works that were accepted */
  isAccepted: z.optional(z.boolean()),
})
export type FlawChoice = z.infer<typeof flawChoice>

/** What an account rests on beside the differences: amounts in cents. */
export const accountTerms = z.object({
  /** the day on which the keys came back: the delay of the deposit runs from it */
  keysBackOn: day,
  deposit: amount,
  /** the rent of a month, without charges; what is paid beside it each month */
  monthlyRent: amount,
  monthlyCharges: amount,
  /** the last day for which the tenant has paid; null: no day after the lease */
  paidUntil: z.nullable(day),
  arrears: amount,
  isCollective: z.boolean(),
  /** kept back until the accounts of the building are approved, and what it rests on */
  provision: z.nullable(z.object({ amount, proof: words })),
  accountsApprovedOn: z.nullable(day),
  /** an exit that was not signed by both: the record of a commissaire de justice */
  commissaire: z.nullable(words),
  /** another grid than the one under which the lease was signed, where the tenant demands it (loi 89-462, art. 7 d) */
  grid: z.nullable(id),
})
export type AccountTerms = z.infer<typeof accountTerms>

/** A difference in an account: every cent of it opens its pictures, age, proof, row, price and order. */
export const settlementLine = z.object({
  flaw: id,
  room: z.string(),
  element: z.object({
    surface: z.nullable(z.enum(finishSurfaces)),
    thing: z.nullable(z.string()),
    material: z.nullable(z.enum(finishMaterials)),
  }),
  kind: z.enum(flaws),
  cause: z.enum(causes),
  quantity: parts,
  flawUnit: z.enum(flawUnits),
  words: z.nullable(z.string()),
  photos: z.array(sha256),
  before: z.nullable(sha256),
  price: z.nullable(
    z.object({ id, contract: id, code: z.string(), label: z.string(), unit: z.string(), unitPrice: cents }),
  ),
  /** ten-thousandths */
  vat: z.int(),
  /** with tax */
  cost: cents,
  /** hundredths that the tenant pays */
  share: z.int(),
  wear: z.nullable(z.object({ row: z.string(), name: z.string(), age: z.int(), isKnown: z.boolean() })),
  since: z.nullable(z.iso.date()),
  /** how that day is known: told in the inspection, held by the estate, or shown by somebody, in her words */
  sinceFrom: z.nullable(z.enum(['record', 'estate', 'proof'])),
  proof: z.nullable(z.string()),
  amount: cents,
  why: z.enum([
    'nothing',
    'whole',
    'worn',
    'claim',
    'kept',
    'accepted',
    'gridMissing',
    'priceMissing',
    'unproved',
  ]),
})
export type SettlementLine = z.infer<typeof settlementLine>

/** The last account between landlord and tenant (solde de tout compte): what is issued, hashed and kept. */
export const settlementSums = z.object({
  deposit: cents,
  overpaid: cents,
  charged: cents,
  arrears: cents,
  provision: cents,
  /** owed to the tenant; below nothing: what she owes */
  balance: cents,
  /** the last day on which it is back in time */
  dueOn: z.iso.date(),
  finding: z.enum(['conform', 'differs']),
  /** until when a claim may be brought */
  claimsUntil: z.iso.date(),
})
export type SettlementSums = z.infer<typeof settlementSums>
