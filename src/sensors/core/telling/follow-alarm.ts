import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Actor, can, type Lang, type Place } from '../../../kernel/core/access.ts'
import { hour, instantOf, dayNumberOf, paris } from '../../../kernel/core/zone.ts'
import { alarmCourses, type AlarmKind } from '../alarm-kinds.ts'
import type { Spell } from '../alarm-spells.ts'
import { grants } from '../grants.ts'
import type { LeakAnswer, TellingWay } from './leak-codes.ts'

/** Who was told of an alarm, and what she answered; instants are ISO, days `yyyy-mm-dd`. */
export type Telling = {
  spell: string
  round: number
  person: string
  household: string
  way: TellingWay
  toldAt: string
  answer: LeakAnswer | null
  overAt: string | null
}

/** Who lives there now, in a home that was hers on the day of which she is told; `way`: how she can be told at once. */
export type HomeOfLeak = { person: string; household: string; lang: Lang; way: TellingWay }

/**
 * An alarm of a dwelling, as far as what follows needs it. `isTold`: she was told of the same water by another kind of alarm; `isSilenced`:
 * she said within sixty days that it is normal; `newRequest`: the id that a request would have.
 */
export type FollowedAlarm = {
  id: string
  kind: AlarmKind
  agency: string
  building: string
  unit: string | null
  asset: string | null
  spells: readonly Spell[]
  closedOn: string | null
  heldOn: string | null
  seenOn: string | null
  request: string | null
  newRequest: string
  isTold: boolean
  isSilenced: boolean
  telling: Telling | null
  home: HomeOfLeak | null
}

export type FollowStep = 'tell' | 'file' | 'over'

/** Hours of the data after which nobody is told any more of what began then. */
export const mostHours = 48

/** What the house does next of an alarm (`now`: ISO); nothing, where nothing is due. */
export const nextStep = (alarm: FollowedAlarm, now: string): FollowStep | undefined => {
  const { telling, home, spells, closedOn, request } = alarm
  // Whoever has moved in since hears nothing of what was told to who left.
  if (!home || (telling && telling.household !== home.household)) return undefined
  if (closedOn !== null) return telling && isOwedEnd(telling, request) ? 'over' : undefined
  const spell = spells.at(-1)
  if (!spell) return undefined
  if (!telling || (telling.overAt && spell.from > telling.spell))
    return !alarm.isTold && !alarm.isSilenced && hoursSince(spell, now) <= mostHours ? 'tell' : undefined
  return !request && isOverdue(alarm, telling, now) ? 'file' : undefined
}

const isOwedEnd = ({ way, overAt, answer }: Telling, request: string | null): boolean =>
  way !== 'none' && !overAt && !request && answer !== 'normal'

// A day is over at noon of the one after it.
const hoursSince = ({ from }: Spell, now: string): number =>
  (Date.parse(now) - instantOf(paris, dayNumberOf(from) + 1, 720)) / hour

// Who could not be told sees to nothing: nobody waits for her. A day that says that the water stands again is waited for, whether it is over.
const isOverdue = (alarm: FollowedAlarm, { answer, way, toldAt }: Telling, now: string): boolean => {
  if (answer === 'normal') return false
  if (answer === 'notFound' || way === 'none') return true
  const { after } = alarmCourses[alarm.kind]
  return (
    after !== undefined &&
    Date.parse(now) - Date.parse(toldAt) >= after * hour &&
    alarm.heldOn !== null &&
    alarm.heldOn === alarm.seenOn
  )
}

type FollowFact = 'alarm.told' | 'alarm.filed' | 'alarm.over'

/** The house looks at an alarm again, and does what is due: nothing where somebody was faster. */
export const followAlarm = (
  alarm: FollowedAlarm | undefined,
  _: Command,
  { actor, now }: { actor: Actor; now: string },
): Fact<FollowFact>[] | Refusal => {
  if (!can(grants, 'followAlarm', actor, {})) return refuse('not_yours')
  if (!alarm) return refuse('no_leak')
  const step = nextStep(alarm, now)
  return step ? [factsOf[step](alarm)] : []
}

/** Where an alarm stands, and whose home that is: the place of its facts. */
export const placeOfAlarm = ({ agency, building, telling, home }: FollowedAlarm): Place => ({
  agency,
  building,
  household: telling?.household ?? home?.household ?? null,
})

/** The request that an alarm becomes, of which nobody types anything. */
export const filedOf = (alarm: FollowedAlarm): Fact<'alarm.filed'> => ({
  type: 'alarm.filed',
  subject: alarm.id,
  data: {
    request: alarm.newRequest,
    nature: alarmCourses[alarm.kind].nature ?? 'plumbing.pipe_leak',
    unit: alarm.unit,
    person: alarm.telling?.person ?? null,
    ...(alarm.home ? { lang: alarm.home.lang } : {}),
  },
  audience: 'staff',
  place: placeOfAlarm(alarm),
})

const factsOf: Record<FollowStep, (alarm: FollowedAlarm) => Fact<FollowFact>> = {
  tell: (alarm) => ({
    type: 'alarm.told',
    subject: alarm.id,
    data: { kind: alarm.kind, round: alarm.telling ? alarm.telling.round + 1 : 0 },
    audience: 'everyone',
    place: placeOfAlarm(alarm),
  }),
  file: filedOf,
  over: (alarm) => ({
    type: 'alarm.over',
    subject: alarm.id,
    data: { kind: alarm.kind },
    audience: 'everyone',
    place: placeOfAlarm(alarm),
  }),
}
