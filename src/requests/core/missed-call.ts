import { z } from 'zod/mini'
import { id } from './request-shapes.ts'

/** A number from which somebody called, and nobody answered: one line, however often; a danger before all else, then the longest waiting. */
export const missedCall = z.object({
  /** of the last call */
  id,
  phone: z.string(),
  /** how often */
  n: z.number(),
  /** of the first and of the last call */
  from: z.string(),
  at: z.string(),
  /** by when somebody is to call back: two working hours after the first */
  due: z.string(),
  /** of those who have this number and whom the reader may read of, the one with a danger, else the first; `people`: how many they are */
  person: z.nullable(z.object({ id, name: z.string(), place: z.string() })),
  people: z.number(),
  open: z.number(),
  danger: z.boolean(),
})
export type MissedCall = z.infer<typeof missedCall>

/** Open minutes within which somebody is called back. */
export const callBackMinutes = 120
