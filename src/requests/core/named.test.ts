import { expect, test } from 'vitest'
import { nameAgency } from './named.ts'

test.each([
  ['Agence Centre', 'fr', 'L’agence Centre'],
  ['AGENCE N’Diaye', 'fr', 'L’agence N’Diaye'],
  ['Antenne de Durban', 'fr', 'Antenne de Durban'],
  ['Agenceurs du Sud', 'fr', 'Agenceurs du Sud'],
  ['Agence Centre', 'en', 'Agence Centre'],
] as const)('%s, in %s, is said %s', (name, lang, said) => {
  expect(nameAgency(name, lang)).toBe(said)
})
