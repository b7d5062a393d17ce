import type { MeterReading } from '../index-steps.ts'
import type { DayTurns } from './day-turns.ts'
import { knownSpans } from './known-spans.ts'

/**
 * A day of a level that should not fall, without yet saying how low is too low. `mean` of its readings; `lowest`: what it stayed under for
 * as long as the rule asks (the least, over all such spans, of their greatest value), nothing where no span is known; `latest`: its last value.
 */
export type LowDay = { mean: number; lowest: number | null; latest: number }

export const lowDay = (
  readings: readonly MeterReading[],
  { since, seconds }: { since: number; seconds: number },
): LowDay | undefined => {
  const own = readings.filter(({ at }) => at >= since)
  const last = own.at(-1)
  if (!last) return undefined
  const spans = knownSpans(readings, { seconds, since }).map(({ greatest }) => greatest)
  return {
    mean: Math.round(own.reduce((sum, { value }) => sum + value, 0) / own.length),
    lowest: spans.length ? Math.min(...spans) : null,
    latest: last.value,
  }
}

/** Days before, on which nothing was wrong, that tell what is usual; and how few of them tell nothing yet. */
const [usualDays, fewestDays] = [14, 3]

/** What a rule knows of a plant beside its days: whether it is in use on a day, and below what it was told to be too low, where it was. */
export type PlantUse = { runs: (day: string) => boolean; toldBound: (day: string) => number | undefined }

const alwaysOn: PlantUse = { runs: () => true, toldBound: () => undefined }

/**
 * The turns of each day against what it was told to be, else against what was usual in the fortnight before it, days of an alarm left out.
 * `boundOf`: below what it is too low, given those days, oldest first. Until three such days are known, nothing is judged by habit. On a day
 * on which it is not in use it is never too low, and tells nothing of what is usual.
 */
export const turnsByHabit = <Day extends LowDay & { day: string }>(
  days: readonly Day[],
  boundOf: (usual: readonly Day[]) => number,
  { runs, toldBound }: PlantUse = alwaysOn,
): ({ day: string } & DayTurns)[] => {
  let usual: Day[] = []
  let open = false
  return days.map((one) => {
    if (!runs(one.day)) {
      open = false
      return { day: one.day, opened: false, last: 'shut' }
    }
    const habit = usual.length < fewestDays ? Number.NEGATIVE_INFINITY : boundOf(usual)
    const bound = toldBound(one.day) ?? habit
    const opened = one.lowest !== null && one.lowest < bound
    const held = open || opened
    open = held && one.latest < bound
    if (!held) usual = [...usual, one].slice(-usualDays)
    return { day: one.day, opened, last: open ? 'open' : 'shut' }
  })
}

/** Half an hour below a fifth of what a fan usually takes: it does not turn. Milliamperes. */
export const fanSeconds = 1800
export const fanBound = (usual: readonly LowDay[]): number => 0.2 * medianOf(usual.map(({ mean }) => mean))

/** Three quarters of an hour ten degrees below what the boiler was set to. Hundredths of a degree. */
export const boilerSeconds = 2700
const boilerFall = 1000
export const setpointBound = (setpoint: number): number => setpoint - boilerFall

/** Where nobody has told what it was set to: as far below the coldest three quarters of its fortnight, for a night that is let cool is no breakdown. */
export const boilerBound = (usual: readonly LowDay[]): number =>
  Math.min(...usual.map(({ lowest, mean }) => lowest ?? mean)) - boilerFall

/** The middle of some values; 0 of none. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  if (!sorted.length) return 0
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}
