import { roundTo } from './round-figure.ts'

/**
 * What became of a question in acts that were accepted: answered; left empty; put right within a day; sent as it was offered; and the
 * same again of the same thing within ninety days.
 */
export type AnswerCounts = {
  answers: number
  skips: number
  corrections: number
  same: number
  again: number
}
export type AnswerRow = AnswerCounts & { question: string; place: string }

export const noCounts: AnswerCounts = { answers: 0, skips: 0, corrections: 0, same: 0, again: 0 }

export const addCounts = (a: AnswerCounts, b: AnswerCounts): AnswerCounts => ({
  answers: a.answers + b.answers,
  skips: a.skips + b.skips,
  corrections: a.corrections + b.corrections,
  same: a.same + b.same,
  again: a.again + b.again,
})

/** Told to five. */
export const roundCounts = (counts: AnswerCounts): AnswerCounts => ({
  answers: roundTo(counts.answers, 5),
  skips: roundTo(counts.skips, 5),
  corrections: roundTo(counts.corrections, 5),
  same: roundTo(counts.same, 5),
  again: roundTo(counts.again, 5),
})
