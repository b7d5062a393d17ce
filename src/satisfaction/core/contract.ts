import { z } from 'zod/mini'
import { answerWays, faces } from './faces.ts'
import { periodPattern } from './periods.ts'

const id = z.uuid()
const face = z.literal(faces)
/** what stands behind `#` in the link of a mail */
const key = z.string().check(z.regex(/^[\w-]{43}$/))

/** What may be sent. The subject is the question, as `satisfaction.question` names it. */
export const commands = {
  /**
   * Answers, or answers otherwise: 5 «Très content» … 1 «Pas du tout content». With the key of a link, or as who lives there. Refused:
   * no_question (none of hers, or counted already), question_ended.
   */
  'satisfaction.answer': z.object({ face, key: z.optional(key) }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

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

export const queries = {
  /** The question that a link leads to; `face`: what was answered last. Asked by whoever holds the key. Refused: no_question. */
  'satisfaction.question': {
    input: z.object({ key }),
    output: z.object({
      id,
      no: z.number(),
      about: z.string(),
      face: z.nullable(face),
      endsAt: z.string(),
      isOpen: z.boolean(),
    }),
  },
  /**
   * What was answered in a month (`2026-03`), a quarter (`2026-T1`) or a year whose links have all ended, the same for all who may read
   * it: by agency and by family of natures, in the order of the alphabet, and by firm. Refused: not_yours, not_found (not ended, unknown).
   */
  'satisfaction.results': {
    input: z.object({ of: z.optional(z.string().check(z.regex(periodPattern))) }),
    output: z.object({
      /** null while no month has ended */
      of: z.nullable(z.string()),
      /** periods that may be asked for, the latest first */
      periods: z.array(z.string()),
      oneIn: z.number(),
      /** fewer answers are withheld; of a firm */
      atLeast: z.number(),
      atLeastOfFirm: z.number(),
      whole: z.nullable(resultRow),
      agencies: z.array(resultRow),
      families: z.array(resultRow),
      firms: z.array(resultRow),
    }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
export type Results = Queries['satisfaction.results']['output']
