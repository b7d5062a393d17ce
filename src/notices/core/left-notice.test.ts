import { expect, test } from 'vitest'
import {
  isUntold,
  type KeptNotice,
  leftLines,
  type LeftState,
  leftStateOf,
  leftWhyOf,
} from './left-notice.ts'

const bare: KeptNotice = {
  via: 'mail',
  sentAt: null,
  problem: null,
  printedAt: null,
  returnedAt: null,
  deliveredAt: null,
  failedAt: null,
  replacedAt: null,
  failure: null,
}
const at = '2026-06-03T08:00:00.000Z'

test.each<[LeftState, Partial<KeptNotice>]>([
  ['waits', {}],
  ['gone', { sentAt: at }],
  ['kept', { sentAt: at, via: 'local' }],
  ['stuck', { problem: 'connect ECONNREFUSED' }],
  ['returned', { sentAt: at, returnedAt: at, failure: '5.1.1', replacedAt: at }],
  ['failed', { failedAt: at, failure: '5.1.1', problem: '550 5.1.1' }],
  ['spared', { failedAt: at, failure: 'enough' }],
  ['arrived', { via: 'sms', sentAt: at, deliveredAt: at, replacedAt: at }],
  ['unheard', { via: 'sms', sentAt: at, replacedAt: at }],
  ['toPrint', { via: 'paper' }],
  ['posted', { via: 'paper', printedAt: at, sentAt: at }],
])('%s', (state, more) => {
  expect(leftStateOf({ ...bare, ...more })).toBe(state)
})

test.each([
  ['5.1.1', 'nobody'],
  ['5.2.2', 'full'],
  ['4.4.7', 'silent'],
  ['5.7.1', 'refused'],
  ['failed', 'failed'],
  ['rejected', 'rejected'],
  [null, null],
])('%s is said as %s', (failure, why) => {
  expect(leftWhyOf({ failure })).toBe(why)
})

const notice = (
  to: string,
  state: LeftState = 'gone',
  way: 'mail' | 'sms' | 'letter' = 'mail',
  minute = 0,
) => ({
  news: to,
  to,
  way,
  state,
  at: `2026-06-03T08:0${minute}:00.000Z`,
})

test('failures come first and by name, in the order in which each was tried; four who were told alike are counted', () => {
  const neighbours = ['Ali', 'Bea', 'Cléo', 'Dan'].map((name) => notice(name))
  const lines = leftLines([
    ...neighbours,
    notice('Anne', 'toPrint', 'letter', 1),
    notice('Anne', 'returned'),
    notice('Zoé', 'arrived', 'sms'),
  ])
  expect(
    lines.map((line) => ('one' in line ? line.one.map(({ to, way }) => `${to} ${way}`) : line.many.length)),
  ).toEqual([['Anne mail', 'Anne letter'], 4, ['Zoé sms']])
})

test('whom nothing else was sent to is to be called', () => {
  expect(isUntold([notice('Anne', 'returned')])).toBe(true)
  expect(isUntold([notice('Anne', 'returned'), notice('Anne', 'toPrint', 'letter')])).toBe(false)
  expect(isUntold([notice('Anne', 'spared')])).toBe(false)
})
