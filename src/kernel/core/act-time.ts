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

/** An act is believed as to its hour when it arrives within a day (ms). */
export const believedFor = 24 * 3_600_000
/** An act kept without network may be days old. Beyond, we date it ourselves, and what it says is no hour (ms). */
const oldest = 60 * 86_400_000

/**
 * The instant of an act that counts, whatever its sender says: nobody dates his own work. No later than its reception `now`; its
 * reception, where it arrives after more than a day and no known phone with a compared clock brought it; never before
 * `last`, what was last told of the matter. `said`: her own hour, where it is another one. ISO.
 */
export const dateAct = (
  { at, compared }: Pick<Command, 'at' | 'compared'>,
  now: string,
  last?: string | null,
): { at: string; said?: string } => {
  const received = Date.parse(now)
  const done = Date.parse(at)
  const late = received - done
  const isHour = late >= 0 && late <= oldest
  const believed = isHour && (compared || late <= believedFor) ? done : received
  const counts = Math.max(believed, last ? Date.parse(last) : 0)
  return {
    at: new Date(counts).toISOString(),
    ...(isHour && counts - done > clockDrift ? { said: new Date(done).toISOString() } : {}),
  }
}
