import { expect, test } from 'vitest'
import { nameBeside } from './house-name.ts'

test.each([
  ['24 rue Edmond Valentin', '24 rue Edmond Valentin', ''],
  ['L’Horreum', '22 rue Edmond Valentin', 'L’Horreum'],
  ['Arènes Romaines, rue Théophile Helena', 'Rue Théophile Helena', 'Arènes Romaines'],
  [
    'Saint-Jean Saint-Pierre, bâtiment A, rue Gentille Cohen',
    '8 rue Gentille Cohen',
    'Saint-Jean Saint-Pierre, bâtiment A',
  ],
  ['Razimbaud, avenue de Provence', '7 à 15 avenue de Provence', 'Razimbaud'],
  ['Chennebier', '2 bis impasse Flatters', 'Chennebier'],
  ['Rue des Lilas', '3 rue des Lilas', 'Rue des Lilas'],
  ['Bellevue', '', 'Bellevue'],
])('%s beside %s', (name, address, said) => {
  expect(nameBeside(name, address)).toBe(said)
})
