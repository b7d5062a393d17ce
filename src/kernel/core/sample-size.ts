/** Wished margins, in hundredths: what may be asked for. */
export const margins = { least: 1, most: 15 } as const

/** A share nobody knows yet is taken for a half: no other asks for more answers. */
const unknownShare = 0.5
/** The quantile of 95 %, as the institutes write it. */
const z = 1.96

/** Answers that are needed for a margin (0.04: ± 4 points at 95 %) where homes are without number. */
const boundlessSample = (margin: number): number =>
  (z * z * unknownShare * (1 - unknownShare)) / (margin * margin)

/**
 * The homes that have to answer for a margin, of so many that there are: n₀ / (1 + (n₀ − 1) / N), Cochran’s size with its correction for
 * few. Never more than there are, and none where there is nobody.
 */
export const sampleSize = (homes: number, margin: number): number => {
  if (homes <= 0) return 0
  const wished = boundlessSample(margin)
  return Math.min(homes, Math.ceil(wished / (1 + (wished - 1) / homes)))
}

/** Which margin so many answers of so many homes give, in the other sense. */
export const marginOf = (answers: number, homes: number): number | null => {
  if (answers <= 0 || homes <= 0) return null
  const few = homes > 1 ? (homes - Math.min(answers, homes)) / (homes - 1) : 0
  return z * Math.sqrt(((unknownShare * (1 - unknownShare)) / answers) * few)
}
