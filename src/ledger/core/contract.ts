import { z } from 'zod/mini'
import { itemKinds } from './publish/fold-week.ts'
import { periodPattern } from '../../kernel/core/periods.ts'

/** What may be sent. What a field cost is not: it travels in the envelope of the act that carries its answer. */
export const commands = {
  /**
   * Records that the staff committee was consulted (`consultedOn`, `yyyy-mm-dd`) and how its notice is called; from then on time is
   * counted. The subject is a new id. Refused: not_yours, consulted_later (that day is to come), ledger_open (already).
   */
  'ledger.open': z.object({
    consultedOn: z.iso.date(),
    reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

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

/** Seconds of attention, answers, and what one usually takes (half, and nine in ten, of the answers less; seconds). */
const figure = z.object({
  seconds: z.number(),
  times: z.number(),
  middle: z.number(),
  upper: z.nullable(z.number()),
})

/** A question: what it cost (null where it is withheld), and how often what reads it ran, for people and by rules; null: not counted. */
export const ledgerRow = z.object({
  field: askedRow,
  total: z.nullable(figure),
  reads: z.nullable(z.object({ people: z.number(), rules: z.number() })),
})
export type LedgerRow = z.infer<typeof ledgerRow>

/** Seconds that a place gave to answering, or that a service’s questions took; null where they are withheld. */
export const balanceRow = z.object({
  /** a place (place-tree.ts), or the service in the reader’s language */
  code: z.string(),
  /** of a place, the name of its agency */
  agency: z.nullable(z.string()),
  seconds: z.nullable(z.number()),
})
export type BalanceRow = z.infer<typeof balanceRow>

const opening = z.object({ consultedOn: z.string(), reference: z.string() })

export const queries = {
  /**
   * What the questions of the house cost in one closed period, the same for all who work here: who gave time, who took it, the dearest
   * questions and those that nobody read. There is no other range, filter or place: the difference of two would be somebody’s seconds.
   * Refused: not_yours.
   */
  'ledger.time': {
    input: z.object({ period: z.optional(z.string().check(z.regex(periodPattern))) }),
    output: z.object({
      /** null: the staff committee was not consulted, and nothing is counted */
      opening: z.nullable(opening),
      mayOpen: z.boolean(),
      /** `yyyy-mm`, `yyyy-Qn`, `yyyy`; null while none has closed */
      period: z.nullable(z.string()),
      /** those that have closed, the latest first */
      periods: z.array(z.string()),
      /** all that was asked of all; null where it is withheld, or no period has closed */
      total: z.nullable(figure),
      given: z.array(balanceRow),
      taken: z.array(balanceRow),
      rows: z.array(ledgerRow),
      /** acts in which a question stood, and those of them that told what it cost; null of periods before they were counted */
      coverage: z.nullable(z.object({ acts: z.number(), measured: z.number(), dropped: z.number() })),
      /** what fewer than this many persons answered is withheld */
      atLeast: z.number(),
    }),
  },
  /** Whether the ledger is open, and since when: for the note to the staff committee, printed from the rules in force. Refused: not_yours. */
  'ledger.rules': {
    input: z.object({}),
    output: z.object({
      opening: z.nullable(opening),
      kinds: z.array(z.enum(itemKinds)),
      questions: z.number(),
      askers: z.number(),
    }),
  },
  /** Every field that we ask, by asker. */
  'ledger.fields': { input: z.object({}), output: z.object({ fields: z.array(askedRow) }) },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
