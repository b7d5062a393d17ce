import { expect, test } from 'vitest'
import { sentenceOf } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Entry } from '../../core/contract.ts'
import { fr as alarm } from '../../core/alarm/words.fr.ts'
import { fr as telling } from '../../core/words/telling.fr.ts'
import { tellFact } from './tell-fact.ts'

const speech = {
  t: (key: string, params = {}) => sentenceOf({ ...alarm, ...telling }, key, params, 'fr'),
  lang: 'fr',
} as unknown as Speech
const sentence = (type: string, data: Record<string, unknown>): string =>
  tellFact({ type, data } as unknown as Entry, '2026-11-27T13:00:00.000Z', speech).replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  )
const rang = (data: Record<string, unknown>): string => sentence('alarm.rang', data)

test('how often the alarm has rung for nothing is said in words', () => {
  expect(rang({ n: 1 })).toBe('L’alarme sonne : personne ne s’en charge encore.')
  expect(rang({ n: 3 })).toBe('L’alarme sonne, 3 fois déjà : personne ne s’en charge encore.')
  expect(rang({ n: 4, hq: true })).toBe('L’alarme sonne aussi au siège : personne ne s’en est chargé.')
})

test('what Karim saw of finished work is told alike from today’s journal and from those of before, which name what it meant', () => {
  const [denied, spot] = [telling['fact.request.contested.caretaker'], telling['fact.request.contested.spot']]
  for (const by of ['order.witnessed', 'order.denied'])
    expect(sentence('request.contested', { by })).toBe(denied.replaceAll(/[\u00a0\u202f]/g, ' '))
  for (const by of ['order.spotChecked', 'order.recalled'])
    expect(sentence('request.contested', { by })).toBe(spot.replaceAll(/[\u00a0\u202f]/g, ' '))
  const verified = telling['fact.request.confirmed.caretaker'].replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const by of ['order.witnessed', 'order.spotChecked', 'order.verified'])
    expect(sentence('request.confirmed', { by })).toBe(verified)
  expect(sentence('request.confirmed', {})).not.toBe(verified)
})
