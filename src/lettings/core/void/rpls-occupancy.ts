import { leavingEnd } from '../leaving/leaving-end.ts'
import { causeOfDay, type VoidHistory } from './day-cause.ts'

/**
 * What RPLS asks of a dwelling on the first of January: `mode` (no 40: 1 let, 2 offered and empty, 3 empty for works or held), `lease`
 * (no 41: the first day of the lease that runs), `long`: empty for more than three months, as its yearly sums say it.
 */
export type RplsOccupancy = { mode: 1 | 2 | 3; lease: string | null; long: boolean }

/** Of a void as it stood on a day (`YYYY-MM-DD`); null where the lease before still ran. */
export const rplsOccupancy = (day: string, history: VoidHistory): RplsOccupancy | null => {
  const { leaseEnds, nextStarts } = history
  if (day <= leaseEnds) return null
  if (nextStarts !== null && nextStarts <= day) return { mode: 1, lease: nextStarts, long: false }
  const cause = causeOfDay(day, history)
  return {
    mode: cause === 'held' || cause === 'technical' ? 3 : 2,
    lease: null,
    long: day > leavingEnd(leaseEnds, 3),
  }
}
