import { expect, test } from 'vitest'
import { wayTo } from './notice-way.ts'

const anne = {
  toldBy: 'sms',
  email: 'anne.legoff@example.org',
  phone: '06 12 34 56 78',
  housed: true,
  texts: true,
}

test.each([
  ['who asked for a text message gets one', {}, 'sms'],
  ['while the house has no gateway, she is told as everybody', { texts: false }, 'mail'],
  ['no text message goes to a landline', { phone: '02 40 12 34 56' }, 'mail'],
  ['who said stop reads mails again', { lost: ['sms'] }, 'mail'],
  ['and letters, without a mailbox', { lost: ['sms'], email: '' }, 'paper'],
  ['a mailbox that is dead gives way to a text message', { toldBy: 'mail', lost: ['mail'] }, 'sms'],
  ['and to a letter, without a gateway', { toldBy: 'mail', lost: ['mail'], texts: false }, 'paper'],
  ['who is reached by nothing is told by nothing', { lost: ['mail', 'sms'], housed: false }, 'none'],
  ['who never had a mailbox and asked for none keeps letters', { toldBy: 'mail', email: '' }, 'paper'],
  ['paper is paper', { toldBy: 'paper' }, 'paper'],
] as const)('%s', (_, more, way) => expect(wayTo({ ...anne, ...more })).toBe(way))
