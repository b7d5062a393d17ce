import { describe, expect, test } from 'vitest'
import type { FirmOrder } from '../../core/contract.ts'
import { fr } from '../../core/words/firm.fr.ts'
import { leavesAfter, saidAndTold } from './visit-message.ts'

const speech = {
  t: (key: string, params: Record<string, string | number> = {}): string =>
    (fr as Record<string, string>)[key]?.replace(/\{(\w+)\}/g, (_, hole: string) => String(params[hole])) ??
    key,
}
const order = (told: 'mail' | 'paper' | 'none', phone = '', part: string | null = null) =>
  ({ contact: { name: 'Aïcha N’Diaye', phone, told }, place: { part } }) as FirmOrder

describe('«Je suis en route»', () => {
  const say = (of: FirmOrder): string => saidAndTold(of, 'firm.way', 'mail', speech)
  test('who reads mails is said to be told, by what', () => {
    expect(say(order('mail', '0612345678'))).toMatch(/courriel/)
  })
  test('who has a telephone alone is to be called, at her number', () => {
    for (const told of ['paper', 'none'] as const) {
      expect(say(order(told, '0612345678'))).toMatch(/appelez Aïcha N’Diaye au 06.12.34.56.78/)
      expect(say(order(told, '0612345678'))).not.toMatch(/locataire sait/)
    }
  })
  test('no letter says that somebody is on the way', () => {
    expect(say(order('paper'))).toMatch(/Rien ne peut/)
    expect(say(order('paper'))).not.toMatch(/lettre/)
  })
  test('in the hall nobody waits', () => {
    expect(say(order('mail', '', 'hall'))).toBe(fr['firm.way'])
  })
})

test('«J’accepte»: times go to her by mail or letter; an hour that stands, or a danger, sends her nothing', () => {
  const slot = { starts: '2026-11-28T08:00:00Z', ends: '2026-11-28T10:00:00Z' }
  expect(leavesAfter('accept', { slot: null, urgency: 'U2' })).toBe('mail or letter')
  expect(leavesAfter('accept', { slot, urgency: 'U2' })).toBe('nothing')
  expect(leavesAfter('accept', { slot: null, urgency: 'U0' })).toBe('nothing')
  expect(saidAndTold(order('paper'), 'firm.accepted', 'mail or letter', speech)).toMatch(/lettre/)
})

test('no sentence of a firm says that a tenant knows', () => {
  for (const [key, words] of Object.entries(fr))
    expect([key, words]).not.toEqual([
      key,
      expect.stringMatching(/locataire (sait|le voit|est prévenu|apprend)/),
    ])
})
