import {
  type Cause,
  causeOfDay,
  countCauses,
  type CauseCount,
  positionAt,
  voidDays,
  type VoidHistory,
} from './day-cause.ts'
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
  /** cents since it stands empty */
  lost: number | null
}

/** `today`: a day in Paris; `now`: the instant; `daily`: cents a day, where they are known; `wanted`: by when a step is. */
export const weighVoid = (
  history: VoidHistory,
  {
    today,
    now,
    daily,
    wanted,
  }: {
    today: string
    now: string
    daily: number | null
    wanted: readonly { step: VoidPosition; day: string }[]
  },
): VoidWeight => {
  const works = positionAt('works', now, history)
  const allocation = positionAt('allocation', now, history)
  const days = voidDays(history, today)
  return {
    days: days.length,
    works,
    allocation,
    ball:
      works === 'ready' || allocation === 'signed' || allocation === 'entered'
        ? ballAt(allocation)
        : ballAt(works),
    cause: days.at(-1) === today ? causeOfDay(today, history) : null,
    causes: countCauses(history, today),
    late: overdueStep(wanted, today, { works, allocation }),
    lost: daily === null ? null : days.length * daily,
  }
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
