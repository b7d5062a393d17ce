import type { ClosureReason } from '../../src/requests/core/nature/closure.ts'
import { type WaitingReason, waitingReasons } from '../../src/requests/core/nature/waiting-reasons.ts'
import { expect, test } from 'vitest'
import { type Key, sentenceOf as sayIn } from '../../src/kernel/core/words.ts'
import { letter, type SayNotice } from '../../src/notices/core/compose-letter.ts'
import { bodyOf } from '../../src/notices/core/mail-html.ts'
import { ofFrame, ofLandlord } from '../../src/notices/core/mail-holes.ts'
import type { Addressee, NoticeState, TellingFact } from '../../src/notices/core/notice-matter.ts'
import { sharedLines, type Template, templates } from '../../src/notices/core/templates.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'

const words = {
  fr: { ...requests.words!.fr, ...notices.words!.fr },
  en: { ...requests.words!.en, ...notices.words!.en },
}
// With the landlord's own settings, as server/landlord-words.ts says them.
const say: SayNotice = (lang, key, params) =>
  sayIn(words[lang], key, { ...ofLandlord({ silenceDays: 7 }), ...params }, lang)

const at = '2026-11-26T10:00:00.000Z'
const slot = { id: 's', starts: '2026-11-27T08:00:00.000Z', ends: '2026-11-27T10:00:00.000Z' }
const her = (lang: 'fr' | 'en', toldBy: 'mail' | 'paper' = 'mail'): Addressee => ({
  id: 'p',
  name: 'Annick Le Goff',
  email: toldBy === 'mail' ? 'annick@example.org' : '',
  lang,
  toldBy,
  address: ['24 rue Edmond Valentin', '11100 Narbonne'],
})
const firm = { id: 'f', name: 'Plomberie Robine', email: 'f@example.org', lang: 'fr' as const }
const standing: NoticeState = {
  agency: { id: 'centre', name: 'Agence Centre', phone: '04 68 90 10 10' },
  mentioned: [],
  mentionedBy: '',
  matter: {
    id: 'm',
    no: 100234,
    kind: 'single',
    status: 'waiting',
    waitsFor: 'tenant',
    handler: 'firm',
    nature: 'plumbing.tap_leak',
    urgency: 'U2',
    filedAt: at,
    due: '2026-11-28T17:00:00.000Z',
    closure: 'done',
    article: null,
    resolvedAt: null,
    nextAt: null,
    outage: null,
    kept: 100198,
    together: [100240],
    place: 'Résidence Bellevue, 24 rue Edmond Valentin',
    home: true,
    off: null,
    requester: null,
  },
  order: {
    id: 'o',
    no: 4021,
    status: 'placed',
    owed: true,
    accepted: true,
    readyOn: '2026-12-03',
    firm,
    fixed: slot,
    offered: [slot],
  },
  notice: {
    id: 'n',
    title: 'Coupure d’eau',
    words: 'L’eau est coupée mardi matin.',
    starts: at,
    ends: slot.ends,
    takenDown: false,
    place: 'Résidence Bellevue, Entrée 2',
  },
  ringing: {
    duty: [],
    alarm: {
      id: 'a',
      kind: 'gas',
      nature: 'gas.smell',
      raisedAt: at,
      confirmed: true,
      keepAway: false,
      rings: 1,
      place: {
        agency: 'centre',
        building: 'b',
        name: 'Résidence Bellevue',
        address: '24 rue Edmond Valentin',
      },
      taken: null,
      firm: { id: 'f', name: 'Plomberie Robine', phone: '0468901099', onCall: '', ordered: true },
      reached: null,
      calls: [],
    },
  },
  said: null,
  attached: [],
  joined: [],
  heard: [],
  stairwell: [],
  directorate: [],
}
const fact = (data: object = {}) =>
  ({
    id: 'i',
    type: 'request.said',
    subject: 'm',
    command: 'c',
    role: 'agent',
    at,
    data,
    audience: 'everyone',
  }) as TellingFact

const all = Object.keys(templates) as Template[]
// The notice of a stairwell says its own place on the door; what was written there is all that it says.
const placed = all.filter((template) => template !== 'notice')

test.each(all)('%s says all that it has to, by mail and by letter, in both languages', (template) => {
  for (const lang of ['fr', 'en'] as const)
    for (const to of [her(lang), her(lang, 'paper')]) {
      const { subject, paragraphs } = letter(template, to, fact({ count: 2 }), standing, at, say)
      const text = [subject, ...paragraphs].join('\n')
      expect(text).not.toMatch(/\{\w+\}|\bmail\.|waiting\.|closure\.|nature\.|undefined|null/)
      expect(text).not.toMatch(/ {2}|\s[,.]|: *\n|\. \./)
    }
})

const holesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!).filter((name) => name !== 'silence')
const under = (stem: string): [key: string, sentence: string][] =>
  [...Object.entries(words.fr), ...Object.entries(words.en)].filter(([key]) => key.startsWith(`${stem}.`))

test.each(all)('%s declares each hole that its sentences leave to fill, and no other', (template) => {
  const named = under(`mail.${template}`).flatMap(([, sentence]) => holesIn(sentence))
  expect(Object.keys(templates[template].holes).toSorted()).toEqual([...new Set(named)].toSorted())
})

