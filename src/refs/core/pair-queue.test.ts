import { expect, test } from 'vitest'
import type { PairCard } from './contract.ts'
import { answerFirst, emptyQueue, fillQueue, forgetLater, takeBackLast } from './pair-queue.ts'

const card = (id: string, rivals: string[] = []): PairCard => ({
  id,
  kind: 'entrance',
  source: 'ban',
  chance: 0.5,
  why: '',
  metres: null,
  own: { fields: [] },
  other: { fields: [] },
  rivals,
})
const three = { pairs: [card('a', ['b']), card('b', ['a']), card('c')], open: 31 }
const ids = (pairs: readonly PairCard[]): string[] => pairs.map(({ id }) => id)

test('a yes takes the other candidates with it; taken back, all stand there again in their order', () => {
  const begun = fillQueue(emptyQueue, three)
  const yes = answerFirst(begun, 'same')
  expect([ids(yes.pairs), yes.left]).toEqual([['c'], 29])
  expect(takeBackLast(yes)).toEqual(begun)
})

test('a no leaves them, and what was left for later does not come back with the next pairs', () => {
  const no = answerFirst(fillQueue(emptyQueue, three), 'not')
  expect([ids(no.pairs), no.left]).toEqual([['b', 'c'], 30])
  const later = answerFirst(no, 'later')
  // The house tells them anew: the one that is not asked any more is gone, the one for later is still open there.
  const filled = fillQueue(later, { pairs: [card('c'), card('d'), card('b')], open: 30 })
  expect([ids(filled.pairs), filled.left]).toEqual([['c', 'd'], 29])
  expect(ids(fillQueue(forgetLater(filled), { pairs: [card('c'), card('b')], open: 2 }).pairs)).toEqual([
    'c',
    'b',
  ])
})

test('nothing in hand, nothing happens', () => {
  expect(answerFirst(emptyQueue, 'same')).toEqual(emptyQueue)
  expect(takeBackLast(emptyQueue)).toEqual(emptyQueue)
})
