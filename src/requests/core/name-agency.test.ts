import { expect, test } from 'vitest'
import { inside, nameAgency } from './name-agency.ts'

test.each([
  ['Agence Centre', 'fr', 'L’agence Centre'],
  ['AGENCE N’Diaye', 'fr', 'L’agence N’Diaye'],
  ['Antenne de Durban', 'fr', 'Antenne de Durban'],
  ['Agenceurs du Sud', 'fr', 'Agenceurs du Sud'],
  ['Agence Centre', 'en', 'Agence Centre'],
] as const)('%s, in %s, is said %s', (name, lang, said) => {
  expect(nameAgency(name, lang)).toBe(said)
})

test.each([
  ['WC bouchés', 'WC bouchés'],
  ['Évier ou lavabo bouché', 'évier ou lavabo bouché'],
  ['Eau qui vient du plafond', 'eau qui vient du plafond'],
])('«%s» is said «%s» in the middle of a sentence', (name, said) => {
  expect(inside(name)).toBe(said)
})
