import type { SensorWay } from './sensor-ways.ts'

/**
 * What became of messages: told to who sent them, and summed by way and day. `messages`, `strangers` and `unread` count messages, the rest
 * values; each value is one of kept, thinned, doubled, conflicts, refused, late.
 */
export type TakingReport = {
  messages: number
  kept: number
  thinned: number
  doubled: number
  conflicts: number
  strangers: number
  unread: number
  refused: number
  late: number
}

/** Several reports as one. */
export const addReports = (reports: readonly TakingReport[]): TakingReport => ({
  messages: sumOf(reports, 'messages'),
  kept: sumOf(reports, 'kept'),
  thinned: sumOf(reports, 'thinned'),
  doubled: sumOf(reports, 'doubled'),
  conflicts: sumOf(reports, 'conflicts'),
  strangers: sumOf(reports, 'strangers'),
  unread: sumOf(reports, 'unread'),
  refused: sumOf(reports, 'refused'),
  late: sumOf(reports, 'late'),
})

const sumOf = (reports: readonly TakingReport[], key: keyof TakingReport): number =>
  reports.reduce((sum, one) => sum + one[key], 0)

/** Ways of which is counted what comes: those of messages, and a meter reader’s own file. */
export const tallyWays = ['chirpstack', 'things', 'wmbus', 'senml', 'reader'] as const satisfies readonly (
  | SensorWay
  | 'reader'
)[]
