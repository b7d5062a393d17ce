import type { MeterReading } from '../../src/sensors/core/index-steps.ts'
import type { Leak } from './leak-shapes.ts'
import { dayLength, daysOf, drawing, judge, type JudgedHome, knownDays, type Reading } from './real-homes.ts'

/** Leaks that were tried, and those of them that an alarm had found by the end of the seventh and of the fourteenth whole day. */
export type Found = { tried: number; week: number; fortnight: number }

/** What becomes of readings on their way: the doors. */
export type Way = (readings: readonly MeterReading[]) => MeterReading[]

/** Adds a leak to the meters of homes, one begin in a month, at any hour of the day. */
export const findLeak = (
  leak: Leak,
  homes: readonly JudgedHome[],
  how: Reading,
  wayOf: (home: JudgedHome) => Way = () => (readings) => [...readings],
): Found => {
  const draw = drawing(17)
  const found = homes.flatMap((home) => {
    const known = new Set(knownDays(home.days, how).map(({ day }) => day))
    return startsOf(home, known).map((first) => {
      const leaking = { first, hour: Math.floor(draw() * 24), water: leak.water(draw) }
      return daysToFind(home, leaking, how, wayOf(home))
    })
  })
  const within = (days: number): number => found.filter((one) => one <= days).length
  return { tried: found.length, week: within(7), fortnight: within(14) }
}

/** Days on which a leak may begin: they and the fortnight after are known, and no alarm is around. */
const startsOf = ({ from, to, spells }: JudgedHome, known: ReadonlySet<number>): number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((to - 14 - from - 21) / 30)) },
    (_, i) => from + 21 + 30 * i,
  ).filter(
    (first) =>
      Array.from({ length: 14 }, (_, i) => first + i).every((day) => known.has(day)) &&
      !spells.some((spell) => spell.from <= first + 14 && spell.to >= first - 14),
  )

type Leaking = { first: number; hour: number; water: ReadonlyMap<number, number> }

// A day is judged once it is over: the one in which the leak began counts as none.
const daysToFind = (home: JudgedHome, { first, hour, water }: Leaking, how: Reading, way: Way): number => {
  const start = first * dayLength + dayLength / 2 + hour * 3600
  const near = home.readings.filter(({ at }) => at > (first - 2) * dayLength && at < (first + 17) * dayLength)
  const leaking = daysOf(way(withLeak(near, start, water, how)), first, first + 15, how)
  const { openings } = judge([...home.days.filter(({ day }) => day < first), ...leaking], how)
  const opened = openings.find(({ day }) => day >= first)
  return opened ? opened.day - first : Infinity
}

/** A home’s readings with a leak’s water added to its index from a moment on, for a fortnight. */
const withLeak = (
  readings: readonly MeterReading[],
  start: number,
  water: ReadonlyMap<number, number>,
  { pulse }: Reading,
): MeterReading[] => {
  let [added, hour] = [0, 0]
  return readings.map(({ at, value }) => {
    for (; hour < 336 && start + (hour + 1) * 3600 <= at; hour++) added += water.get(hour) ?? 0
    return { at, value: Math.floor((value + added) / pulse) * pulse }
  })
}
