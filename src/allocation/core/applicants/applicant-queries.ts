import { z } from 'zod/mini'
import { ceilingCodes, paperCodes, priorityCodes } from './applicant-codes.ts'

const id = z.uuid()
const word = z.nullable(z.string())
const count = z.nullable(z.number())

export const applicantRow = z.object({
  id,
  name: z.string(),
  uniqueNumber: word,
  numberOn: word,
  /** the last day on which the number holds; `holds`: it does today */
  numberUntil: word,
  holds: z.boolean(),
  email: z.string(),
  phone: z.string(),
  address: z.string(),
  size: z.number(),
  ceiling: z.nullable(z.enum(ceilingCodes)),
  papers: z.array(z.enum(paperCodes)),
  priorities: z.array(z.enum(priorityCodes)),
  isTenant: z.boolean(),
  score: count,
  meanWait: count,
  place: count,
  /** stands before a commission, or is offered a dwelling, now */
  isCandidate: z.boolean(),
  /** from which day on nothing of the application is kept */
  keptUntil: z.string(),
})
export type ApplicantRow = z.infer<typeof applicantRow>

export const applicantQueries = {
  /** Applicants, by name; `words` narrows by name or number; `most` of them, two hundred unless said. Refused: not_yours. */
  'applicant.list': {
    input: z.object({
      words: z.optional(z.string().check(z.maxLength(80))),
      most: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
    }),
    output: z.object({ rows: z.array(applicantRow), all: z.number() }),
  },
} as const
