import { z } from 'zod/mini'
import { calendarDay } from '../../../kernel/core/calendar-day.ts'
import { roles } from '../../../kernel/core/roles.ts'
import { diagnosticKinds } from '../diagnostics/diagnostic-lives.ts'
import { causes } from './day-cause.ts'
import { featureCodes } from './dwelling-features.ts'
import { voidOrderStates } from './void-order-states.ts'
import { backReasonCodes, stopCodes, voidPositions } from './void-steps.ts'

const id = z.uuid()
const step = z.enum(voidPositions)
const cause = z.enum(causes)
const ball = z.enum(['agency', 'head_office', 'firm', 'candidate'])
const lack = z.object({ kind: z.enum(diagnosticKinds), why: z.enum(['missing', 'expired']) })

const diagnosticRow = z.object({
  kind: z.enum(diagnosticKinds),
  doneOn: z.nullable(z.string()),
  found: z.nullable(z.string()),
  until: z.nullable(z.string()),
  why: z.nullable(z.enum(['missing', 'expired'])),
  law: z.string(),
})

const counts = z.object({
  held: z.number(),
  technical: z.number(),
  allocation: z.number(),
  commercial: z.number(),
  signing: z.number(),
})

const voidRow = z.object({
  unit: id,
  ref: z.string(),
  door: z.string(),
  storey: z.nullable(z.number()),
  rooms: z.nullable(z.number()),
  building: z.object({ id, name: z.string(), address: z.string() }),
  agency: z.object({ id: z.string(), name: z.string() }),
  /** the last day of the lease that ends, and the first of the next */
  leaseEnds: z.string(),
  nextStarts: z.nullable(z.string()),
  /** days empty until today; 0 while the lease runs */
  days: z.number(),
  works: step,
  allocation: step,
  ball: z.nullable(ball),
  /** of today; null while the lease runs, or once it is let */
  cause: z.nullable(cause),
  /** cents a day; null where nobody knows the rent */
  daily: z.nullable(z.number()),
  /** since it stands empty, in cents */
  lost: z.nullable(z.number()),
  lacking: z.number(),
  /** the step that should have been reached, and by when */
  late: z.nullable(z.object({ step, day: z.string() })),
  /** the day by which head office answers a remark of the agency */
  owed: z.nullable(z.string()),
  /** items of decency that fail */
  failing: z.number(),
  disputed: z.boolean(),
})
export type VoidRow = z.infer<typeof voidRow>

const entry = z.object({
  id,
  type: z.string(),
  at: z.string(),
  name: z.string(),
  role: z.enum(roles),
  data: z.record(z.string(), z.unknown()),
})
export type VoidEntry = z.infer<typeof entry>

