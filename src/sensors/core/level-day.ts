import type { DayNumbers } from './day-numbers.ts'
import type { MeterReading } from './index-steps.ts'

/** From noon, one in the morning is the fourteenth hour. */
const [firstNight, lastNight] = [13, 18]

/**
 * The numbers of a day of a level (a temperature, a current), under the names that an index has: `total`: the sum of the means of its
 * hours, so that total / known is its mean; `night`: the same between one and six; `peak`, `floor`: the greatest and the least value. A
 * level has no quiet hours, and tells of nobody who lives there. `start`: noon, in seconds.
 */
export const levelDay = (readings: readonly MeterReading[], start: number, count: number): DayNumbers => {
  const means = Array.from({ length: count }, (_, i) =>
    meanOf(readings.filter(({ at }) => at >= start + i * 3600 && at < start + (i + 1) * 3600)),
  )
  const known = means.filter((mean) => mean !== undefined)
  const values = readings
    .filter(({ at }) => at >= start && at < start + count * 3600)
    .map(({ value }) => value)
  return {
    total: Math.round(sumOf(known)),
    peak: values.length ? Math.max(...values) : 0,
    floor: values.length ? Math.min(...values) : 0,
    quiet: 0,
    night: Math.round(sumOf(means.slice(firstNight, lastNight).filter((mean) => mean !== undefined))),
    known: known.length,
    lived: false,
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const meanOf = (readings: readonly MeterReading[]): number | undefined =>
  readings.length ? sumOf(readings.map(({ value }) => value)) / readings.length : undefined
