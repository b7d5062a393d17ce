/** How well pairs were found, each from 0 to 1. */
export type Score = { precision: number; recall: number; f1: number }

/** Of pairs found and pairs that are true, and those that are both. */
export const scoreOf = (right: number, found: number, all: number): Score => ({
  precision: right / found,
  recall: right / all,
  f1: (2 * right) / (found + all),
})

/** A score in words of a bench: «.959 · .941 · .951». */
export const scoreText = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map((share) => share.toFixed(3)).join(' · ')
