import { z } from 'zod/mini'
import { answerWays } from './faces.ts'

const share = z.object({ share: z.number(), low: z.number(), high: z.number() })

/** One line of the results. `answered` null: withheld; the rest with it. */
export const resultRow = z.object({
  id: z.string(),
  name: z.string(),
  asked: z.number(),
  answered: z.nullable(z.number()),
  /** how many gave each answer, the happiest first */
  faces: z.nullable(z.array(z.number())),
  /** of those who answered, who is content, with its interval at 95 % */
  content: z.nullable(share),
  /** of those who were asked, who answered */
  rate: z.nullable(z.number()),
  /** by which way they answered */
  ways: z.nullable(z.array(z.object({ way: z.enum(answerWays), n: z.number() }))),
})
export type ResultRow = z.infer<typeof resultRow>
