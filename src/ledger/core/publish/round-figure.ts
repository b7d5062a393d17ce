import type { WeekCell } from './fold-week.ts'

/** Sums are told to the quarter of an hour, counts to five, times of one answer to five seconds, or to one from ten persons (P6). */
export const quarterHour = 900
const finePersons = 10

export const roundTo = (value: number, step: number): number => Math.round(value / step) * step

/**
 * What is told of a cell: its seconds, its answers (or acts), what one usually takes (half of them less; nine in ten less), and how many
 * acts went on with a draft that had been left.
 */
export type Figure = { seconds: number; times: number; middle: number; upper: number; resumed: number }

type AnswerTimes = Pick<WeekCell, 'times' | 'middle' | 'upper' | 'resumed'>

/** The figure of a cell, from its weeks and places; percentiles are those of its parts, by their answers. */
export const figureOf = (
  parts: readonly AnswerTimes[],
  share: { seconds: number; persons: number },
): Figure => {
  const times = parts.reduce((n, part) => n + part.times, 0)
  const step = share.persons >= finePersons ? 1 : 5
  const mean = (of: 'middle' | 'upper'): number =>
    roundTo(parts.reduce((n, part) => n + part[of] * part.times, 0) / times, step)
  return {
    seconds: roundTo(share.seconds, quarterHour),
    times: roundTo(times, 5),
    middle: mean('middle'),
    upper: mean('upper'),
    resumed: roundTo(
      parts.reduce((n, { resumed }) => n + resumed, 0),
      5,
    ),
  }
}
