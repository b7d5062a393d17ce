import { dayNumberOf, instantOf, paris } from '../../kernel/core/zone.ts'
import { dayNumbers, type DayNumbers } from './day-numbers.ts'
import { type DeviceKind, dialOf } from './device-kinds.ts'
import { hoursOfReadings } from './hours-of-readings.ts'
import type { MeterReading } from './index-steps.ts'
import { judgeLeakDay, leakKinds, type LeakKind, type LeakMemory, noLeakYet } from './leak-rules.ts'
import { type AcceptedBound, boundsOnDay, dialOfPulse } from './threshold/bounds-on-day.ts'
import { levelDay } from './level-day.ts'
import { type Metric, metrics } from './meter-units.ts'

/** A day of a meter, as it is kept: its numbers, its first and last index, and what the rules remember after it. */
export type MeterDay = DayNumbers & {
  day: string
  first: number | null
  last: number | null
  memory: LeakMemory | null
}

/**
 * What is folded: the kind of the meter, what of it, what its pulse is, whether it is that of a dwelling, and bounds that the house set
 * otherwise.
 */
export type FoldedMeter = {
  kind: DeviceKind
  metric: Metric
  pulse: number
  isDwelling: boolean
  accepted?: readonly AcceptedBound[]
}

/** A day that was judged, with the rules that are open after it, and those that were when it was judged before. */
export type FoldedDay = MeterDay & { isOpen: boolean; wasOpen: boolean }

/**
 * The days that are due, made from readings, and all days that stand after them judged again, since each remembers the one before.
 * `kept`: the days that stand, from the one before the first that is due on. A day of which more was known than its readings tell now
 * stays: they may have gone.
 */
export const foldDays = (
  meter: FoldedMeter,
  due: readonly string[],
  readings: readonly MeterReading[],
  kept: readonly MeterDay[],
): FoldedDay[] => {
  const [first] = due
  if (!first) return []
  const stand = new Map(kept.map((day) => [day.day, day]))
  let memory = kept.find(({ day }) => day < first)?.memory ?? noLeakYet
  const days = [...new Set([...due, ...kept.filter(({ day }) => day >= first).map(({ day }) => day)])].sort()
  const isDue = new Set(due)
  return days.flatMap((day) => {
    const before = stand.get(day)
    const made = isDue.has(day) ? dayOf(meter, day, readings) : undefined
    const numbers = made && (!before || made.known >= before.known) ? made : before
    if (!numbers?.known) return []
    memory = mayLeak(meter) ? judgeLeakDay(memory, numbers, boundsOf(meter, day)) : memory
    return [
      {
        ...numbers,
        memory: mayLeak(meter) ? memory : null,
        isOpen: opens(memory),
        wasOpen: opens(before?.memory),
      },
    ]
  })
}

// Of a home, water alone: warmth that never stops is no leak.
const mayLeak = ({ metric, isDwelling }: FoldedMeter): boolean =>
  isDwelling && (metric === 'water' || metric === 'hot_water')

const opens = (memory: LeakMemory | null | undefined): boolean =>
  leakKinds.some((kind: LeakKind) => memory?.[kind].open)

const boundsOf = ({ pulse, accepted = [] }: FoldedMeter, day: string) =>
  boundsOnDay(accepted, dialOfPulse(pulse), day)

/** The numbers of one day, from noon to noon by the clock of Paris: twenty-three hours in March, twenty-five in October. */
const dayOf = (
  { kind, metric, pulse }: FoldedMeter,
  day: string,
  readings: readonly MeterReading[],
): Omit<MeterDay, 'memory'> => {
  const start = noonOf(dayNumberOf(day))
  const end = noonOf(dayNumberOf(day) + 1)
  const count = (end - start) / 3600
  const numbers =
    metrics[metric].form === 'index'
      ? dayNumbers(
          hoursOfReadings(readings, { start, count, dial: dialOf(kind, pulse) }).hours,
          pulse >= 10 ? 0 : 1,
        )
      : levelDay(readings, start, count)
  const within = readings.filter(({ at }) => at >= start && at < end)
  return {
    ...numbers,
    day,
    first: within[0]?.value ?? null,
    last: within.at(-1)?.value ?? null,
  }
}

const noonOf = (dayNumber: number): number => instantOf(paris, dayNumber, 720) / 1000
