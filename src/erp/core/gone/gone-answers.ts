import { exitReasons } from './exit-reasons.ts'

/**
 * What somebody answers of something that two full extracts in a row no longer have. Of a dwelling: why it left the stock, or that it stands. Of
 * a lease: it ended, or goes on.
 */
export const goneAnswers = {
  unit: [...exitReasons, 'stays'],
  lease: ['ended', 'stays'],
} as const

export type GoneEntity = keyof typeof goneAnswers
export type GoneAnswer = (typeof goneAnswers)[GoneEntity][number]

export const allGoneAnswers = [...exitReasons, 'ended', 'stays'] as const satisfies GoneAnswer[]

/** Whether this may be answered of that. */
export const mayAnswer = (entity: GoneEntity, answer: GoneAnswer): boolean =>
  (goneAnswers[entity] as readonly GoneAnswer[]).includes(answer)
