import { describe, expect, test } from 'vitest'
import { natures } from '../nature/catalogue.ts'
import { repairsDecree } from '../nature/law.ts'
import { type LetterData, chargeLetter, type Letter, poster } from './write-letters.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

const leGoff: LetterData = {
  ref: 1204,
  nature: 'plumbing.tap_leak',
  place: 'Résidence Bellevue, 12 rue de Verdun, 3e étage, porte 12',
  agency: { name: 'Agence Bellevue', phone: '02 40 12 34 56' },
  name: 'Madame Le Goff',
  link: 'https://loge.example/f/abc',
}
const slot = { starts: '2024-12-03T07:00:00Z', ends: '2024-12-03T09:00:00Z' }
const all = (letter: Letter): string =>
  [letter.subject, ...letter.paragraphs].join('\n').replace(/[\u202f\u00a0]/g, ' ')

const every = (about: LetterData, lang: 'fr' | 'en'): Letter[] => [
  chargeLetter({ ...about, filedAt: '2024-12-01T08:00:00Z', decree: 'IV.d' }, lang),
  poster(
    { ...about, nature: 'lift.stopped', since: '2024-12-03T07:00:00Z', back: '2024-12-04T17:00:00Z' },
    lang,
  ),
]

describe('« à votre charge »', () => {
  const said = all(chargeLetter({ ...leGoff, filedAt: '2024-12-01T08:00:00Z', decree: 'IV.d' }, 'fr'))

  test('names the law and the line, in plain words', () => {
    expect(said).toContain('décret n° 87-712 du 26 août 1987, annexe')
    expect(said).toContain('ligne IV d')
    expect(said).toContain('joints, clapets, flotteurs')
  })

  test('says what Madame Le Goff can do, when it is not hers, and whom to ask', () => {
    expect(said).toContain('fermez l’arrivée d’eau')
    expect(said).toContain('usé par le temps')
    expect(said).toContain('article 7 d')
    expect(said).toContain('Agence Bellevue, 02 40 12 34 56')
    expect(said).toContain('commission départementale de conciliation')
    expect(said).toContain('dimanche 1er décembre')
  })

  test('every line of the decree makes a letter, and every nature that a tenant repairs has its own advice', () => {
    for (const decree of repairsDecree.codes)
      expect(all(chargeLetter({ ...leGoff, filedAt: '2024-12-01T08:00:00Z', decree }, 'fr'))).toContain(
        'Ce que vous pouvez faire',
      )
    for (const { decree } of natures) if (decree) expect(Object.keys(fr)).toContain(`letter.advice.${decree}`)
  })
})

describe('every letter', () => {
  test.each(['fr', 'en'] as const)('has no hole left and no key in it (%s)', (lang) => {
    for (const about of [leGoff, { ...leGoff, name: undefined, link: undefined }])
      for (const letter of every(about, lang)) {
        expect(all(letter)).not.toMatch(/[{}]|undefined|\b(letter|nature|decree)\.\w/)
        expect(letter.paragraphs.every((p) => p.trim().length > 0)).toBe(true)
        expect(all(letter)).toContain('02 40 12 34 56')
      }
  })

  test('gives the link once, and on paper the phone alone', () => {
    for (const letter of every(leGoff, 'fr').slice(0, 1))
      expect(all(letter).split('https://').length - 1).toBe(1)
    for (const letter of every({ ...leGoff, link: undefined }, 'fr')) {
      expect(all(letter)).not.toContain('https://')
      expect(all(letter)).not.toMatch(/ici :\s*[,.]|ici : *$/m)
    }
  })

  test('greets her by name, or whoever reads', () => {
    expect(every(leGoff, 'fr')[0]?.paragraphs[0]).toBe('Bonjour Madame Le Goff,')
    expect(every({ ...leGoff, name: undefined }, 'fr')[0]?.paragraphs[0]).toBe('Madame, Monsieur,')
  })
})

test('a poster says when it is over, or that nobody knows', () => {
  const outage = { ...leGoff, nature: 'heating.building' as const, since: '2024-12-03T05:00:00Z' }
  expect(all(poster(outage, 'fr'))).toContain('date affichée ici dès qu’elle est connue')
  expect(all(poster({ ...outage, back: '2024-12-04T17:00:00Z' }, 'fr'))).toContain(
    'Retour prévu le mercredi 4 décembre à 18 h',
  )
})

test('a poster is short, says where, and names nobody', () => {
  const { subject, paragraphs } = poster(
    { ...leGoff, nature: 'plumbing.no_water', since: slot.starts, slot },
    'fr',
  )
  expect(subject).toBe('Plus d’eau du tout')
  expect(paragraphs[0]).toBe(leGoff.place)
  expect(paragraphs.join(' ')).not.toMatch(/Le Goff|https/)
  expect(paragraphs.join(' ').replace(/[\u202f\u00a0]/g, ' ')).toContain(
    'Prévu : mardi 3 décembre de 8 h à 10 h',
  )
  expect(paragraphs.length).toBeLessThanOrEqual(6)
})

test('English has every sentence with the same holes', () => {
  const holes = (s: string): string[] => (s.match(/\{\w+\}/g) ?? []).sort()
  for (const key of Object.keys(fr) as (keyof typeof fr)[])
    expect([key, holes(en[key])]).toEqual([key, holes(fr[key])])
})
