import { expect, test } from 'vitest'
import { offersFor, requestOf } from './resend-act.ts'

const closed = { resolve: 'wrong_moment', confirm: 'wrong_moment', contest: 'yes', say: 'yes', note: 'yes' }
const words = true
const photos = false

test('Karim says that it is repaired, and the agency has closed it meanwhile: his words go on in the thread, or anew', () => {
  expect(offersFor({ type: 'request.resolve', words, photos, can: closed })).toEqual([
    'say',
    'file',
    'thread',
  ])
})

test('what he wrote of something else may say that it is not repaired', () => {
  expect(
    offersFor({ type: 'request.note', words, photos, can: { ...closed, note: 'wrong_moment' } })[0],
  ).toBe('contest')
})

test('without a word and without a photo there is nothing to file', () => {
  expect(offersFor({ type: 'request.confirm', words: false, photos, can: closed })).toEqual(['thread'])
})

test('what has become possible again is sent again', () => {
  expect(offersFor({ type: 'request.resolve', words, photos, can: { ...closed, resolve: 'yes' } })[0]).toBe(
    'send',
  )
})

test('what may no longer be contested becomes a new request', () => {
  const can = { contest: 'wrong_moment', say: 'not_yours' }
  expect(offersFor({ type: 'request.contest', words, photos, can })).toEqual(['file', 'thread'])
})

test('without network, or for what is no thread, it is sent again', () => {
  expect(offersFor({ type: 'request.say', words, photos })).toEqual(['send', 'thread'])
  expect(offersFor({ type: 'request.file', words, photos })).toEqual(['send'])
  expect(offersFor({ type: 'notice.post', words, photos, can: {} })).toEqual(['send'])
})

test('what Karim said of a visit says which request it was about, and opens it', () => {
  const subject = '0193c1f0-0000-7000-8000-000000000001'
  for (const type of ['order.witness', 'order.spotCheck', 'request.say'])
    expect(requestOf({ type, subject }), type).toBe(subject)
  expect(offersFor({ type: 'order.witness', words, photos })).toEqual(['send', 'thread'])
  for (const type of ['request.file', 'notice.post', 'round.check', 7, undefined])
    expect(requestOf({ type, subject })).toBeUndefined()
  expect(requestOf({ type: 'order.witness', subject: {} })).toBeUndefined()
})
