import { expect, test } from 'vitest'
import { sentenceOf } from '../../../kernel/core/words.ts'
import type { Opens } from '../../../insight/core/contract.ts'
import { fr as lists } from '../../core/nature/words.lists.fr.ts'
import { fr as rules } from '../../core/nature/words.rules.fr.ts'
import { fr } from '../../core/words/chips.fr.ts'
import { chipsOf, dayFiled } from './list-chips.ts'
import { narrowingOf, withFilter } from './list-tabs.ts'

const now = '2026-11-27T10:00:00.000Z'
const words = { ...lists, ...rules, ...fr } as Record<string, string>
const chips = (query: string, named: Record<string, string> = {}) =>
  chipsOf(new URLSearchParams(query), {
    named,
    now,
    lang: 'fr',
    t: (key, params) => sentenceOf(words, key, params, 'fr'),
  })
const said = (query: string, named?: Record<string, string>): string[] =>
  chips(query, named).map(({ label }) => label.replaceAll(/[\u00a0\u202f]/g, ' '))

// Midnight in Paris, winter time: the 28th of October is the first day, the 26th of November the last.
const period = 'resolvedSince=2026-10-27T23:00:00.000Z&resolvedUntil=2026-11-26T23:00:00.000Z'

test('the drill from «59 %» says its agency, its period and that it is about what was in time', () => {
  expect(said(`agency=centre&${period}&kept=true&tab=all`, { agency: 'Agence Centre' })).toEqual([
    'Agence Centre',
    'Dans le délai promis',
    'Dites réparées du 28 oct. au 26 nov.',
  ])
})

test('the day from which the list is narrowed is the one in Paris, in the field that asks it too', () => {
  const field = (since: string) => dayFiled(new URLSearchParams({ since }))
  expect(field('2026-10-27T23:00:00.000Z')).toBe('2026-10-28')
  expect(field('2026-10-28')).toBe('2026-10-28')
  expect([field(''), field('hier')]).toEqual(['', ''])
})

test('a period is one word, and goes as one', () => {
  const [chip] = chips(period)
  const off = Object.fromEntries(chip!.keys.map((key) => [key, '']))
  expect(withFilter(new URLSearchParams(`${period}&tab=firm`), off)).toBe('tab=firm')
})

test('words, codes, firms, people and things are called by what they are called', () => {
  expect(said('q=chauffage&urgency=U1&firm=f1&asset=a1&person=p1', { firm: 'Plomberie D’Angelo' })).toEqual([
    'Mots : « chauffage »',
    'Un équipement',
    'Une personne',
    'Plomberie D’Angelo',
    'Très urgent',
  ])
  expect(said('since=2025-11-03')).toEqual(['Déposées depuis le 3 nov. 2025'])
})

test('whatever narrows the list is said', () => {
  const at = '2026-10-31T23:00:00.000Z'
  const span = `${at}/${now}`
  const opens: Opens = {
    agency: 'centre',
    status: 'planned',
    urgency: 'U2',
    nature: 'plumbing.tap_leak',
    group: 'water',
    building: 'b',
    unit: 'u',
    asset: 'a',
    household: 'h',
    person: 'p',
    firm: 'f',
    since: at,
    resolvedUntil: at,
    q: 'N’Diaye',
    decency: 'past',
    firstVisit: span,
    conforming: span,
    asked: span,
    held: `agency/${span}`,
    reserves: 'last',
    desk: false,
    late: true,
    mine: true,
    questions: true,
    kept: false,
    contested: false,
    toldFirst: false,
    reopened: true,
    postponed: false,
    emptyWords: true,
    closedWithin: span,
    nothingFound: span,
    cameBack: span,
    equipmentTold: span,
  }
  const query = new URLSearchParams(Object.entries(opens).map(([key, value]) => [key, String(value)]))
  const keys = chips(query.toString()).map(({ key }) => key)
  expect(
    Object.keys(narrowingOf(query)).filter((key) => !keys.includes(key as (typeof keys)[number])),
  ).toEqual([])
  expect(chips(query.toString()).filter(({ label }) => label.startsWith('chip.'))).toEqual([])
})
