import { z } from 'zod/mini'
import { faces } from './faces.ts'
import { periodPattern } from '../../kernel/core/periods.ts'
import { resultRow } from './result-row.ts'
import { surveyCommands, surveyQuestionsAsked } from './survey/survey-contract.ts'

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
  /**
   * Types what was ticked on a letter, or said at the telephone, by the code of that letter (`R-7K3P-9QXDM`); the subject is a new id.
   * Refused: not_yours, no_coded_question (a wrong code, another agency’s, one of another letter), question_ended.
   */
  'satisfaction.type': z.object({
    code: z.string().check(z.maxLength(40)),
    face,
    answeredBy: z.enum(['letter', 'call']),
  }),
  ...surveyCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

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
   * What was answered in a month (`2026-03`), a quarter (`2026-Q1`) or a year whose links have all ended, the same for all who may read
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
      can: z.object({ type: z.boolean() }),
      whole: z.nullable(resultRow),
      agencies: z.array(resultRow),
      families: z.array(resultRow),
      firms: z.array(resultRow),
    }),
  },
  ...surveyQuestionsAsked,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
export type Results = Queries['satisfaction.results']['output']
