import type { AnswerKind } from './targets.ts'

/**
 * Seconds of the operators of the keystroke-level model (Card, Moran and Newell, 1980), on a phone: M to look and decide, P to bring the
 * finger, B to press or release, K for a digit.
 */
const operators = { M: 1.35, P: 1.1, B: 0.1, K: 0.28 } as const

const klm: Record<AnswerKind, string> = {
  // What is asked is read, the thing is looked at, one tap.
  yesno: 'MMPBB',
  // The same, among some words.
  choice: 'MMMPBB',
  // Into the field, three digits, the button.
  number: 'MMPBBMKKKPBB',
}

/** Seconds that an answer is reckoned to take, where none was measured: «≈». */
export const reckonedSeconds = (kind: AnswerKind): number =>
  Math.round([...klm[kind]].reduce((sum, sign) => sum + operators[sign as keyof typeof operators], 0) * 10) /
  10

/** What is answered in the same way by who walks: questions of before, and fields of the house. Their measured median is the price. */
export const answeredAlike: Record<AnswerKind, { kinds: readonly AnswerKind[]; fields: readonly string[] }> =
  {
    yesno: { kinds: ['yesno'], fields: ['alert.code'] },
    choice: { kinds: ['choice'], fields: ['alert.code'] },
    number: { kinds: ['number'], fields: [] },
  }

/** Half of the measured medians (seconds) are below; nothing where none was measured. */
export const middleOfMedians = (medians: readonly number[]): number | undefined => {
  const sorted = medians.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return sorted.length ? (sorted[Math.floor(at)]! + sorted[Math.ceil(at)]!) / 2 : undefined
}
