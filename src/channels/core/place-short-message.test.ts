import { expect, test } from 'vitest'
import { isShort, placeShort } from './place-short-message.ts'
import type { KnownSender } from './place-message.ts'

const camille: KnownSender = {
  id: 'camille',
  side: 'tenant',
  household: 'azais',
  unit: 'porte 3',
  agency: 'centre',
}

test.each([
  ['OUI', true],
  ['oui mais pas avant 10h', true],
  ['👍', true],
  ['', true],
  ['je vous écris encore une fois car le problème que vous savez revient chaque soir', false],
])('«%s» is short: %s', (words, short) => expect(isShort(words)).toBe(short))

test('it is said in the one request that is open, and opens none', () =>
  expect(placeShort(camille, ['interphone'], true)).toEqual({
    to: 'thread',
    request: 'interphone',
    speaker: camille,
    by: 'only',
  }))

test('among several a person chooses, of the last three', () =>
  expect(placeShort(camille, ['a', 'b', 'c', 'd'], false)).toEqual({
    to: 'intake',
    why: 'short',
    candidates: ['a', 'b', 'c'],
  }))

test('«OUI» to nothing waits, and what may be a matter of its own opens one', () => {
  expect(placeShort(camille, [], true)).toMatchObject({ to: 'intake', why: 'short' })
  expect(placeShort(camille, [], false)).toBeUndefined()
})
