import type { Actor } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import type { FollowedAlarm } from './followed-alarm.ts'
import { filedOf, placeOfAlarm } from './follow-alarm.ts'
import { answerEffects, leakAnswers, smokeAnswers, type TenantAnswer } from './leak-codes.ts'
import { mayFile, ownTelling } from './leak-step.ts'

/** What the rule must know: the alarm, the hash of its link, and that of the key that came with the answer. */
export type AnsweringLeak = {
  alarm: FollowedAlarm | undefined
  link: string | undefined
  given: string | undefined
}

/**
 * One of three answers, by whoever holds the key of the link, or lives there; another changes it while the alarm stands. «Je ne trouve
 * pas», or help with a smoke alarm, is a request at once.
 */
export const answerLeak = (
  { alarm, link, given }: AnsweringLeak,
  { data: { answer } }: Command<string, Commands['alarm.answer']>,
  { actor }: { actor: Actor },
): Fact<'alarm.answered' | 'alarm.filed'>[] | Refusal => {
  const telling = alarm && ownTelling(alarm)
  if (!alarm || !telling) return refuse('no_leak')
  const isHers =
    given === undefined ? actor.households.includes(telling.household) : link !== undefined && given === link
  if (!isHers) return refuse('no_leak')
  if (answersOf(alarm.kind).every((each) => each !== answer)) return refuse('no_leak')
  if (alarm.isGone) return refuse('sensor_gone')
  if (alarm.closedOn !== null) return refuse(alarm.kind === 'smoke' ? 'smoke_alarm_well' : 'leak_over')
  const answered: Fact<'alarm.answered'> = {
    type: 'alarm.answered',
    subject: alarm.id,
    data: { answer },
    audience: 'staff',
    place: placeOfAlarm(alarm),
  }
  return answerEffects[answer] === 'files' && mayFile(alarm) ? [answered, filedOf(alarm)] : [answered]
}

const answersOf = (kind: FollowedAlarm['kind']): readonly TenantAnswer[] =>
  kind === 'smoke' ? smokeAnswers : leakAnswers