test.each(all)('%s has a sentence for each of its lines, in both languages', (template) => {
  const lines = templates[template].lines.map((line) => (typeof line === 'string' ? line : line[0]))
  for (const line of ['subject', ...lines.filter((one) => one !== 'because' && !(one in sharedLines))])
    for (const lang of ['fr', 'en'] as const) expect(words[lang]).toHaveProperty([`mail.${template}.${line}`])
})

test('the lines that letters share, and what stands around them, declare their holes', () => {
  const around = under('mail.line').filter(([key]) => !(key.slice('mail.line.'.length) in sharedLines))
  for (const [line, holes] of Object.entries(sharedLines))
    for (const lang of ['fr', 'en'] as const)
      expect(Object.keys(holes)).toEqual(holesIn(say(lang, `mail.line.${line}` as Key)))
  for (const [key, sentence] of around)
    for (const name of holesIn(sentence)) expect(Object.keys(ofFrame), key).toContain(name)
})

test.each(placed)('%s names the place and the number', (template) => {
  const { paragraphs } = letter(template, her('fr'), fact(), standing, at, say)
  expect(paragraphs.join('\n')).toContain('Résidence Bellevue')
  expect(paragraphs.join('\n')).toMatch(/100234|4021|Panne|panne/)
})

test('why a request waits is said to her, never in the words of a desk, and what she can do only when she can', () => {
  const why = (waitsFor: WaitingReason) =>
    letter(
      'waits',
      her('fr'),
      fact(),
      { ...standing, matter: { ...standing.matter!, waitsFor } },
      at,
      say,
    ).paragraphs.join('\n')
  for (const reason of waitingReasons) expect(why(reason)).not.toMatch(/locataire|because\.|Attend /)
  expect(why('tenant')).toContain('une réponse de votre part')
  expect(why('tenant')).toContain('Dites-le-nous')
  expect(why('part')).toContain('Vous n’avez rien à faire')
})

test('how a request ended is part of the sentence that says so', () => {
  const why = (template: Template, closure: ClosureReason, lang: 'fr' | 'en'): string =>
    letter(
      template,
      her(lang),
      fact(),
      { ...standing, matter: { ...standing.matter!, closure } },
      at,
      say,
    ).paragraphs.join('\n')
  expect(why('closed', 'done', 'fr')).toContain('Bellevue, 24 rue Edmond Valentin. Elle est réparée.')
  expect(why('declined', 'third_party', 'fr')).toMatch(/\nElle est close sans réparation de notre part/)
  expect(why('declined', 'third_party', 'en')).toMatch(/\nIt is closed without repair by us/)
})

test('an appointment that is off says which one, when it is known', () => {
  const { starts, ends } = slot
  const unfixed = { ...standing, order: { ...standing.order!, fixed: null } }
  const said = (data: TellingFact['data']) =>
    letter('slotDropped', her('fr'), fact(data), unfixed, at, say).paragraphs.join('\n')
  expect(said({ starts, ends })).toMatch(/prévu le.vendredi 27.novembre/)
  expect(said({})).not.toContain('prévu le')
})

test('a letter names the year of each day and no «demain», for it is read days later and kept', () => {
  const soon = {
    ...standing,
    matter: { ...standing.matter!, due: new Date(Date.parse(at) + 86_400_000).toISOString() },
  }
  for (const lang of ['fr', 'en'] as const)
    for (const template of all) {
      const { subject, paragraphs } = letter(
        template,
        her(lang, 'paper'),
        fact({ until: '2026-11-30' }),
        soon,
        at,
        say,
      )
      for (const day of [subject, ...paragraphs]
        .join('\n')
        .matchAll(/(novembre|décembre|November|December)(.{0,5})/g))
        expect(day[2]).toMatch(/^ 2026/)
      if (templates[template].mailOnly) continue
      expect(paragraphs.join('\n')).not.toMatch(/\b(demain|tomorrow|aujourd’hui|today)\b/)
    }
})

test('nobody is told to ring an agency that has no phone', () => {
  const bare = { ...standing, agency: { id: 'a', name: 'Agence', phone: '' } }
  for (const template of all.filter((name) => !name.startsWith('order'))) {
    const { paragraphs } = letter(template, her('fr', 'paper'), fact(), bare, at, say)
    expect(paragraphs.join('\n')).not.toMatch(/Téléphone|appelez votre agence/)
  }
})

test('in common parts nobody has to open a door', () => {
  const hall = { ...standing, matter: { ...standing.matter!, home: false } }
  const { paragraphs } = letter('slotFixed', her('fr'), fact(), hall, at, say)
  expect(paragraphs.join('\n')).not.toMatch(/ouvrir|dégager/)
})

test('a button is written as each language writes it', () => {
  const button = { words: 'Follow', url: 'https://loge.test/t/x' }
  expect(bodyOf(['a', 'b'], button, 'en')).toContain('Follow:\n')
  expect(bodyOf(['a', 'b'], button, 'fr')).toContain('Follow\u00a0:\n')
})
