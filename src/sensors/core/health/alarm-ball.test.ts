import { expect, test } from 'vitest'
import { type AlarmTurn, ballOfAlarm, byBall } from './alarm-ball.ts'

const turn = (more: Partial<AlarmTurn>) =>
  ballOfAlarm({ kind: 'leak.steady', request: null, isTold: false, answer: null, ...more })

test.each<[string, Partial<AlarmTurn>, string]>([
  ['a leak of which Madame Le Goff was told', { isTold: true }, 'tenant'],
  ['one that she found', { isTold: true, answer: 'found' }, 'tenant'],
  ['one that she does not find', { isTold: true, answer: 'notFound' }, 'agency'],
  ['one that is normal, she says', { isTold: true, answer: 'normal' }, 'none'],
  ['one of which nobody could be told', {}, 'agency'],
  ['a cold home that nobody has filed yet', { kind: 'cold' }, 'agency'],
  ['a request that the firm has in hand', { kind: 'cold', request: 'firm' }, 'firm'],
  ['a probe that says nothing', { kind: 'silent' }, 'caretaker'],
  ['a tap that drips', { kind: 'drip' }, 'none'],
])('who must act on %s', (_, more, ball) => expect(turn(more)).toBe(ball))

test('alarms by who must act keep their order, whoever has the first of them first', () => {
  const alarms = (['tenant', 'agency', 'tenant'] as const).map((ball, id) => ({ ball, id }))
  expect(byBall(alarms).map(({ ball, alarms: its }) => [ball, its.map(({ id }) => id)])).toEqual([
    ['tenant', [0, 2]],
    ['agency', [1]],
  ])
})
