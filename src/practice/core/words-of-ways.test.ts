import { expect, test } from 'vitest'
import { changeable } from './changeable.ts'
import { diffWords } from './diff-words.ts'
import { findWays } from './find-ways.ts'
import { readHoles, showHoles } from './hole-names.ts'

test('a hole is read and written in plain words, in both languages, and comes back as the house keeps it', () => {
  const holes = [...new Set(changeable.flatMap((row) => row.holes))]
  expect(holes.length).toBeGreaterThan(8)
  for (const lang of ['fr', 'en'] as const) {
    const text = holes.map((hole) => `{${hole}}`).join(', ')
    expect(showHoles(text, lang)).not.toMatch(/\{(?:no|slot|due|off|offFirm|ready)\}/)
    expect(readHoles(showHoles(text, lang), lang)).toBe(text)
    expect(readHoles(text, lang)).toBe(text)
  }
  expect(readHoles('N° { n° } : {surnom}', 'fr')).toBe('N° {no} : {surnom}')
})

test('no code is twice in the table', () => {
  expect(new Set(changeable.map(({ code }) => code)).size).toBe(changeable.length)
})

const ways = [
  { words: 'Ascenseur en panne', about: 'Noms' },
  { words: 'Une panne est en cours dans votre immeuble', about: 'Panne de l’immeuble ascenseur' },
  { words: 'Suivre ma demande', about: 'Demande reçue' },
  { words: 'Notre équipe passe le {slot}', about: 'Rendez-vous passage visite gardien promet' },
]
const found = (asked: string): string[] => findWays(ways, asked, (way) => way).map(({ words }) => words)

test.each([
  ['comment on dit au locataire que l’ascenseur est en panne', ['Ascenseur en panne', ways[1]!.words]],
  ['LA VISITE DU GARDIEN', [ways[3]!.words]],
  ['L’équipe passe', [ways[3]!.words]],
  ['xyz', []],
  ['comment le dit-on', ways.map(({ words }) => words)],
])('«%s» finds what it means', (asked, expected) => {
  expect(found(asked)).toEqual(expected)
})

test('what was added and what went is said word by word', () => {
  expect(diffWords('Le gardien passe demain.', 'La gardienne passe demain.')).toEqual([
    { kind: 'gone', words: 'Le gardien ' },
    { kind: 'added', words: 'La gardienne ' },
    { kind: 'same', words: 'passe demain.' },
  ])
  expect(diffWords('', 'Bonjour')).toEqual([{ kind: 'added', words: 'Bonjour' }])
  expect(diffWords('Bonjour', 'Bonjour')).toEqual([{ kind: 'same', words: 'Bonjour' }])
})
