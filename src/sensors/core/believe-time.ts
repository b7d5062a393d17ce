import type { Observation } from './observation.ts'

/** Seconds by which the clock of a device may be ahead. */
export const mostAhead = 600

/**
 * When a value was so. A device’s clock is not believed where it is ahead, or before the device stood there: one value alone is then of
 * when it was heard; of several nobody knows, and they are refused. `late`: older than `lateDays`, within which a day is judged again
 * (SENSORS_LATE_DAYS). `isWritten`: a hand wrote the instant; it is refused where it cannot be.
 */
export const believeTime = (
  observations: readonly Observation[],
  {
    heard,
    since,
    lateDays,
    isWritten = false,
  }: { heard: number; since: number; lateDays: number; isWritten?: boolean },
): { believed: Observation[]; refused: number; late: number } => {
  const isAlone = new Set(observations.map(({ at }) => at)).size === 1
  const believed: Observation[] = []
  let [refused, late] = [0, 0]
  for (const observation of observations) {
    const { at } = observation
    if (at > heard + mostAhead || at < since) {
      if (isAlone && heard >= since && !isWritten) believed.push({ ...observation, at: heard })
      else refused++
    } else if (at < heard - lateDays * 86_400) late++
    else believed.push(observation)
  }
  return { believed, refused, late }
}
