import { expect, test } from 'vitest'
import { say } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Entry } from '../../core/contract.ts'
import { fr } from '../../core/alarm/words.fr.ts'
import { tellFact } from './facts.ts'

const speech = {
  t: (key: string, params = {}) => say(fr, key, params, 'fr'),
  lang: 'fr',
} as unknown as Speech
const rang = (data: Record<string, unknown>): string =>
  tellFact({ type: 'alarm.rang', data } as unknown as Entry, '2026-11-27T13:00:00.000Z', speech).replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  )

test('how often the alarm has rung for nothing is said in words', () => {
  expect(rang({ n: 1 })).toBe('L’alarme sonne : personne ne s’en charge encore.')
  expect(rang({ n: 3 })).toBe('L’alarme sonne, 3 fois déjà : personne ne s’en charge encore.')
  expect(rang({ n: 4, hq: true })).toBe('L’alarme sonne aussi au siège : personne ne s’en est chargé.')
})
