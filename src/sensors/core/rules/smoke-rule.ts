import type { MeterReading } from '../index-steps.ts'
import { type DayTurns, turnsOf } from './day-turns.ts'

/** Millivolts of a cell of three volts that soon will not sound any more, and from which a new one is known. */
const [emptyBelow, freshFrom] = [2500, 2700]

/** A day of a smoke alarm’s battery. Between the two it stays what it was. */
export const batteryTurns = (readings: readonly MeterReading[], since: number): DayTurns =>
  turnsOf(
    readings
      .filter(({ at }) => at >= since)
      .flatMap(({ value }) => (value < emptyBelow ? ['open'] : value >= freshFrom ? ['shut'] : [])),
  )
