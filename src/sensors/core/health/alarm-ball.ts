import { alarmCourses, type AlarmKind } from '../alarm-kinds.ts'
import { answerEffects, type TenantAnswer } from '../telling/leak-codes.ts'

/** Who must act next on an alarm: those who may have a request. */
export const alarmBalls = ['agency', 'tenant', 'firm', 'caretaker', 'hq', 'third', 'outage', 'none'] as const
export type AlarmBall = (typeof alarmBalls)[number]

/** What decides who must act next on an alarm: whose turn it is in the request that it became; whether a tenant was told, and her answer. */
export type AlarmTurn = {
  kind: AlarmKind
  request: AlarmBall | null
  isTold: boolean
  answer: TenantAnswer | null
}

/** Who must act next on an alarm that stands. A tenant who was told has the ball until she answers; then the house files what still runs. */
export const ballOfAlarm = ({ kind, request, isTold, answer }: AlarmTurn): AlarmBall => {
  if (request) return request
  const { told } = alarmCourses[kind]
  if (told === 'tour') return 'caretaker'
  const effect = answer && answerEffects[answer]
  if (told === 'note' || effect === 'silences') return 'none'
  return told === 'tenant' && isTold && effect !== 'files' ? 'tenant' : 'agency'
}

/** Alarms by who must act, whoever has the first of them first: the order of the alarms is kept. */
export const byBall = <Alarm extends { ball: AlarmBall }>(
  alarms: readonly Alarm[],
): { ball: AlarmBall; alarms: Alarm[] }[] =>
  [...new Set(alarms.map(({ ball }) => ball))].map((ball) => ({
    ball,
    alarms: alarms.filter((alarm) => alarm.ball === ball),
  }))
