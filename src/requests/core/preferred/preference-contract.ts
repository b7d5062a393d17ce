import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { agencyCode, id } from '../request-shapes.ts'
import { halfDays } from './preferred-firm.ts'

const nameChoice = z.object({ id: z.string(), name: z.string() })

/** A preference as it was said. `firm`: null, the order of the contracts; `version`: how often this very one was said until then. */
export const saidPreference = z.object({
  sought: z.string(),
  building: z.nullable(nameChoice),
  firm: z.nullable(nameChoice),
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
      agency: z.nullable(nameChoice),
      said: z.array(saidPreference),
      contracts: z.array(
        z.object({
          firm: nameChoice,
          kind: z.enum(['maintenance', 'framework']),
          trades: z.array(codeUnder<'trade'>()),
          covers: z.array(z.string()),
          buildings: z.array(z.string()),
        }),
      ),
      buildings: z.array(nameChoice),
      agencies: z.array(nameChoice),
      can: z.object({ set: z.boolean() }),
    }),
  },
} as const
