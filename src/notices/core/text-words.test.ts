import { describe, expect, test } from 'vitest'
import { isTextOnly, textParts } from '../../kernel/core/text-signs.ts'
import { sentenceOf, type T } from '../../kernel/core/words.ts'
import { fr as natures } from '../../requests/core/nature/words.fr.ts'
import { words } from './mail-words.ts'
import type { NoticeState, TellingFact } from './notice-matter.ts'
import { composeText } from './text-words.ts'
import { fr } from './words.sms.fr.ts'

const at = '2027-09-22T09:30:00.000Z'
const slot = (id: string) => ({ id, starts: '2027-09-29T08:30:00.000Z', ends: '2027-09-29T10:45:00.000Z' })
const longest = Object.keys(natures)
  .filter((key) => key.startsWith('nature.'))
  .sort(
    (a, b) => (natures as Record<string, string>)[b]!.length - (natures as Record<string, string>)[a]!.length,
  )[0]!
  .slice('nature.'.length)

/** Every name as long as it may be: «…» stands for signs that a text message does not carry. */
const now = {
  agency: { id: 'centre', name: 'Agence de Saint-Pierre-de-Chandieu-en-Forêt', phone: '' },
  matter: { no: 99_999_999, nature: longest, due: '2027-09-29T21:59:00.000Z', off: null, status: 'planned' },
  order: {
    id: 'order',
    firm: { name: 'Chauffage, Plomberie et Couverture François Œuvrard et fils' },
    fixed: slot('a'),
    offered: [slot('a'), slot('b'), slot('c'), slot('d')],
  },
  notice: { title: 'É'.repeat(90) },
} as unknown as NoticeState

const t =
  (lang: 'fr' | 'en'): T =>
  (key, params) =>
    sentenceOf({ ...natures, ...words[lang] }, key, params ?? {}, lang)
const textOf = (name: string, lang: 'fr' | 'en'): string =>
  `${
    composeText(name, {
      now,
      fact: { data: {} } as unknown as TellingFact,
      at,
      to: { name: '', lang },
      paper: false,
      t: t(lang),
    }).words
  } https://demandes.robine-habitat-mediterranee.example/s/AbCdEfGhJkLm`

const names = Object.keys(fr)
  .map((key) => key.slice('sms.'.length))
  .filter((name) => !['frame', 'frame.bare', 'or'].includes(name))

/** News whose longest text is one part; all others are two. */
const ofOnePart = (lang: 'fr' | 'en') => names.filter((name) => textParts(textOf(name, lang)) === 1)

describe.each(['fr', 'en'] as const)('a text message in %s', (lang) => {
  test.each(names)('%s is of its own signs, and of two parts at most', (name) => {
    expect(isTextOnly(textOf(name, lang))).toBe(true)
    expect(textParts(textOf(name, lang))).toBeLessThanOrEqual(2)
  })
})

test('thirteen news are one part, however long the names; the others, which name a firm, a day or times, are two', () => {
  expect(ofOnePart('fr')).toEqual([
    'filed',
    'filedBySensor',
    'chosen',
    'ownVisit',
    'ownVisitOff',
    'slotDropped',
    'partNeeded',
    'followOn',
    'waits',
    'declined',
    'closed',
    'said',
    'news',
  ])
})

test('of times that are offered the first three are asked for, and a digit answers each', () => {
  const { words: said, asked } = composeText('slotsOffered', {
    now,
    fact: { data: {} } as unknown as TellingFact,
    at,
    to: { name: '', lang: 'fr' },
    paper: false,
    t: t('fr'),
  })
  expect(said).toContain('1 = mer. 29/09 10h30-12h45, 2 = mer. 29/09 10h30-12h45, 3 = ')
  expect(asked).toEqual({ what: 'slot', order: 'order', slots: ['a', 'b', 'c'] })
})
