import { z } from 'zod/mini'
import { resultRow } from '../result-row.ts'
import { margins } from '../../../kernel/core/sample-size.ts'

const id = z.uuid()

/** Bytes of a file that an institute gives back: twenty thousand homes, with room to spare. */
const mostText = 900_000

/** What head office does with a survey; the subject is its id. */
export const surveyCommands = {
  /**
   * Draws the homes of a survey: as many as a margin (points, at 95 %) takes, for the share that is expected to answer (per cent). Nobody
   * chooses them. Refused: not_yours, id_taken, nobody_to_ask, sample_too_large (more homes than are let).
   */
  'survey.draw': z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    margin: z.int().check(z.gte(margins.least), z.lte(margins.most)),
    answering: z.int().check(z.gte(5), z.lte(100)),
  }),
  /**
   * Takes the answers of a file (CSV) in place of those that were taken before; lines that are refused are left out, as
   * `survey.readFile` says them. Refused: not_yours, not_found, survey_over, no_survey_answers.
   */
  'survey.takeFile': z.object({ words: z.string().check(z.maxLength(mostText)) }),
  /** Ends it: no code leads to a home any more. Refused: not_yours, not_found. */
  'survey.end': z.object({}),
} as const

export const surveyRow = z.object({
  id,
  name: z.string(),
  population: z.number(),
  size: z.number(),
  margin: z.number(),
  drawnAt: z.string(),
  returnedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  answered: z.number(),
  /** that the answers gave (share, at 95 %); null of none */
  reached: z.nullable(z.number()),
  questions: z.array(resultRow),
  agencies: z.array(resultRow),
})
export type SurveyRow = z.infer<typeof surveyRow>

export const surveyQuestionsAsked = {
  /** Surveys, the latest first, with what was answered: the same for all who read results. Refused: not_yours. */
  'survey.list': {
    input: z.object({}),
    output: z.object({
      /** homes that are let today; null for who does not run surveys */
      homes: z.nullable(z.number()),
      surveys: z.array(surveyRow),
      can: z.object({ run: z.boolean() }),
    }),
  },
  /** What the institute is handed: a code, a name and one way to reach that home. Refused: not_yours, not_found, survey_over. */
  'survey.sample': {
    input: z.object({ id }),
    output: z.object({
      rows: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          way: z.enum(['phone', 'mail', 'post']),
          to: z.string(),
          lang: z.enum(['fr', 'en']),
        }),
      ),
    }),
  },
  /** Reads a file that the institute gave back, and writes nothing: what is refused of it, line by line. Refused: not_yours, not_found. */
  'survey.readFile': {
    input: z.object({ id, words: z.string().check(z.maxLength(mostText)) }),
    output: z.object({
      homes: z.number(),
      answers: z.number(),
      unread: z.array(z.object({ line: z.number(), message: z.string() })),
      /** lines that are refused beyond those that are listed */
      more: z.number(),
    }),
  },
} as const
