import { localDay, instantOf, paris } from '../../../kernel/core/zone.ts'
import type { MeterReading } from '../index-steps.ts'
import { type DayTurns, turnsOf } from './day-turns.ts'
import { medianOf } from './low-level.ts'

const hour = 3600
/** Hours of the clock of Paris between which people take the lift. */
const [firstHour, lastHour] = [7, 22]
/** So long without a trip it stands still, where so many an hour are usual. */
const stillSeconds = 2 * hour
const usualTrips = 5

/** A day of a lift’s counter: whether it stood still for two hours of daytime; trips an hour of daytime, where the day is known. */
export type LiftDay = DayTurns & { trips: number | null }

/** `since`: the noon that the day begins with, in seconds; readings begin before it. A counter that did not move says that nobody went, however long. */
export const liftDay = (readings: readonly MeterReading[], since: number): LiftDay => {
  const happened: ('open' | 'shut')[] = []
  let [still, moved, known] = [0, 0, 0]
  for (const [i, after] of readings.entries()) {
    const before = readings[i - 1]
    if (!before) continue
    const seconds = daySeconds(before.at, after.at)
    const trips = Math.max(0, after.value - before.value)
    still = trips || isNight(after.at) ? 0 : (isNewDay(before.at, after.at) ? 0 : still) + seconds
    if (after.at < since) continue
    if (trips || seconds <= 2 * hour) [moved, known] = [moved + (seconds ? trips : 0), known + seconds]
    if (trips) happened.push('shut')
    else if (still >= stillSeconds) happened.push('open')
  }
  return { ...turnsOf(happened), trips: known >= fewestSeconds ? (moved * hour) / known : null }
}

/** Daytime that must be known before a day says what is usual. */
const fewestSeconds = 8 * hour

/** The days on which a still lift is an alarm: those after a fortnight in which it went often. */
export const busyDays = (days: readonly ({ day: string } & LiftDay)[]): ReadonlySet<string> => {
  let usual: number[] = []
  return new Set(
    days.flatMap(({ day, opened, trips }) => {
      const busy = usual.length >= 3 && medianOf(usual) >= usualTrips
      if (trips !== null && !(busy && opened)) usual = [...usual, trips].slice(-14)
      return busy ? [day] : []
    }),
  )
}

/** A contact that says whether the lift is out of order: 1 while it is. */
export const contactTurns = (readings: readonly MeterReading[], since: number): DayTurns =>
  turnsOf(readings.filter(({ at }) => at >= since).map(({ value }) => (value > 0 ? 'open' : 'shut')))

// What of a stretch lies between seven and ten, by the clock of the day on which it ends.
const daySeconds = (from: number, to: number): number => {
  const [open, close] = hoursOf(to)
  return Math.max(0, Math.min(to, close) - Math.max(from, open))
}
const isNight = (at: number): boolean => {
  const [open, close] = hoursOf(at)
  return at < open || at > close
}
const isNewDay = (from: number, to: number): boolean =>
  localDay(paris, from * 1000) < localDay(paris, to * 1000)

const hoursOf = (at: number): readonly [number, number] => {
  const day = localDay(paris, at * 1000)
  return [instantOf(paris, day, firstHour * 60) / 1000, instantOf(paris, day, lastHour * 60) / 1000]
}
