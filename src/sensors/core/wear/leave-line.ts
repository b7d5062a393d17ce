/** A day counts from half a spread on, and five spreads in all are told (Page, 1954; Montgomery: k = ½, h = 5). */
const slack = 0.5
const driftBound = 5

/**
 * Where days left the line that they used to keep, by how many spreads each is off it: their sums on either side, and what passes the
 * bound is told since its sum last stood at 0. Nothing where they stay on it.
 */
export const leaveLine = (spreads: readonly number[]): number | undefined => {
  let [over, under] = [0, 0]
  let [overFrom, underFrom] = [0, 0]
  spreads.forEach((z, i) => {
    over = Math.max(0, over + z - slack)
    under = Math.max(0, under - z - slack)
    if (over === 0) overFrom = i + 1
    if (under === 0) underFrom = i + 1
  })
  return over > driftBound ? overFrom : under > driftBound ? underFrom : undefined
}
