import { z } from 'zod/mini'
import { agencyCode, id } from '../request-shapes.ts'
import { halfDays } from './preferred-firm.ts'

const named = z.object({ id: z.string(), name: z.string() })

/** A preference as it was said. `firm`: null, the order of the contracts; `version`: how often this very one was said until then. */
export const saidPreference = z.object({
  sought: z.string(),
  building: z.nullable(named),
  firm: z.nullable(named),
  days: z.array(z.enum(halfDays)),
  at: z.string(),
  by: z.nullable(z.string()),
  version: z.number(),
})
export type SaidPreference = z.infer<typeof saidPreference>

export const preferenceQueries = {
  /**
   * What an agency prefers (the reader’s own where none is named; head office reads all), with what it may choose from. `id` is the
   * matter of changing it; `said` is all that was said, the newest first. Refused: not_yours.
   */
  'firm.preferences': {
    input: z.object({ agency: z.optional(agencyCode) }),
    output: z.object({
      id,
      agency: z.nullable(named),
      said: z.array(saidPreference),
      contracts: z.array(
        z.object({
          firm: named,
          kind: z.enum(['maintenance', 'framework']),
          trades: z.array(z.string()),
          covers: z.array(z.string()),
          buildings: z.array(z.string()),
        }),
      ),
      buildings: z.array(named),
      agencies: z.array(named),
      can: z.object({ set: z.boolean() }),
    }),
  },
} as const
