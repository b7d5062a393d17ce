import { z } from 'zod/mini'

/** Nothing is sent to the ledger: what a field cost travels in the envelope of the act that carries its answer. */
export const commands = {} as const

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

/** Seconds of attention; `seconds` is null where nothing may be shown: fewer than five persons, or one of them nearly alone. */
export const effortSum = z.object({
  seconds: z.nullable(z.number()),
  times: z.number(),
  median: z.nullable(z.number()),
})
export type EffortSum = z.infer<typeof effortSum>

export const ledgerRow = z.object({
  field: askedRow,
  total: effortSum,
})
export type LedgerRow = z.infer<typeof ledgerRow>

export const queries = {
  /**
   * What each asked field cost in one closed month of the whole house, dearest first, and by who asked for it. There is no other
   * range, and nothing narrower: the difference of two would be somebody's seconds.
   */
  'burden.ledger': {
    input: z.object({ month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))) }),
    output: z.object({
      /** `yyyy-mm`; null while no month has closed */
      month: z.nullable(z.string()),
      /** months that have closed, the latest first */
      months: z.array(z.string()),
      rows: z.array(ledgerRow),
      byAsker: z.array(z.object({ askedBy: z.string(), fields: z.number(), spent: effortSum })),
      /** what fewer than this many persons answered is withheld */
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
