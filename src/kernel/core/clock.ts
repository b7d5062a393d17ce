import type { Command } from './command.ts'

/** A telephone's clock may drift by minutes; beyond, ours counts (ms). */
export const clockDrift = 5 * 60_000

/**
 * An act with the hour at which it was done, by our clock: `said` is the sender's own «now» (ISO), so that an act that was
 * kept for hours by a clock that is two days off still has its place. `off`: her clock is wrong, which she is told.
 */
export const setRight = (
  command: Command,
  said: string | undefined,
  now: string,
): { command: Command; off: boolean } => {
  const error = Date.parse(now) - Date.parse(said ?? now)
  const done = Date.parse(command.at) + error
  // A clock beyond the calendar says nothing: the bus dates the act itself.
  if (!(Math.abs(error) > clockDrift) || !(done > 0)) return { command, off: false }
  return { command: { ...command, at: new Date(done).toISOString(), skew: error }, off: true }
}
