import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Actor, can, type Place } from '../../../kernel/core/access.ts'
import { alarmCourses } from '../alarm-kinds.ts'
import { grants } from '../grants.ts'
import type { FollowedAlarm } from './followed-alarm.ts'
import { type FollowStep, nextStep, ownTelling } from './leak-step.ts'

export type FollowFact = 'alarm.told' | 'alarm.filed' | 'alarm.runsOn' | 'alarm.over'

/** The house looks at an alarm again, and does what is due: nothing where somebody was faster. */
export const followAlarm = (
  alarm: FollowedAlarm | undefined,
  _: Command,
  { actor, now }: { actor: Actor; now: string },
): Fact<FollowFact>[] | Refusal => {
  if (!can(grants, 'followAlarm', actor, {})) return refuse('not_yours')
  if (!alarm) return refuse('no_leak')
  const step = nextStep(alarm, now)
  return step ? factsOf[step](alarm) : []
}

/** Where an alarm stands, and whose home that is: the place of its facts. */
export const placeOfAlarm = ({ agency, building, telling, home }: FollowedAlarm): Place => ({
  agency,
  building,
  household: home?.household ?? telling?.household ?? null,
})

/** The request that an alarm becomes, of which nobody types anything. */
export const filedOf = (alarm: FollowedAlarm): Fact<'alarm.filed'> => ({
  type: 'alarm.filed',
  subject: alarm.id,
  data: {
    request: alarm.newRequest,
    nature: alarmCourses[alarm.kind].nature ?? 'plumbing.pipe_leak',
    unit: alarm.unit,
    person: ownTelling(alarm)?.person ?? null,
    ...(alarm.home ? { lang: alarm.home.lang } : {}),
    ...(alarm.matter?.isHers ? { former: alarm.matter.no } : {}),
  },
  audience: 'staff',
  place: placeOfAlarm(alarm),
})

const runsOnOf = (
  alarm: FollowedAlarm,
  how: 'reopened' | 'filed',
  request: string,
): Fact<'alarm.runsOn'> => ({
  type: 'alarm.runsOn',
  subject: alarm.id,
  data: { kind: alarm.kind, how, request },
  audience: 'everyone',
  place: placeOfAlarm(alarm),
})

const factsOf: Record<FollowStep, (alarm: FollowedAlarm) => Fact<FollowFact>[]> = {
  tell: (alarm) => [
    {
      type: 'alarm.told',
      subject: alarm.id,
      data: { kind: alarm.kind, round: alarm.telling ? alarm.telling.round + 1 : 0 },
      audience: 'everyone',
      place: placeOfAlarm(alarm),
    },
  ],
  file: (alarm) => [filedOf(alarm)],
  again: (alarm) => (alarm.matter ? [runsOnOf(alarm, 'reopened', alarm.matter.id)] : []),
  fileAgain: (alarm) => [filedOf(alarm), runsOnOf(alarm, 'filed', alarm.newRequest)],
  over: (alarm) => [
    {
      type: 'alarm.over',
      subject: alarm.id,
      data: { kind: alarm.kind },
      audience: 'everyone',
      place: placeOfAlarm(alarm),
    },
  ],
}
