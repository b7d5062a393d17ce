import { z } from 'zod/mini'
import { type LeakKind, leakKinds } from '../leak-rules.ts'
import { boundNames, meterDials } from './bounds-on-day.ts'

const id = z.uuid()
const day = z.iso.date()
const kind = z.enum(leakKinds as readonly [LeakKind, ...LeakKind[]])
const bound = z.enum(boundNames)
const dial = z.enum(meterDials)
const count = z.number()
const counts = { silenced: count, ofFalse: count, lost: count, ofTrue: count }

/** What may be sent of the bounds by which leaks are judged; the subject is the threshold. */
export const thresholdCommands = {
  /**
   * What the house proposes is how days are judged from today’s noon on. The subject is its new id. Refused: not_yours, no_proposal (another
   * one stands by now, or none).
   */
  'threshold.accept': z.object({ kind, dial, bound, value: z.number() }),
  /** Days are judged again as they were before it, from today’s noon on. Refused: not_yours, no_threshold. */
  'threshold.undo': z.object({}),
} as const

export const thresholdQueries = {
  /**
   * Of each kind of leak: how its alarms came out, and what the house proposes after twenty of them; what was accepted, the latest first.
   * Refused: not_yours.
   */
  'threshold.list': {
    input: z.object({}),
    output: z.object({
      kinds: z.array(
        z.object({
          kind,
          confirmed: count,
          false: count,
          notFound: count,
          /** outcomes before which nothing is proposed */
          enough: count,
          proposals: z.array(z.object({ dial, bound, from: count, to: count, ...counts })),
        }),
      ),
      accepted: z.array(
        z.object({
          id,
          kind,
          dial,
          bound,
          value: count,
          since: day,
          until: z.nullable(day),
          ...counts,
        }),
      ),
    }),
  },
} as const
