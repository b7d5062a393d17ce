import { leavingEnd } from '../leaving/leaving-end.ts'
import { type Cause, causeOfDay, type VoidHistory, voidDays } from './day-cause.ts'

/**
 * What RPLS asks of a dwelling on the first of January: `mode` (no 40: 1 let, 2 offered and empty, 3 empty for works or held), `lease`
 * (no 41: the first day of the lease that runs), `offered` (no 62: the day from which it could be let again, without a day of works since),
 * `long`: empty for more than three months, as its yearly sums say it.
 */
export type RplsOccupancy = {
  mode: 1 | 2 | 3
  lease: string | null
  offered: string | null
  long: boolean
}

/** Of a void as it stood on a day (`YYYY-MM-DD`); null where the lease before still ran. */
export const rplsOccupancy = (day: string, history: VoidHistory): RplsOccupancy | null => {
  const { leaseEnds, nextStarts } = history
  if (day <= leaseEnds) return null
  if (nextStarts !== null && nextStarts <= day)
    return { mode: 1, lease: nextStarts, offered: offeredSince(day, history), long: false }
  const isOffered = !closedCauses.has(causeOfDay(day, history))
  return {
    mode: isOffered ? 2 : 3,
    lease: null,
    offered: isOffered ? offeredSince(day, history) : null,
    long: day > leavingEnd(leaseEnds, 3),
  }
}

/** On such days nobody could be let in. */
const closedCauses: ReadonlySet<Cause> = new Set(['held', 'technical'])

// A lease that begins the day after the works end leaves no such day: the register is then told nothing.
const offeredSince = (day: string, history: VoidHistory): string | null => {
  const days = voidDays(history, day)
  const last = days.findLastIndex((each) => closedCauses.has(causeOfDay(each, history)))
  return days[last + 1] ?? null
}
