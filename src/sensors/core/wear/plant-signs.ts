import { shrunkRatio } from '../survival.ts'
import { leaveLine } from './leave-line.ts'

/** A day of a fan: the mean of what it drew (mA). */
export type FanDay = { day: string; drawn: number; isJudged: boolean }

/** How far a fan is from what it drew in the year before. `extra`: the share above (below, less than 0) since `since`. */
export type FanDrift = { since: string; extra: number; days: number }

const fewestFanDays = 60
/** A fan’s current that does not tremble at all still differs by a hundredth from day to day: below that, nothing is a drift. */
const leastSpread = 0.01

/** A fan whose filter fills draws less, one whose bearing wears draws more: told long before it stops. */
export const fanDriftOf = (days: readonly FanDay[]): FanDrift | undefined => {
  const before = days.filter(({ isJudged }) => !isJudged)
  const usual = before.reduce((sum, { drawn }) => sum + drawn, 0) / before.length
  if (before.length < fewestFanDays || usual <= 0) return undefined
  const off = before.reduce((sum, { drawn }) => sum + (drawn - usual) ** 2, 0)
  const spread = Math.max(Math.sqrt(off / (before.length - 1)), usual * leastSpread)
  const judged = days.filter(({ isJudged }) => isJudged)
  const from = leaveLine(judged.map(({ drawn }) => (drawn - usual) / spread))
  const drifted = from === undefined ? [] : judged.slice(from)
  const [first] = drifted
  if (!first) return undefined
  const drawn = drifted.reduce((sum, day) => sum + day.drawn, 0) / drifted.length
  return { since: first.day, extra: drawn / usual - 1, days: drifted.length }
}

/** A lift in the last year: its trips, on days of which they are known, and its faults on those days. */
export type LiftYear = { trips: number; faults: number }

/** Faults that its like would have had in as many trips, and how far it is from them, honestly shrunk: 1 is as its like. */
export type LiftSign = { usual: number; ratio: number }

/** Lifts from which anything is said: with fewer, each would be its own like. */
const fewestLifts = 3

/** Lifts by their faults in as many trips, the worst first; those without a fault are not told. */
export const liftSigns = <Lift extends LiftYear>(lifts: readonly Lift[]): (Lift & LiftSign)[] => {
  const ridden = lifts.filter(({ trips }) => trips > 0)
  if (ridden.length < fewestLifts) return []
  const trips = ridden.reduce((sum, lift) => sum + lift.trips, 0)
  const faults = ridden.reduce((sum, lift) => sum + lift.faults, 0)
  return ridden
    .map((lift) => {
      const usual = (faults * lift.trips) / trips
      return { ...lift, usual, ratio: shrunkRatio(lift.faults, usual) }
    })
    .filter((lift) => lift.faults > 0)
    .sort((a, b) => b.ratio - a.ratio)
}
