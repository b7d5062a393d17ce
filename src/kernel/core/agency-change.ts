import { z } from 'zod/mini'

/**
 * What an agency does otherwise than before, as the slice that keeps it says it in the reader’s language: head office reads them side
 * by side. `subject`: the matter that was changed; `before` null: there was none; `after` null: there is none any more.
 */
export const agencyChange = z.object({
  key: z.string(),
  subject: z.string(),
  agency: z.string(),
  what: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  at: z.string(),
  /** who did it, where the reader may know her */
  by: z.nullable(z.string()),
})
export type AgencyChange = z.infer<typeof agencyChange>

/** A question about what agencies changed: the last of each thing, the newest first, as many as a page shows. */
export const agencyChanges = {
  input: z.object({ lang: z.enum(['fr', 'en']) }),
  output: z.object({ changes: z.array(agencyChange) }),
} as const

/** As many changes of a kind as a page shows. */
export const mostChanges = 300
