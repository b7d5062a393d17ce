import { type Dial, type MeterReading, stepBetween } from './index-steps.ts'

/** What became of the steps that are no flow: they are counted and shown, and nothing is put in their place. */
export type OddSteps = { jitter: number; reset: number; jump: number; unknown: number }

/** The hours of a span, each with what flowed in it, or nothing where nobody knows. */
export type Hours = { hours: (number | undefined)[]; odd: OddSteps }

const hour = 3600

/**
 * The hours of one index from its readings in their order of time, from `start` (seconds) on, so many of them. What lies between two
 * readings belongs to the hour of its middle: meters are read at their own minute. An index that did not move makes known all hours
 * between; one that moved in a long silence, none.
 */
export const hoursOfReadings = (
  readings: readonly MeterReading[],
  { start, count, dial }: { start: number; count: number; dial: Dial },
): Hours => {
  const hours: (number | undefined)[] = Array.from({ length: count })
  const odd: OddSteps = { jitter: 0, reset: 0, jump: 0, unknown: 0 }
  const add = (at: number, amount: number): void => {
    const i = Math.floor((at - start) / hour)
    if (i >= 0 && i < count) hours[i] = (hours[i] ?? 0) + amount
  }
  let [before] = readings
  for (const [i, reading] of readings.entries()) {
    if (!before || reading.at <= before.at) continue
    const step = stepBetween(before, reading, dial)
    // A meter that says 0 once has not begun anew: the next value tells.
    if (step.kind === 'zero' && (readings[i + 1]?.value ?? 0) >= before.value) continue
    if (step.kind === 'flow') {
      add((before.at + reading.at) / 2, step.amount)
      if (step.amount === 0) for (const at of middlesBetween(before.at, reading.at, start)) add(at, 0)
    } else odd[step.kind === 'zero' ? 'reset' : step.kind]++
    // After a step back by a pulse the higher value stays, else each tremor of the wheel would count as water.
    before = step.kind === 'jitter' ? { at: reading.at, value: before.value } : reading
  }
  return { hours, odd }
}

const middlesBetween = (from: number, to: number, start: number): number[] => {
  const first = Math.ceil((from - start - hour / 2) / hour)
  const last = Math.floor((to - start - hour / 2) / hour)
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => start + (first + i) * hour + hour / 2,
  )
}
