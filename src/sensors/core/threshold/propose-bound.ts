import type { DayNumbers } from '../day-numbers.ts'
import {
  beginHabit,
  beginsTenancy,
  judgeLeakDay,
  type LeakBounds,
  type LeakKind,
  noLeakYet,
} from '../leak-rules.ts'
import type { AlarmOutcome } from '../telling/leak-codes.ts'
import { type BoundName, boundSteps, type MeterDial } from './bounds-on-day.ts'

/**
 * An alarm of which it is known what came of it: its days of the meter in their order, from which to which it was open, and days on which
 * somebody else’s lease began there.
 */
export type LearntAlarm = {
  kind: LeakKind
  outcome: AlarmOutcome
  openedOn: string
  closedOn: string | null
  days: readonly (DayNumbers & { day: string })[]
  newTenancies?: readonly string[]
}

/** Another bound, and what it would have done: of so many false alarms it silences some, of so many true ones it loses some. */
export type BoundProposal = {
  kind: LeakKind
  dial: MeterDial
  bound: BoundName
  from: number
  to: number
  silenced: number
  ofFalse: number
  lost: number
  ofTrue: number
}

/** Outcomes of a kind before which nothing is proposed. */
export const enoughOutcomes = 20
/** A leak that nobody hears of costs more than a call for nothing: one that is lost outweighs so many that are silenced. */
const lostWeighs = 4

/**
 * The other bound of one kind that would have done best on the days that were judged: none below twenty outcomes, none that loses as much
 * as it silences. Of two that do the same, the milder one.
 */
export const proposeBound = (
  kind: LeakKind,
  dial: MeterDial,
  alarms: readonly LearntAlarm[],
  bounds: LeakBounds,
): BoundProposal | undefined => {
  // What the bounds that stand silence already speaks for no further one.
  const own = alarms.filter((alarm) => alarm.kind === kind && isHeard(alarm, bounds))
  if (own.length < enoughOutcomes) return undefined
  const tried = stepsOf(kind, bounds).map(({ bound, to }) =>
    tryBound(own, { kind, dial, bound, from: bounds[bound], to }, { ...bounds, [bound]: to }),
  )
  return tried
    .filter((one) => scoreOf(one) > 0)
    .reduce<BoundProposal | undefined>(
      (best, one) => (best && scoreOf(best) >= scoreOf(one) ? best : one),
      undefined,
    )
}

const scoreOf = ({ silenced, lost }: BoundProposal): number => silenced - lostWeighs * lost

const stepsOf = (kind: LeakKind, bounds: LeakBounds): { bound: BoundName; to: number }[] =>
  Object.entries(boundSteps)
    .filter(([, step]) => step.kind === kind)
    .flatMap(([bound, { by }]) =>
      by.map((step) => ({ bound: bound as BoundName, to: bounds[bound as BoundName] + step })),
    )
    .filter(({ to }) => to >= 0)

const tryBound = (
  alarms: readonly LearntAlarm[],
  change: Pick<BoundProposal, 'kind' | 'dial' | 'bound' | 'from' | 'to'>,
  bounds: LeakBounds,
): BoundProposal => {
  const ofFalse = alarms.filter(({ outcome }) => outcome === 'false')
  const ofTrue = alarms.filter(({ outcome }) => outcome === 'confirmed')
  const silent = (some: readonly LearntAlarm[]) => some.filter((alarm) => !isHeard(alarm, bounds)).length
  return {
    ...change,
    silenced: silent(ofFalse),
    ofFalse: ofFalse.length,
    lost: silent(ofTrue),
    ofTrue: ofTrue.length,
  }
}

/** Whether the alarm would still have been raised while it was open; a habit is that of one household, as it is where days are judged. */
const isHeard = (
  { kind, openedOn, closedOn, days, newTenancies = [] }: LearntAlarm,
  bounds: LeakBounds,
): boolean => {
  let [memory, last] = [noLeakYet, '']
  for (const day of days) {
    if (closedOn && day.day > closedOn) return false
    if (beginsTenancy(newTenancies, last, day.day)) memory = beginHabit(memory)
    memory = judgeLeakDay(memory, day, bounds)
    last = day.day
    if (day.day >= openedOn && memory[kind].open) return true
  }
  return false
}
