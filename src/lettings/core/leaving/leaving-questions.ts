import { z } from 'zod/mini'
import { lawfulWays, reasonCodes } from './leaving-reasons.ts'

const id = z.uuid()

export const leavingRow = z.object({
  id,
  way: z.enum(lawfulWays),
  receivedOn: z.string(),
  months: z.number(),
  /** the last day of the lease */
  ends: z.string(),
  /** the last day of which rent is due, as it stands now */
  rentUntil: z.string(),
})
export type LeavingRow = z.infer<typeof leavingRow>

const home = z.object({
  household: id,
  unit: id,
  people: z.array(z.string()),
  /** as an envelope says it */
  address: z.string(),
  door: z.string(),
  agency: z.object({ name: z.string(), phone: z.string() }),
})

export const leavingQueries = {
  /** For whoever records a notice: whose lease it is, what stands already, and why it is short (her agency alone). Refused: not_yours, not_found. */
  'leaving.card': {
    input: z.object({ household: id }),
    output: z.object({
      home,
      since: z.string(),
      until: z.nullable(z.string()),
      leaving: z.nullable(leavingRow),
      reason: z.nullable(z.enum(reasonCodes)),
      /** months of a notice to another social dwelling, as this landlord says it */
      socialMonths: z.number(),
      landlord: z.string(),
    }),
  },
  /**
   * For the thread of a request where somebody says that she leaves: whose lease it is (null: nobody’s), and the last day of it where a notice stands. Refused:
   * not_yours, not_found.
   */
  'leaving.heard': {
    input: z.object({ request: id }),
    output: z.object({ household: z.nullable(id), ends: z.nullable(z.string()) }),
  },
  /** For the tenant: how a notice is given, and what stands of hers; null where nobody lives anywhere. Refused: not_yours. */
  'leaving.own': {
    input: z.object({}),
    output: z.object({
      home: z.nullable(home),
      leaving: z.nullable(leavingRow),
      socialMonths: z.number(),
      landlord: z.string(),
    }),
  },
} as const
