import { leaveLine } from './leave-line.ts'

/** A day of a heating plant: what it gave (Wh), and how cold it was outside on average (°C). */
export type HeatDay = { day: string; heat: number; outside: number }

/** What a plant gives by how cold it is: `still` a day without heating (hot water), `perDegree` for each degree below `balance` (°C). */
export type HeatLine = { still: number; perDegree: number; balance: number; spread: number }

/** How far a plant is from what it used to give in the same cold. `extra`: the share above (or below, less than 0) since `since`. */
export type HeatDrift = { since: string; extra: number; used: number; usual: number; days: number }

/** Days from which a line is learnt at least, and days that are judged by it. */
export const fewestHeatDays = 60
/** Degrees that are tried as the outside temperature above which nobody heats. */
const balances = Array.from({ length: 17 }, (_, i) => 12 + i / 2)

/** What a day gives is a + b × max(0, Tb − Te): by least squares, with the Tb that leaves least (ISO 15927-6 degree-days, signature of a plant). */
export const fitHeatLine = (days: readonly HeatDay[]): HeatLine | undefined => {
  if (days.length < fewestHeatDays) return undefined
  const tried = balances.flatMap((balance) => {
    const line = lineAt(days, balance)
    return line ? [line] : []
  })
  return tried.toSorted((a, b) => a.spread - b.spread)[0]
}

const coldOf = ({ outside }: HeatDay, balance: number): number => Math.max(0, balance - outside)

const lineAt = (days: readonly HeatDay[], balance: number): HeatLine | undefined => {
  const n = days.length
  const cold = days.map((day) => coldOf(day, balance))
  const meanCold = cold.reduce((sum, x) => sum + x, 0) / n
  const meanHeat = days.reduce((sum, { heat }) => sum + heat, 0) / n
  const both = days.reduce((sum, { heat }, i) => sum + (cold[i]! - meanCold) * (heat - meanHeat), 0)
  const square = cold.reduce((sum, x) => sum + (x - meanCold) ** 2, 0)
  // Of days that are all as cold nobody learns what a degree asks for.
  if (square < n) return undefined
  const perDegree = both / square
  const still = meanHeat - perDegree * meanCold
  const left = days.reduce((sum, { heat }, i) => sum + (heat - still - perDegree * cold[i]!) ** 2, 0)
  return { still, perDegree, balance, spread: Math.sqrt(left / (n - 2)) }
}

/**
 * Where the plant left its line: its residuals are summed, day by day, on either side, and what passes the bound is told since its sum
 * last stood at 0. Nothing where it stays on it. A day that is not among them is one of which nothing is known.
 */
export const heatDriftOf = (line: HeatLine, days: readonly HeatDay[]): HeatDrift | undefined => {
  const usualOf = (day: HeatDay): number => line.still + line.perDegree * coldOf(day, line.balance)
  const spread = Math.max(line.spread, 1)
  const from = leaveLine(days.map((day) => (day.heat - usualOf(day)) / spread))
  const drifted = from === undefined ? [] : days.slice(from)
  if (!drifted.length) return undefined
  const used = drifted.reduce((sum, { heat }) => sum + heat, 0)
  const usual = drifted.reduce((sum, day) => sum + usualOf(day), 0)
  return usual > 0
    ? { since: drifted[0]!.day, extra: used / usual - 1, used, usual, days: drifted.length }
    : undefined
}
