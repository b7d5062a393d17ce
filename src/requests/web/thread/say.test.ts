import { expect, test } from 'vitest'
import { say } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { fr } from '../../core/words/rows.fr.ts'
import { isDated, sayStep } from './say.ts'

const now = '2026-11-24T15:00:00.000Z'
const speech = {
  t: (key: string, params = {}) => say(fr, key, params, 'fr'),
  lang: 'fr',
} as unknown as Speech
const atLeGoff = (change: Partial<RequestRow>): RequestRow =>
  ({
    status: 'taken',
    ball: 'firm',
    waitsFor: null,
    nextAt: null,
    handler: 'firm',
    requester: 'Madame Le Goff',
    firm: 'Plomberie Atlantique',
    ...change,
  }) as RequestRow
const sentence = (change: Partial<RequestRow>, ends?: string): string =>
  sayStep(atLeGoff(change), now, speech, ends).replaceAll(/[\u00a0\u202f]/g, ' ')

test('accepted, with no time offered: it is the firm’s turn, not hers', () => {
  expect(sentence({})).toBe('Plomberie Atlantique propose un rendez-vous')
  expect(sentence({ ball: 'tenant' })).toBe('Madame Le Goff choisit un rendez-vous')
})

test('an appointment that has passed is said with its hours, and promises no date', () => {
  const passed = {
    status: 'waiting',
    waitsFor: 'news',
    ball: 'agency',
    nextAt: '2026-11-24T07:00:00.000Z',
  } as const
  expect(sentence(passed, '2026-11-24T09:00:00.000Z')).toBe(
    'Le rendez-vous du mardi 24 novembre de 8 h à 10 h est passé ; l’agence demande des nouvelles à Plomberie Atlantique',
  )
  expect(sentence(passed)).toContain('mardi 24 novembre à 8 h est passé')
  expect(isDated(atLeGoff(passed))).toBe(false)
})
