import { z } from 'zod/mini'
import { roles } from '../../../kernel/core/roles.ts'
import { diagnosticKinds } from '../diagnostics/diagnostic-lives.ts'
import { causes } from './day-cause.ts'
import { backReasonCodes, stopCodes, voidPositions } from './void-steps.ts'

const id = z.uuid()
const step = z.enum(voidPositions)
const cause = z.enum(causes)
const ball = z.enum(['agency', 'head_office', 'firm', 'candidate'])
const lack = z.object({ kind: z.enum(diagnosticKinds), why: z.enum(['missing', 'expired']) })

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
      diagnostics: z.array(
        z.object({
          kind: z.enum(diagnosticKinds),
          doneOn: z.nullable(z.string()),
          found: z.nullable(z.string()),
          until: z.nullable(z.string()),
          why: z.nullable(z.enum(['missing', 'expired'])),
          law: z.string(),
        }),
      ),
      lacks: z.array(lack),
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
      }),
    }),
  },
} as const
