import { z } from 'zod/mini'
import { id, sha256 } from '../model-commands.ts'

const version = z.object({
  /** null: those of social housing, which come with the house */
  sha256: z.nullable(sha256),
  file: z.string(),
  title: z.string(),
  rules: z.number(),
  at: z.string(),
  by: z.nullable(z.string()),
})

/** What the landlord asks of a model. */
export const requirement = z.object({
  /** the subject of `bim.require` */
  id,
  /** what stands: null where nobody ever said anything */
  now: z.nullable(version),
  /** what stood before, the last first, at most twenty */
  before: z.array(version),
  /** how many deliveries are still to be read against what stands */
  left: z.int(),
  can: z.object({ require: z.boolean() }),
})
