import { z } from 'zod/mini'
import { amount } from '../../../kernel/core/money-shapes.ts'
import { isServicePhone } from '../../../kernel/core/phone.ts'
import { renewalCode } from './read-renewal.ts'

const id = z.uuid()
// Centuries away is a slip of the finger, and years that a database can't hold.
const near = z.refine<string>((said) => said >= '1900' && said < '2200')
export const dayOfContract = z.iso.date().check(near)
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const phone = z.string().check(
  z.trim(),
  z.maxLength(40),
  z.refine<string>((typed) => !typed || isServicePhone(typed)),
)
const codes = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(200))
/** hours from the order to the first visit, by urgency, at most ninety days */
const hours = z.optional(z.int().check(z.minimum(1), z.maximum(2160)))
const delays = z.object({ U1: hours, U2: hours, U3: hours })
export type Delays = z.infer<typeof delays>

const rateCode = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
/** What a price line says besides its price. */
export const rateLabels = {
  code: rateCode,
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  unit: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
} as const
/** the line's price in cents, without tax */
const rates = z.object({
  ...rateLabels,
  unitPrice: amount,
  /** a surface of a room that it renews, and its material: «floor», «floor.pvc» */
  renews: z.optional(z.string().check(z.regex(renewalCode))),
})

/** The terms of a contract, its price lines apart. What is optional and not given stays as it stands. */
export const terms = {
  firm: id,
  ref: short,
  name: short,
  /** `maintenance` (forfait): a yearly price covers the natures in `covers`; `framework` (marché à bons de commande): by line */
  kind: z.enum(['maintenance', 'framework']),
  trades: codes,
  agencies: codes,
  /** the buildings of these agencies that it is for; none: all of them */
  buildings: z.optional(z.array(id).check(z.maxLength(500))),
  /** the things of these buildings that it is for; none: all that its trades repair there */
  assets: z.optional(z.array(id).check(z.maxLength(1000))),
  /** natures and families of natures */
  covers: z.optional(codes),
  /** in cents, without tax: above it, the agency approves */
  limit: amount,
  /** among the holders of one framework */
  rank: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  starts: dayOfContract,
  /** the last day */
  ends: dayOfContract,
  /** visits a half-day */
  capacity: z.optional(z.int().check(z.minimum(0), z.maximum(500))),
  delays: z.optional(delays),
  /** the firm comes out of hours too, called at its number for that */
  onCall: z.optional(z.boolean()),
} as const

/** How many price lines one act carries at most: an act of a megabyte would not pass the door. */
export const batch = 1000

/** What may be sent about firms and their contracts. Who: head office; an agency's manager for what is her agencies' alone. */
export const paperCommands = {
  /**
   * Up to how much a technician and a manager accept by themselves of what a firm asks above its limit, in cents without tax;
   * null: whatever the amount. Subject: the matter that `price.delegations` names. Twice the same is once. Refused: not_yours,
   * delegation_backwards (a technician above her manager).
   */
  'price.delegate': z.object({ technician: z.nullable(amount), manager: z.nullable(amount) }),
  /**
   * A firm. Subject: the firm's id. What is not given stays; twice the same is once. `trades`: what it does, contract or not;
   * `onCall`: its number out of hours; `email`: where its orders go. Refused: not_yours, firm_elsewhere, siret_wrong,
   * siret_taken, trade_unknown.
   */
  'firm.know': z.object({
    name: short,
    phone: z.optional(phone),
    onCall: z.optional(phone),
    email: z.optional(z.union([z.email().check(z.maxLength(200)), z.literal('')])),
    siret: z.optional(z.string().check(z.regex(/^(\d{14})?$/))),
    lang: z.optional(z.enum(['fr', 'en'])),
    trades: z.optional(codes),
  }),
  /** A fresh link to its orders leaves by mail. Subject: the firm. Refused: not_found, not_yours, firm_unreachable. */
  'firm.invite': z.object({}),
  /** One of its links opens nothing from now on; without `link`, none of those that one sees does. Refused: not_found, not_yours, link_over. */
  'firm.shut': z.object({ link: z.optional(id) }),
  /**
   * A contract. Subject: its id. Twice the same is once; a line that is no longer named stays (see contract.price).
   * Refused: not_yours, firm_unknown, firm_fixed, ref_taken, dates_backwards, agencies_missing, agency_unknown,
   * building_elsewhere, thing_elsewhere (it stands in none of the buildings that are named), trades_missing, trade_unknown, covers_missing, cover_unknown.
   */
  'contract.sign': z.object({ ...terms, rates: z.optional(z.array(rates).check(z.maxLength(5000))) }),
  /** The house itself: contracts that named a thing name the one that it was, or again their own (`apart`). Subject: the building. Refused: not_yours. */
  'contract.joinThing': z.object({ kept: id, ended: id, apart: z.optional(z.boolean()) }),
  /**
   * Some of its price lines: those named are new or mended, those dropped are offered no more (orders that bear them keep
   * them). Subject: the contract. Refused: not_found, not_yours, line_twice, too_many_lines.
   */
  'contract.price': z.object({
    lines: z.array(rates).check(z.maxLength(batch)),
    drop: z.optional(z.array(rateCode).check(z.maxLength(batch))),
  }),
} as const
