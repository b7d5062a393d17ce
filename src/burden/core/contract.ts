import { z } from 'zod/mini'

/** Nothing is sent to the ledger: what a field cost travels in the envelope of the act that carries its answer. */
export const commands = {} as const

const day = z.iso.date()

/** A field that we ask, with whom it serves. */
export const askedRow = z.object({
  key: z.string(),
  kind: z.string(),
  askedBy: z.string(),
  purpose: z.string(),
  legalBasis: z.nullable(z.string()),
  askedOf: z.array(z.string()),
  /** still required today: past its review date a field becomes optional by itself */
  required: z.boolean(),
  since: z.string(),
  reviewOn: z.string(),
  reviewDue: z.boolean(),
  readBy: z.array(z.string()),
})
export type AskedRow = z.infer<typeof askedRow>

/** Seconds of attention; `seconds` is null where fewer than five answers would show it (`times` then stays under 5, as 0). */
export const spent = z.object({
  seconds: z.nullable(z.number()),
  times: z.number(),
  median: z.nullable(z.number()),
})
export type Spent = z.infer<typeof spent>

export const ledgerRow = z.object({
  field: askedRow,
  total: spent,
  byRole: z.array(z.object({ role: z.string(), spent })),
})
export type LedgerRow = z.infer<typeof ledgerRow>

export const queries = {
  /** What each asked field cost between two days (both included), dearest first, by role, and by who asked for it. */
  'burden.ledger': {
    input: z.object({
      since: z.optional(day),
      until: z.optional(day),
      agency: z.optional(z.string().check(z.maxLength(60))),
    }),
    output: z.object({
      since: z.string(),
      until: z.string(),
      rows: z.array(ledgerRow),
      byAsker: z.array(z.object({ askedBy: z.string(), fields: z.number(), spent })),
      /** groups of fewer than this many answers are withheld */
      atLeast: z.number(),
    }),
  },
  /** Every field that we ask, by asker. */
  'burden.fields': { input: z.object({}), output: z.object({ fields: z.array(askedRow) }) },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
