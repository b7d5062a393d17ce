import type { LedgerRow } from './contract.ts'

/** Answers that were sent as they were offered, and what it would have taken to type them again (seconds). */
export type SameAnswers = { n: number; seconds: number }

/**
 * What nobody typed twice in a period: answers that went as they were offered, each at what one of its kind takes by the model. From
 * published counts alone, to five; what is withheld is not among them.
 */
export const sumSameAnswers = (rows: readonly Pick<LedgerRow, 'counts' | 'model'>[]): SameAnswers =>
  rows.reduce(
    ({ n, seconds }, { counts, model }) => {
      const same = counts?.same ?? 0
      return { n: n + same, seconds: seconds + same * model }
    },
    { n: 0, seconds: 0 },
  )
