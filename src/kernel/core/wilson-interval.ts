/** The bounds of a share, each between 0 and 1. */
export type ShareBounds = { low: number; high: number }

/** The quantile of 95 %, both sides. */
const z = 1.959964

/**
 * Within which bounds a share of `of` answers lies, at 95 % (Wilson’s score interval, 1927): honest for few answers, and for none or all
 * of them, where the usual «± 1.96 standard errors» says that nothing is in doubt. Nothing of no answer.
 */
export const wilsonInterval = (counted: number, of: number): ShareBounds | null => {
  if (of <= 0) return null
  const share = counted / of
  const middle = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return {
    low: Math.max(0, (middle - spread) / whole),
    high: Math.min(1, (middle + spread) / whole),
  }
}
