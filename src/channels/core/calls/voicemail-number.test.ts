import { expect, test } from 'vitest'
import { readHead } from '../mail/mail-head.ts'
import { voicemailNumber } from './voicemail-number.ts'

const listed = ['standard@pbx.example']
const of = (head: string, said: { sender?: string; subject?: string; text?: string } = {}) =>
  voicemailNumber(readHead(head), { sender: 'pbx@host', subject: '', text: '', ...said }, listed)

test('Asterisk says who called in a head of its own', () => {
  expect(of('X-Asterisk-CallerID: 0612345678')).toBe('0612345678')
  expect(of('X-Asterisk-CallerID: anonymous')).toBe('')
})

test('others are listed, and say it in their words', () => {
  const sender = 'Standard@PBX.example'
  expect(of('', { sender, subject: 'Nouveau message de +33 6 12 34 56 78' })).toBe('0612345678')
  expect(of('', { sender, text: 'Boîte 12, durée 0:41\nAppelant : 04 68 00 00 00' })).toBe('0468000000')
  expect(of('', { sender, text: 'Appelant masqué, le 28/11/2026 à 10:42' })).toBe('')
})

test('who is no switchboard writes a mail like any other', () => {
  expect(of('', { subject: 'Message vocal de 0612345678' })).toBeUndefined()
})