export const voidQueries = {
  /**
   * Dwellings between two leases, what is stuck first: an overdue step, then what costs most. `agency` narrows. Two hundred at most.
   * Refused: not_yours.
   */
  'void.list': {
    input: z.object({ agency: z.optional(z.string().check(z.maxLength(40))) }),
    output: z.object({
      rows: z.array(voidRow),
      all: z.number(),
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
      /** over all of them: days empty by cause until today, and what a day costs now, in cents */
      causes: counts,
      daily: z.number(),
      can: z.object({ visits: z.boolean(), register: z.boolean() }),
    }),
  },
  /** One of them, whole. Refused: not_yours, not_found. */
  'void.card': {
    input: z.object({ unit: id }),
    output: z.object({
      ...voidRow.shape,
      household: z.nullable(id),
      causes: counts,
      /** those that were reached, on both ways; what was passed over is not among them */
      reached: z.array(step),
      steps: z.array(step),
      backs: z.array(z.object({ step, reasons: z.array(z.enum(backReasonCodes)) })),
      wanted: z.array(z.object({ step, day: z.string() })),
      stops: z.array(z.object({ why: z.enum(stopCodes), starts: z.string() })),
      diagnostics: z.array(diagnosticRow),
      lacks: z.array(lack),
      /** the day on which diagnostics are wanted, those that were asked for, and those that one act would ask for */
      papers: z.object({
        by: z.string(),
        asked: z.array(z.object({ kind: z.enum(diagnosticKinds), request: id, at: z.string() })),
        toAsk: z.array(z.enum(diagnosticKinds)),
      }),
      /** orders of its works, with the request in which each is told */
      orders: z.array(
        z.object({ id, request: id, no: z.nullable(z.number()), state: z.enum(voidOrderStates) }),
      ),
      /** requests that are open there of what a decent dwelling has */
      indecent: z.array(z.object({ id, no: z.number() })),
      /** what the agency says of the dwelling and of its stairs */
      features: z.array(z.enum(featureCodes)),
      remarks: z.array(
        z.object({
          id,
          words: z.string(),
          at: z.string(),
          by: z.string(),
          due: z.string(),
          answer: z.nullable(z.object({ words: z.string(), at: z.string(), by: z.string() })),
        }),
      ),
      /** the visit two months after the keys: when it is due; null before */
      newcomerDue: z.nullable(z.string()),
      isLettable: z.boolean(),
      disputes: z.array(
        z.object({
          id,
          starts: z.string(),
          ends: z.string(),
          cause,
          /** what the house says of these days */
          counted: z.array(cause),
          by: z.string(),
          settled: z.nullable(z.object({ cause, by: z.string(), at: z.string() })),
        }),
      ),
      rpls: z.nullable(z.object({ mode: z.number(), lease: z.nullable(z.string()), long: z.boolean() })),
      thread: z.array(entry),
      can: z.object({
        works: z.boolean(),
        allocation: z.boolean(),
        plan: z.boolean(),
        stop: z.boolean(),
        price: z.boolean(),
        dispute: z.boolean(),
        settle: z.boolean(),
        diagnostic: z.boolean(),
        feature: z.boolean(),
        remark: z.boolean(),
        answer: z.boolean(),
        visit: z.boolean(),
      }),
    }),
  },
  /** The papers of any dwelling for a lease of a day (`on`; today). Refused: not_yours, not_found. */
  'diagnostic.card': {
    input: z.object({ unit: id, on: z.optional(calendarDay) }),
    output: z.object({
      unit: id,
      ref: z.string(),
      door: z.string(),
      storey: z.nullable(z.number()),
      building: z.object({ id, name: z.string() }),
      day: z.string(),
      diagnostics: z.array(diagnosticRow),
      lacks: z.array(lack),
      isLettable: z.boolean(),
      /** a lease that begins on that day is refused without them */
      isDemanded: z.boolean(),
      /** a remark of the agency waits for its answer: the lease that ends the void is refused before */
      owesAnswer: z.boolean(),
      can: z.object({ diagnostic: z.boolean() }),
    }),
  },
  /**
   * Newcomers who are to be called on, two months after the keys: those due within two weeks and before, the first first; a hundred at most.
   * For whoever works where they live. Refused: not_yours.
   */
  'newcomers.due': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          unit: id,
          ref: z.string(),
          door: z.string(),
          storey: z.nullable(z.number()),
          building: z.object({ id, name: z.string(), address: z.string() }),
          people: z.array(z.object({ name: z.string(), phone: z.string() })),
          enteredOn: z.string(),
          due: z.string(),
        }),
      ),
    }),
  },
  /**
   * What the State’s register of social dwellings (RPLS) asks of the first of January of a year, dwelling by dwelling: `mode` (n° 40: 1 let, 2
   * offered, 3 empty for works or held; null: the house knows no lease and no void), `lease` (n° 41: the first day of the lease that runs),
   * `emptySince`, and whether that is longer than three months. Refused: not_yours.
   */
  'void.register': {
    input: z.object({
      year: z.int().check(z.minimum(2011), z.maximum(2100)),
      /** dwelling by dwelling as well, for the file */
      file: z.optional(z.boolean()),
    }),
    output: z.object({
      day: z.string(),
      rows: z.array(
        z.object({
          ref: z.string(),
          rpls: z.nullable(z.string()),
          agency: z.string(),
          mode: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
          lease: z.nullable(z.string()),
          emptySince: z.nullable(z.string()),
          /** the day from which it could be let again: of the void it is in, or that its lease ended */
          offered: z.nullable(z.string()),
          long: z.boolean(),
        }),
      ),
      sums: z.object({
        all: z.number(),
        let: z.number(),
        offered: z.number(),
        works: z.number(),
        long: z.number(),
        unknown: z.number(),
      }),
    }),
  },
} as const
