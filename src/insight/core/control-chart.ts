/**
 * Points of a measure, oldest first, in two parts: those that say what is ordinary, then those that are watched. Nobody sets a goal:
 * a chart says that something has changed, or that nothing has (W. A. Shewhart; XmR: D. J. Wheeler, «Understanding Variation», 1993).
 */
export type ControlChart = { limits: Limits; watched: number; signals: readonly Signal[]; chance: number }

/** Between which values a measure moves by itself, around its mean. */
export type Limits = { mean: number; low: number; high: number }

/** `outside`: one point beyond the limits; `run`: the eighth in a row on one side of the mean. `at`: which point of the chart. */
export type Signal = { is: 'outside' | 'run'; side: 'above' | 'below'; at: number }

/** Points that limits are made of, and the fewest; those that are watched after them, and the fewest. */
export const baseline = { most: 24, least: 12 } as const
const watch = { most: 12, least: 5 } as const
/** Points that a chart needs before it says anything. */
export const fewestPoints = baseline.least + watch.least

/** Of the four signals of the English health service, these two; all four cry wolf on every fourth chart a year. */
const run = 8

/** The mean, and 2.66 mean moving ranges on either side; no value is outside what may be (`floor`, `top`). */
export const limitsOf = (values: readonly number[], floor = -Infinity, top = Infinity): Limits => {
  const mean = meanOf(values)
  const reach = 2.66 * meanOf(values.slice(1).map((value, i) => Math.abs(value - values[i]!)))
  return { mean, low: Math.max(floor, mean - reach), high: Math.min(top, mean + reach) }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The chart of these points; null where they are too few to say what is ordinary (17). The last twelve are watched once 24 stand
 * before them; until then five, and a whole year, with its winter, says what is ordinary.
 */
export const chartOf = (
  values: readonly number[],
  { floor, top }: { floor?: number; top?: number } = {},
): ControlChart | null => {
  const before = Math.min(baseline.most, values.length - watch.least)
  if (before < baseline.least) return null
  const watched = Math.min(watch.most, values.length - before)
  const start = values.length - watched
  const limits = limitsOf(values.slice(start - before, start), floor, top)
  return {
    limits,
    watched,
    signals: signalsOf(values, limits, start),
    chance: chanceOf(before, watched),
  }
}

/** What is told of the points from `start` on. A run may begin before them; it is told once, at its eighth point. */
export const signalsOf = (values: readonly number[], { mean, low, high }: Limits, start = 0): Signal[] => {
  const signals: Signal[] = []
  let [length, side] = [0, 0]
  for (const [at, value] of values.entries()) {
    const where = sideOf(value - mean)
    ;[length, side] = where !== 0 && where === side ? [length + 1, side] : [where === 0 ? 0 : 1, where]
    if (at < start) continue
    const told = where > 0 ? 'above' : 'below'
    if (sideOf(value - high) > 0 || sideOf(value - low) < 0) signals.push({ is: 'outside', side: told, at })
    if (length === run) signals.push({ is: 'run', side: told, at })
  }
  return signals
}

// Means are sums of floating numbers: what differs by less than a billionth does not differ.
const sideOf = (difference: number): -1 | 0 | 1 => (difference > 1e-9 ? 1 : difference < -1e-9 ? -1 : 0)

// Part of stable charts that cry wolf within twelve months, by how many points their limits are made of: simulated, and held by a test.
const falseAlarms: readonly { points: number; share: number }[] = [
  { points: 24, share: 0.148 },
  { points: 22, share: 0.154 },
  { points: 20, share: 0.161 },
  { points: 18, share: 0.171 },
  { points: 16, share: 0.184 },
  { points: 14, share: 0.199 },
  { points: 12, share: 0.218 },
]

/** How likely it is that a chart speaks in so many months though nothing has changed: it grows with them. */
export const chanceOf = (points: number, watched: number): number =>
  ((falseAlarms.find((row) => row.points <= points)?.share ?? 1) * watched) / watch.most

/** How many of these charts chance alone would make speak. */
export const signalsByChance = (charts: readonly (ControlChart | null)[]): number =>
  charts.reduce((sum, chart) => sum + (chart?.chance ?? 0), 0)
