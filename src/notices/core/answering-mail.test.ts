import { expect, test } from 'vitest'
import { answeringOf, mayAnswer } from './answering-mail.ts'
import type { TellingFact } from './notice-matter.ts'

const fact = (type: string, role: string, data: object = {}) => ({ type, role, data }) as TellingFact

test.each([
  ['a mail that opened a request', fact('request.filed', 'tenant', { channel: 'mail' }), 'filed', 'receipt'],
  ['a text that did', fact('request.filed', 'tenant', { channel: 'sms' }), 'filed', 'receipt'],
  ['her page', fact('request.filed', 'tenant', { channel: 'portal' }), 'filed', undefined],
  [
    'a mail that somebody of the office placed',
    fact('request.filed', 'agent', { channel: 'mail' }),
    'filed',
    undefined,
  ],
  ['words of a firm to her', fact('request.said', 'firm'), 'said', 'passed'],
  ['her words to a firm', fact('request.said', 'tenant'), 'orderSaid', 'passed'],
  ['words of the office', fact('request.said', 'agent'), 'said', undefined],
] as const)('%s', (_, told, template, kind) => {
  expect(answeringOf(told, template)).toBe(kind)
})

test('one receipt an hour and five a day; an urgency does not wait for the hour, and ends with the day', () => {
  expect(mayAnswer('receipt', { hour: 0, day: 0 }, false)).toBe(true)
  expect(mayAnswer('receipt', { hour: 1, day: 1 }, false)).toBe(false)
  expect(mayAnswer('receipt', { hour: 1, day: 1 }, true)).toBe(true)
  expect(mayAnswer('receipt', { hour: 0, day: 5 }, true)).toBe(false)
  expect(mayAnswer('passed', { hour: 11, day: 29 }, false)).toBe(true)
  expect(mayAnswer('passed', { hour: 12, day: 12 }, false)).toBe(false)
})
