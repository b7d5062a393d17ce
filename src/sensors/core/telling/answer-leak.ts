import type { Actor } from '../../../kernel/core/access.ts'
import { type Command, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { filedOf, type FollowedAlarm, placeOfAlarm } from './follow-alarm.ts'

/** What the rule must know: the alarm, the hash of its link, and that of the key that came with the answer. */
export type AnsweringLeak = {
  alarm: FollowedAlarm | undefined
  link: string | undefined
  given: string | undefined
}

/**
 * One of three answers, by whoever holds the key of the link, or lives there; another changes it while the water runs. «Je ne trouve pas»
 * is a request at once.
 */
export const answerLeak = (
  { alarm, link, given }: AnsweringLeak,
  { data: { answer } }: Command<string, Commands['alarm.answer']>,
  { actor }: { actor: Actor },
): Fact<'alarm.answered' | 'alarm.filed'>[] | Refusal => {
  const telling = alarm?.telling
  if (!alarm || !telling || alarm.home?.household !== telling.household) return refuse('no_leak')
  const isHers =
    given === undefined ? actor.households.includes(telling.household) : link !== undefined && given === link
  if (!isHers) return refuse('no_leak')
  if (alarm.closedOn !== null) return refuse('leak_over')
  const answered: Fact<'alarm.answered'> = {
    type: 'alarm.answered',
    subject: alarm.id,
    data: { answer },
    audience: 'staff',
    place: placeOfAlarm(alarm),
  }
  return answer === 'notFound' && !alarm.request ? [answered, filedOf(alarm)] : [answered]
}
