import { expect, test } from 'vitest'
import { closingNo } from '../decide/direct-request.ts'
import { closingWords, closureReasons, mayCloseAs } from './closure.ts'

test('what the caretaker reported himself asks for a sentence exactly where the rule refuses without one', () => {
  for (const reason of closureReasons) {
    const role = mayCloseAs('manager').includes(reason) ? 'manager' : 'caretaker'
    const refused = closingNo(reason, undefined, role)?.refused === 'reason_needs_words'
    expect([reason, closingWords(reason, false)]).toEqual([reason, refused ? 'why' : 'none'])
  }
  expect(closingWords('works_refused', false)).toBe('why')
})

test('whoever filed it reads a message, whatever the reason', () => {
  expect(new Set(closureReasons.map((reason) => closingWords(reason, true)))).toEqual(new Set(['message']))
})
