import { z } from 'zod/mini'
import { delay } from '../../../kernel/core/delay-shapes.ts'
import { urgencies } from '../nature/nature-types.ts'
import { matters } from '../nature/no-repair.ts'
import { id } from '../request-shapes.ts'

/** One an urgency, and one a kind of matter that is no repair. */
export const delays = z.record(z.enum([...urgencies, ...matters]), delay)

/** The delays that stand. `set`: when they were last changed, and by whom where the reader may know it; null, of a house that kept the first. */
export const standingDelays = z.object({
  id,
  delays,
  set: z.nullable(z.object({ at: z.string(), by: z.nullable(z.string()) })),
  can: z.object({ set: z.boolean() }),
})
