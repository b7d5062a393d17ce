/** The longest pause between two tries (ms), and the longest that the house may ask for. */
const longest = 60_000
const mostAsked = 300_000

/**
 * How long to wait after the nth failure in a row (1, 2, …), in ms: 2, 4, 8 … 60 s, each phone at its own moment (`random`
 * from 0 to 1), so that a server that comes back is not met by all of them at once. It may ask for longer (`retryAfter`, s).
 */
export const pauseOf = (failures: number, random: number, retryAfter = 0): number => {
  const grown = Math.min(longest, 2000 * 2 ** Math.min(10, failures - 1))
  const asked = Math.min((Number.isFinite(retryAfter) ? retryAfter : 0) * 1000, mostAsked)
  return Math.round(Math.max(grown * (0.5 + random / 2), asked * (1 + random / 4)))
}
