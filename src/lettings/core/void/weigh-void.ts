import {
  type Cause,
  causeOfDay,
  countCauses,
  type CauseCount,
  positionAt,
  voidDays,
  type VoidHistory,
} from './day-cause.ts'
import { daysLater } from '../../../kernel/core/law-days.ts'
import { newcomerVisitDue } from './newcomer-questions.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { VoidOrderState } from './void-order-states.ts'
import { type BallOfVoid, ballAt, positionsBefore, trackOf, type VoidPosition } from './void-steps.ts'

/** How a void stands now: where it is on both ways, who is to act, what today costs and why. */
export type VoidWeight = {
  days: number
  works: VoidPosition
  allocation: VoidPosition
  ball: BallOfVoid | null
  cause: Cause | null
  causes: CauseCount
  late: { step: VoidPosition; day: string } | null
  /** the day by which head office answers a remark of the agency; null: it owes none */
  owed: string | null
  /** cents since it stands empty */
  lost: number | null
}

/**
 * `today`: a day in Paris; `now`: the instant; `daily`: cents a day, where they are known; `wanted`: by when a step is; `orders`: how far those
 * of the works are; `owed`: the day by which head office answers the agency.
 */
export const weighVoid = (
  history: VoidHistory,
  {
    today,
    now,
    daily,
    wanted,
    orders = [],
    owed = null,
  }: {
    today: string
    now: string
    daily: number | null
    wanted: readonly { step: VoidPosition; day: string }[]
    orders?: readonly { state: VoidOrderState }[]
    owed?: string | null
  },
): VoidWeight => {
  const works = positionAt('works', now, history)
  const allocation = positionAt('allocation', now, history)
  const days = voidDays(history, today)
  return {
    days: days.length,
    works,
    allocation,
    ball: ballOf({ works, allocation }, orders, owed),
    owed,
    cause: days.at(-1) === today ? causeOfDay(today, history) : null,
    causes: countCauses(history, today),
    late: overdueStep([...wanted, ...wantedByLease(history)], today, { works, allocation }),
    lost: daily === null ? null : days.length * daily,
  }
}

// An answer that is owed comes first; of works that the firm says are done, the agency has to see them.
const ballOf = (
  { works, allocation }: { works: VoidPosition; allocation: VoidPosition },
  orders: readonly { state: VoidOrderState }[],
  owed: string | null,
): BallOfVoid | null => {
  if (owed !== null) return 'head_office'
  if (works === 'ready' || allocation === 'signed' || allocation === 'entered') return ballAt(allocation)
  const isDone = orders.length > 0 && orders.every(({ state }) => state !== 'placed')
  return works === 'works' && isDone ? 'agency' : ballAt(works)
}

// What nobody has to say: a lease that begins wants a dwelling that is ready on its eve, keys on its day, and a visit two months after them.
const wantedByLease = ({ nextStarts, moves }: VoidHistory): { step: VoidPosition; day: string }[] => {
  const entered = moves.findLast(({ step, track }) => track === 'allocation' && step === 'entered')
  return [
    ...(nextStarts
      ? [
          { step: 'ready' as const, day: daysLater(nextStarts, -1) },
          { step: 'entered' as const, day: nextStarts },
        ]
      : []),
    ...(entered ? [{ step: 'visited2m' as const, day: newcomerVisitDue(dayOf(entered.at)) }] : []),
  ]
}

const overdueStep = (
  wanted: readonly { step: VoidPosition; day: string }[],
  today: string,
  at: { works: VoidPosition; allocation: VoidPosition },
): VoidWeight['late'] => {
  const [first] = wanted
    .filter(({ step, day }) => day < today && !isReached(step, at))
    .toSorted((a, b) => a.day.localeCompare(b.day))
  return first ? { step: first.step, day: first.day } : null
}

const isReached = (step: VoidPosition, at: { works: VoidPosition; allocation: VoidPosition }): boolean => {
  const now = at[trackOf(step)]
  return step === now || positionsBefore(now).includes(step)
}

/** Cents a day of a monthly rent: a thirtieth. */
export const dailyOf = (monthly: number): number => Math.round(monthly / 30)
