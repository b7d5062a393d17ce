import { expect, test } from 'vitest'
import { sentenceOf } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { fr as office } from '../../core/words/desk-pages.fr.ts'
import { fr } from '../../core/words/rows.fr.ts'
import { rowAct } from '../office/row-act.ts'
import { fr as thread } from '../../core/words/thread.fr.ts'
import { en } from '../../core/words/rows.en.ts'
import { balls, statuses } from '../../core/status.ts'
import { waitingReasons } from '../../core/nature/waiting-reasons.ts'
import { isDated, sayEnvelope, sayHeld, sayNext, sayRow, sayStep, sayWhy, whatNext } from './say-step.ts'

const now = '2026-11-24T15:00:00.000Z'
const speech = {
  t: (key: string, params = {}) => sentenceOf(fr, key, params, 'fr'),
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

test('while head office thinks, its own delay is said, not the one that stands still', () => {
  const asked = { status: 'taken', ball: 'hq', answerBy: '2026-11-26T16:30:00.000Z' } as const
  const said = sayNext(atLeGoff(asked), now, speech).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(said).toBe('Le siège répond à la question, avant jeudi 17 h 30')
  expect(sayNext(atLeGoff({ ...asked, answerBy: null }), now, speech)).toBe('Le siège répond à la question')
})

test('a broken lift is not said to be in the lift', () => {
  const lift = { kind: 'single', nature: 'lift.stopped', place: { part: 'lift' } } as unknown as RequestRow
  const bins = { kind: 'single', nature: 'pest.rats', place: { part: 'bins' } } as unknown as RequestRow
  const t = (key: string, params = {}): string =>
    sentenceOf(
      { ...fr, 'nature.lift.stopped': 'Ascenseur en panne', 'nature.pest.rats': 'Rats' },
      key,
      params,
      'fr',
    )
  expect(sayRow(lift, { t, lang: 'fr' })).toBe('Ascenseur en panne')
  expect(sayRow(bins, { t, lang: 'fr' })).toBe('Rats, local poubelles')
})

test('a letter is addressed as the post reads it', () => {
  const place = {
    building: { name: 'Les Monts de Genesto IV', address: '8 impasse des Tilleuls, 11100 Narbonne' },
    entrance: { id: '', name: 'Maison 8' },
    unit: { storey: null, door: '18', part: null },
  } as unknown as Parameters<typeof sayEnvelope>[0]
  expect(sayEnvelope(place, speech)).toEqual([
    'Maison 8, porte\u00a018',
    '8 impasse des Tilleuls',
    '11100 Narbonne',
  ])
})

test('who waits for an answer is named, and the one thing to do is to answer her', () => {
  const t = (key: string, params = {}): string => sentenceOf({ ...fr, ...office }, key, params, 'fr')
  const written = atLeGoff({
    status: 'planned',
    ballSince: '2026-11-24T08:00:00.000Z',
    filedAt: '2026-11-24T08:00:00.000Z',
    unansweredSince: '2026-11-24T13:00:00.000Z',
    unansweredBy: 'tenant',
  })
  const why = (row: RequestRow): string =>
    sayWhy(row, now, { t, lang: 'fr' }).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(why(written)).toBe('Madame Le Goff a écrit il y a 2 h : sans réponse.')
  expect(why({ ...written, unansweredBy: 'firm' })).toContain('Plomberie Atlantique a écrit')
  expect(rowAct(written, 'agent')).toBe('answer')
  expect(rowAct({ ...written, unansweredSince: null, unansweredBy: null }, 'agent')).toBeUndefined()
})

test('a row asks for a decision of those alone who may take it', () => {
  const priced = atLeGoff({ status: 'approval', ball: 'agency' })
  expect(rowAct(priced, 'manager')).toBe('decide')
  expect(rowAct(priced, 'technician')).toBe('decide')
  for (const role of ['agent', 'operator']) expect(rowAct(priced, role)).toBeUndefined()
})

test('reopened by a danger, a row says the danger, and not that something is not repaired', () => {
  const row = { status: 'contested', contested: 1, ball: 'agency', ballSince: now, urgency: 'U0' } as const
  const said = {
    ...speech,
    t: ((key, params = {}) => sentenceOf({ ...fr, ...office }, key, params, 'fr')) as Speech['t'],
  }
  expect(sayWhy(atLeGoff(row), now, said)).toBe('Danger pour des personnes.')
  expect(sentence(row)).toBe('L’agence appelle, et choisit qui intervient : c’est un danger')
  expect(sayWhy(atLeGoff({ ...row, urgency: 'U2' }), now, said)).toBe('Contestée.')
  expect(sentence({ ...row, urgency: 'U2' })).toBe('L’agence reprend : ce n’est pas réparé')
})

test('whatever becomes of a request, what happens next is a sentence in both languages', () => {
  const handlers = [null, 'firm', 'caretaker', 'inhouse', 'gpa', 'insurance', 'third'] as const
  const unsaid = new Set<string>()
  for (const status of statuses)
    for (const waitsFor of [null, ...waitingReasons])
      for (const ball of balls)
        for (const handler of handlers)
          for (const change of [
            {},
            { requester: null },
            { urgency: 'U0' },
            { how: 'provisional' },
            { nextAt: null },
          ]) {
            const row = atLeGoff({ status, waitsFor, ball, handler, ...change } as Partial<RequestRow>)
            const key = `next.${whatNext(row)}`
            for (const words of [fr, en] as Record<string, string>[]) if (!words[key]) unsaid.add(key)
          }
  expect([...unsaid]).toEqual([])
})

test('our time is said in working days, that of others in days of the calendar', () => {
  const said = {
    t: (key: string, params = {}) => sentenceOf({ ...fr, ...thread }, key, params, 'fr'),
    lang: 'fr',
  } as unknown as Speech
  // 332 days in the agency's hands are 237 working days of eight hours, not 79 days of twenty-four.
  expect(sayHeld('agency', 237 * 480, said)).toBe('237 jours ouvrés')
  expect(sayHeld('hq', 2 * 480, said)).toBe('2 jours ouvrés')
  expect(sayHeld('firm', 4 * 1440, said)).toBe('4 jours')
  expect(sayHeld('caretaker', 300, said)).toBe('5\u00a0h')
})

test('a firm to be called now is told without an hour: the danger is now', () => {
  const row = atLeGoff({
    status: 'ordered',
    urgency: 'U0',
    due: '2026-11-24T17:00:00.000Z',
  })
  expect(sayNext(row, now, speech).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    'Plomberie Atlantique est à appeler maintenant : c’est un danger',
  )
})

test('a request that waits says for how long, and leaves who has it to its step and to the column beside', () => {
  const said = {
    ...speech,
    t: (key: string, params = {}) => sentenceOf({ ...fr, ...office }, key, params, 'fr'),
  }
  const waits = atLeGoff({
    status: 'filed',
    ball: 'agency',
    ballSince: '2026-11-15T08:00:00.000Z',
    urgency: 'U2',
    contested: 0,
    unansweredSince: null,
    reminders: 0,
  })
  expect(sayWhy(waits, now, said as unknown as Speech)).toBe('Depuis 9 jours.')
})
