import { z } from 'zod/mini'
import { calendarDay } from '../../../kernel/core/calendar-day.ts'
import { usedMetrics } from '../use/home-use.ts'
import { studyBounds, studyLevels } from './study-levels.ts'

const id = z.uuid()
const day = z.iso.date()
const { sentence: ofSentence, partner: ofPartner } = studyBounds
const sentence = z.string().check(z.trim(), z.minLength(ofSentence.least), z.maxLength(ofSentence.most))
const metrics = z.array(z.enum(usedMetrics)).check(z.minLength(1), z.maxLength(usedMetrics.length))

/** What head office says of the studies of partners. The subject is the study. */
export const studyCommands = {
  /**
   * A partner may read sums of months of homes that say yes, from the month of `first` until a day. `code` names its secret in the house's
   * file. Refused: not_yours, id_taken, study_code_taken, bad_study_days.
   */
  'study.declare': z.object({
    code: z.string().check(z.regex(studyBounds.code)),
    partner: z.string().check(z.trim(), z.minLength(ofPartner.least), z.maxLength(ofPartner.most)),
    purpose: sentence,
    purposeEnglish: sentence,
    metrics,
    level: z.enum(studyLevels),
    first: calendarDay,
    until: calendarDay,
  }),
  /** The partner reads nothing more, and each yes that it was given goes. Refused: not_yours, unknown_study, study_over. */
  'study.end': z.object({}),
} as const

/** A study as it is told to whoever is asked to take part in it. */
export const offeredStudy = z.object({
  id,
  partner: z.string(),
  purpose: z.string(),
  until: day,
  isAllowed: z.boolean(),
})

export const studyQueries = {
  /** Studies, those that run first; `homes`: how many said yes, null where they are one to four. Refused: not_yours. */
  'study.list': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          id,
          code: z.string(),
          partner: z.string(),
          purpose: z.string(),
          metrics: z.array(z.enum(usedMetrics)),
          level: z.enum(studyLevels),
          first: day,
          until: day,
          isOver: z.boolean(),
          homes: z.nullable(z.int()),
          sums: z.int(),
          reads: z.int(),
          readAt: z.nullable(z.string()),
          hasSecret: z.boolean(),
        }),
      ),
    }),
  },
} as const
