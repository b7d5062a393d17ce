import { textTime } from '../../../kernel/core/text-hours.ts'
import { dayNumberOf, hour, instantOf, paris } from '../../../kernel/core/zone.ts'
import { contestDays } from '../../../requests/core/contract.ts'
import { alarmCourses } from '../alarm-kinds.ts'
import type { Spell } from '../alarm-spells.ts'
import type { FollowedAlarm, MatterOfAlarm, Telling } from './followed-alarm.ts'
import { answerEffects, type TenantAnswer } from './leak-codes.ts'
import { leavesWaterOurs } from './leak-outcome.ts'

/** What the house does of a leak. `again`: its thread goes on; `fileAgain`: that has ended too long ago, another one names it. */
export type FollowStep = 'tell' | 'file' | 'again' | 'fileAgain' | 'over'

/** Hours of the data after which nobody is told any more of what began then. */
export const mostHours = 48

/** What the house does next of an alarm (`now`: ISO); nothing, where nothing is due. */
export const nextStep = (alarm: FollowedAlarm, now: string): FollowStep | undefined => {
  if (!alarm.home) return undefined
  const telling = ownTelling(alarm)
  if (alarm.closedOn !== null) return telling && isOwedEnd(alarm, telling) ? 'over' : undefined
  const spell = ownSpell(alarm)
  if (!spell) return undefined
  if (!telling || (telling.overAt && spell.from > telling.spell))
    return isNews(alarm, spell, now) ? 'tell' : undefined
  if (alarm.matter?.isHers) return stepAfter(alarm, alarm.matter, now)
  return mayFile(alarm) && isOverdue(alarm, telling, now) ? 'file' : undefined
}

/** What who lives there now was told: nobody hears of what was told to who has left. */
export const ownTelling = ({ telling, home }: FollowedAlarm): Telling | null =>
  telling && telling.household === home?.household ? telling : null

/** The spell that runs, as far as it is that of who lives there now: it began when she came, where it ran before. */
export const ownSpell = ({ spells, home }: Pick<FollowedAlarm, 'spells' | 'home'>): Spell | undefined => {
  const spell = spells.at(-1)
  return spell && home && spell.from < home.since ? { ...spell, from: home.since } : spell
}

/** Nothing stands of it, or what was filed for who has left has ended with her. */
export const mayFile = ({ matter }: Pick<FollowedAlarm, 'matter'>): boolean =>
  matter === null || (!matter.isHers && matter.endedAt !== null)

const isNews = (
  { kind, isTold, isSilenced, heldOn, home }: FollowedAlarm,
  spell: Spell,
  now: string,
): boolean => {
  // Water that ran before a tenant came is hers once one of her own days has shown it; what a device says of itself is so at once.
  const isShown = !alarmCourses[kind].measured || (heldOn !== null && heldOn >= (home?.since ?? ''))
  const isSeen = spell.from !== home?.since || isShown
  return !isTold && !isSilenced && isSeen && hoursSince(spell, now) <= mostHours
}

const isOwedEnd = ({ matter, isGone }: FollowedAlarm, { way, overAt, answer }: Telling): boolean =>
  way !== 'none' && !overAt && !matter?.isHers && !isGone && effectOf(answer) !== 'silences'

const effectOf = (answer: TenantAnswer | null) => (answer === null ? 'waits' : answerEffects[answer])

// A day is over at noon of the one after it.
const hoursSince = ({ from }: Spell, now: string): number =>
  (Date.parse(now) - instantOf(paris, dayNumberOf(from) + 1, 720)) / hour

// Hours run from when it reaches a tenant: a text message that is ready at night leaves in the morning. Who could not be told sees to nothing: nobody waits for her. A day that says that the water stands again is waited for, whether it is over.
const isOverdue = (alarm: FollowedAlarm, { answer, way, toldAt }: Telling, now: string): boolean => {
  const effect = effectOf(answer)
  if (effect !== 'waits') return effect === 'files'
  if (way === 'none') return true
  const { after, measured } = alarmCourses[alarm.kind]
  const isPast =
    after !== undefined &&
    Date.parse(now) - Date.parse(way === 'sms' ? textTime(toldAt) : toldAt) >= after * hour
  return isPast && (!measured || (alarm.heldOn !== null && alarm.heldOn === alarm.seenOn))
}

// Ended, and the water runs on: once an end, since what goes on has no end.
const stepAfter = (
  { runsOn, isSilenced }: FollowedAlarm,
  { endedAt, reason }: MatterOfAlarm,
  now: string,
): FollowStep | undefined => {
  if (endedAt === null || !runsOn || isSilenced || !leavesWaterOurs(reason)) return undefined
  return Date.parse(now) - Date.parse(endedAt) > contestDays * 24 * hour ? 'fileAgain' : 'again'
}
