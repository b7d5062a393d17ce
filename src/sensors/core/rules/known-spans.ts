import { longestStep, type MeterReading } from '../index-steps.ts'

/** The last so many seconds before an instant, all of them known: the greatest and the least value in them. */
export type KnownSpan = { at: number; greatest: number; least: number }

/**
 * For each reading from `since` (seconds) on, the span of so many seconds that ends with it. Where a device was silent for longer than
 * an hour and three quarters there is none: silence says nothing of what was so.
 */
export const knownSpans = (
  readings: readonly MeterReading[],
  { seconds, since }: { seconds: number; since: number },
): KnownSpan[] =>
  readings.flatMap(({ at }, i) => {
    const span = at >= since ? spanBefore(readings, i, at - seconds) : undefined
    return span ? [{ at, ...span }] : []
  })

const spanBefore = (
  readings: readonly MeterReading[],
  last: number,
  start: number,
): Omit<KnownSpan, 'at'> | undefined => {
  let [greatest, least] = [readings[last]!.value, readings[last]!.value]
  for (let i = last; readings[i]!.at > start; i--) {
    const before = readings[i - 1]
    if (!before || readings[i]!.at - before.at > longestStep) return undefined
    greatest = Math.max(greatest, before.value)
    least = Math.min(least, before.value)
  }
  return { greatest, least }
}
