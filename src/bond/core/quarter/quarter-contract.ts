import { z } from 'zod/mini'
import { quarterQuestions } from './quarter-faces.ts'

export const quarterName = z.string().check(z.regex(/^\d{4}-Q[1-4]$/))

/** How long one is not asked: this quarter, ever; `no`: asked again. */
export const quietTimes = ['quarter', 'ever', 'no'] as const

export const quarterCommands = {
  /** «Ne plus me demander.» The subject is a new id. Refused: not_yours. */
  'bond.setQuiet': z.object({ quiet: z.enum(quietTimes) }),
} as const

/** What was answered at a place in a quarter that is over: persons by face, to five, in the order of `faces`. */
const resultRow = z.object({
  question: z.enum(quarterQuestions),
  place: z.string(),
  agency: z.nullable(z.string()),
  persons: z.array(z.number()),
})
export type QuarterRow = z.infer<typeof resultRow>

export const quarterQueries = {
  /** Whether the reader is asked now; `isQuiet`: she said that she never wants to be. Refused: not_yours. */
  'bond.asked': {
    input: z.object({}),
    output: z.object({ quarter: z.string(), ask: z.boolean(), isQuiet: z.boolean() }),
  },
  /** What was answered in the quarters that are over, the latest first: by place from five persons. Refused: not_yours. */
  'bond.results': {
    input: z.object({}),
    output: z.object({
      quarters: z.array(z.object({ quarter: z.string(), rows: z.array(resultRow) })),
    }),
  },
} as const
