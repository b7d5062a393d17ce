/** Whether this one may knock once more. */
export type Pace = (who: string) => boolean

/**
 * Counts who knocks, so many times a minute at most; in this process alone. All begin anew together: nothing is kept of anybody
 * for longer. `clock`: milliseconds.
 */
export const makePace = (perMinute: number, clock: () => number = Date.now): Pace => {
  const counts = new Map<string, number>()
  let began = clock()
  return (who) => {
    if (clock() - began >= 60_000) {
      counts.clear()
      began = clock()
    }
    const n = (counts.get(who) ?? 0) + 1
    counts.set(who, n)
    return n <= perMinute
  }
}
