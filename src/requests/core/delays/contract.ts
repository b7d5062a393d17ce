import { z } from 'zod/mini'
import { delay } from '../../../kernel/core/delay-shapes.ts'
import { id } from '../request-shapes.ts'

/** One an urgency. */
export const delays = z.object({ U0: delay, U1: delay, U2: delay, U3: delay })

/** The delays that stand. `set`: when they were last changed, and by whom where the reader may know it; null, of a house that kept the first. */
export const standingDelays = z.object({
  id,
  delays,
  set: z.nullable(z.object({ at: z.string(), by: z.nullable(z.string()) })),
  can: z.object({ set: z.boolean() }),
})
