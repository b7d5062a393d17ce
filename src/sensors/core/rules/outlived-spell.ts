import { dayNumberOf, hour, instantOf, paris } from '../../../kernel/core/zone.ts'
import { alarmCourses } from '../alarm-kinds.ts'
import { mostHours } from '../telling/leak-step.ts'
import type { WatchKind } from './watches.ts'

/**
 * The spell of an alarm that stands since a day, and the day on which its request was ended (`yyyy-mm-dd`). `isBack`: its device said that all was
 * well, and after that end that it was not.
 */
export type StandingSpell = { kind: WatchKind; from: string; endedOn: string; isBack: boolean }

/**
 * Whether a request that was ended is taken up again: its alarm opened anew since, or holds still on the last of the whole days that its kind is
 * given. `held`: days after the end on which it would have opened. What is more than two days old is told to nobody.
 */
export const goesOnAfter = (
  { kind, from, endedOn, isBack }: StandingSpell,
  held: readonly string[],
  now: string,
): boolean => {
  if (isBack) return true
  const first = dayNumberOf(endedOn) + (alarmCourses[kind].goesOn ?? Number.POSITIVE_INFINITY)
  const isLate = (day: string): boolean => hoursSinceEnd(day, now) >= 0 && dayNumberOf(day) >= first
  return (from > endedOn ? [from] : held.filter(isLate)).some((day) => hoursSinceEnd(day, now) <= mostHours)
}

const hoursSinceEnd = (day: string, now: string): number =>
  (Date.parse(now) - instantOf(paris, dayNumberOf(day) + 1, 720)) / hour
