import { z } from 'zod/mini'
import { delay } from '../../../kernel/core/delay-shapes.ts'
import { urgencies } from '../nature/nature-types.ts'
import { matters } from '../nature/no-repair.ts'
import { id } from '../request-shapes.ts'
import { ownPromises } from './own-promises.ts'

/** One an urgency, and one a kind of matter that is no repair. */
export const delays = z.record(z.enum([...urgencies, ...matters]), delay)

/** An agency’s own numbers, in the unit of each; what is not said is the landlord’s. */
export const ownNumbers = z.partialRecord(z.enum(ownPromises), z.number())

const signature = { at: z.string(), by: z.nullable(z.string()) }

/** The delays that stand. `set`: when they were last changed, and by whom where the reader may know it; null, of a house that kept the first. */
export const standingDelays = z.object({
  id,
  /** of whom; null: of the landlord */
  agency: z.nullable(z.string()),
  delays,
  /** what the landlord promises: no agency promises later */
  landlord: delays,
  own: ownNumbers,
  version: z.number(),
  set: z.nullable(z.object(signature)),
  /** what the agency promised before, the newest first, with what stands */
  before: z.array(z.object({ ...signature, own: ownNumbers })),
  /** those that the reader may choose from */
  agencies: z.array(z.object({ id: z.string(), name: z.string() })),
  can: z.object({ set: z.boolean() }),
})
