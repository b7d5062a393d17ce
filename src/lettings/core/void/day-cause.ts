import { instantAt } from '../../../kernel/core/dates.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'
import { beginnings, type StopReason, stopReasons, type Track, type VoidPosition } from './void-steps.ts'

/** Causes of an empty day, in the order in which the first that applies is its cause. */
export const causes = ['held', 'technical', 'allocation', 'commercial', 'signing'] as const
export type Cause = (typeof causes)[number]

/** What is known of a void, each with its instant (ISO) or its days (`YYYY-MM-DD`, both included). */
export type VoidHistory = {
  /** the last day of the lease that ends, and the first of the one that comes next */
  leaseEnds: string
  nextStarts: string | null
  /** in their order */
  moves: readonly { track: Track; step: VoidPosition; at: string }[]
  stops: readonly { why: StopReason; starts: string; ends: string | null }[]
  /** days on which a diagnostic was missing or out of date */
  gaps: readonly { starts: string; ends: string | null }[]
  /** days of which somebody settled the cause */
  settled: readonly { starts: string; ends: string; cause: Cause }[]
}

/**
 * The cause of a day: what held at its start, midnight in Paris; the first that applies of held, technical (works, diagnostics, a claim,
 * no access), allocation (somebody is proposed, and it is not decided or answered), commercial (nobody is), signing (accepted).
 */
export const causeOfDay = (day: string, history: VoidHistory): Cause => {
  const settled = history.settled.findLast(({ starts, ends }) => starts <= day && day <= ends)
  if (settled) return settled.cause
  const midnight = midnightOf(day)
  const kinds = history.stops
    .filter(({ starts, ends }) => starts <= midnight && (ends === null || ends > midnight))
    .map(({ why }) => stopReasons[why])
  if (kinds.includes('held')) return 'held'
  const isGap = history.gaps.some(({ starts, ends }) => starts <= day && (ends === null || day <= ends))
  if (kinds.includes('technical') || isGap || positionAt('works', midnight, history) !== 'ready')
    return 'technical'
  return ofAllocation[positionAt('allocation', midnight, history)] ?? 'allocation'
}

// Six hundred voids ask for the same hundred midnights.
const midnights = new Map<string, string>()
const midnightOf = (day: string): string => {
  const known = midnights.get(day)
  if (known !== undefined) return known
  if (midnights.size > mostDays) midnights.clear()
  const at = instantAt(day)
  midnights.set(day, at)
  return at
}

const ofAllocation: Partial<Record<VoidPosition, Cause>> = {
  none: 'commercial',
  accepted: 'signing',
  signed: 'signing',
  entered: 'signing',
  visited2m: 'signing',
}

/** Where a void stands on one of its ways at an instant (ISO); what happened at that very instant counts. */
export const positionAt = (track: Track, at: string, { moves }: Pick<VoidHistory, 'moves'>): VoidPosition =>
  moves.findLast((move) => move.track === track && move.at <= at)?.step ?? beginnings[track]

/** The steps by which a void came to where it is on one of its ways, in their order: those passed over are not among them. */
export const reachedSteps = (track: Track, { moves }: Pick<VoidHistory, 'moves'>): VoidPosition[] => {
  const path: VoidPosition[] = [beginnings[track]]
  for (const move of moves) {
    if (move.track !== track) continue
    const known = path.indexOf(move.step)
    if (known >= 0) path.length = known + 1
    else path.push(move.step)
  }
  return path
}

/** Days of the void until a day, both included: from the day after the lease ends to the day before the next one. */
export const voidDays = (
  { leaseEnds, nextStarts }: Pick<VoidHistory, 'leaseEnds' | 'nextStarts'>,
  until: string,
): string[] => {
  const last = nextStarts !== null && nextStarts <= until ? daysLater(nextStarts, -1) : until
  const days: string[] = []
  for (let day = daysLater(leaseEnds, 1); day <= last && days.length < mostDays; day = daysLater(day, 1))
    days.push(day)
  return days
}

// Thirty years: what stands empty for longer is no void that anybody lets again.
const mostDays = 11_000

export type CauseCount = Record<Cause, number>

/** Days by their cause: their sum is the days of the void. */
export const countCauses = (history: VoidHistory, until: string): CauseCount => {
  const count: CauseCount = { held: 0, technical: 0, allocation: 0, commercial: 0, signing: 0 }
  for (const day of voidDays(history, until)) count[causeOfDay(day, history)]++
  return count
}
