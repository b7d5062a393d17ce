import { longestStep, type MeterReading } from '../index-steps.ts'

/** The last so many seconds before an instant, all of them known: the greatest and the least value in them. */
export type KnownSpan = { at: number; greatest: number; least: number }

/**
 * For each reading from `since` (seconds) on, the span of so many seconds that ends with it. Where a device was silent for longer than
 * an hour and three quarters there is none: silence says nothing of what was so. Each reading is looked at once, however often a device speaks.
 */
export const knownSpans = (
  readings: readonly MeterReading[],
  { seconds, since }: { seconds: number; since: number },
): KnownSpan[] => {
  const [greatest, least] = [bestOf((a, b) => a >= b), bestOf((a, b) => a <= b)]
  let [first, whole] = [0, 0]
  return readings.flatMap(({ at, value }, i) => {
    const before = readings[i - 1]
    if (before && at - before.at > longestStep) whole = i
    while (first < i && readings[first + 1]!.at <= at - seconds) first++
    const span = { at, greatest: greatest(i, value, first), least: least(i, value, first) }
    return at >= since && first >= whole && readings[first]!.at <= at - seconds ? [span] : []
  })
}

// The best of the values from `first` on, as each next one comes: what a later one beats is forgotten.
const bestOf = (beats: (value: number, other: number) => boolean) => {
  const kept: { i: number; value: number }[] = []
  let head = 0
  return (i: number, value: number, first: number): number => {
    while (kept.length > head && beats(value, kept.at(-1)!.value)) kept.pop()
    kept.push({ i, value })
    while (kept[head]!.i < first) head++
    return kept[head]!.value
  }
}
