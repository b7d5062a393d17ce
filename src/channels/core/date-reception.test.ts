import { expect, test } from 'vitest'
import { dateReception } from './date-reception.ts'
import { readHead } from './mail/mail-head.ts'
import { readArrival } from './mail/read-arrival.ts'

const now = Date.parse('2026-11-28T10:00:00Z')
const at = (iso: string): number => Date.parse(iso)

test('what waited two days in the mailbox was received two days ago', () => {
  expect(dateReception(at('2026-11-26T08:00:00Z'), now)).toBe('2026-11-26T08:00:00.000Z')
})

test.each([
  ['to come', at('2026-11-28T10:00:01Z')],
  ['older than a house stays down', at('2026-08-01T00:00:00Z')],
  ['no hour', Number.NaN],
  ['not said', undefined],
])('what is %s is received now', (_, said) => {
  expect(dateReception(said, now)).toBe('2026-11-28T10:00:00.000Z')
})

test('a mail server writes above the mail when it took it; those below it are others’', () => {
  const head = readHead(
    [
      'Return-Path: <anne@her.example>',
      'Received: from her.example by mx.robine.example (Postfix)',
      '\twith ESMTPS id 4X; Thu, 26 Nov 2026 09:00:00 +0100 (CET)',
      'Received: from phone by her.example; Mon, 2 Nov 2026 08:00:00 +0100',
      'Date: Sun, 1 Nov 2026 08:00:00 +0100',
    ].join('\r\n'),
  )
  expect(readArrival(head)).toBe(at('2026-11-26T08:00:00Z'))
  expect(readArrival(readHead('Received: from x; some day\r\nSubject: a'))).toBeUndefined()
  expect(readArrival(readHead('Date: Sun, 1 Nov 2026 08:00:00 +0100'))).toBeUndefined()
})
