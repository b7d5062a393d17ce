import { expect, test } from 'vitest'
import { addressUnlike } from './compare-address.ts'

const ours = { streets: ['33 avenue des Lilas', '35 avenue des Lilas'], postcode: '11100', town: 'Narbonne' }
const told = (lines: string, postcode = '', town = '') =>
  addressUnlike([{ lines, postcode, town }], ours)?.code

test.each([
  ['33 AVENUE DES LILAS', '11100', 'NARBONNE CEDEX'],
  ['35, av. des Lilas', '', ''],
  ['Résidence Les Lilas', '11100', 'Narbonne'],
  ['', '11100', ''],
  ['Enter address here', '', ''],
  ['', '', ''],
])('«%s» %s %s is the address of the building, or tells nothing', (lines, postcode, town) => {
  expect(told(lines, postcode, town)).toBeUndefined()
})

test.each([
  ['12 rue Voltaire', '11100', 'Narbonne', 'unlike_address'],
  ['133 avenue des Lilas', '11100', 'Narbonne', 'unlike_address'],
  ['ZAC du Théâtre, lot 4', '', '', 'unlike_address'],
  ['33 avenue des Lilas', '34500', 'Béziers', 'unlike_town'],
  ['', '', 'Saint-Étienne', 'unlike_town'],
])('«%s» %s %s is another: %s', (lines, postcode, town, code) => {
  expect(told(lines, postcode, town)).toBe(code)
})

test('Saint-Étienne is St Etienne, and one address of several that is ours is enough', () => {
  const there = { streets: ['2 quai N’Diaye'], postcode: '42000', town: 'Saint-Étienne' }
  expect(
    addressUnlike([{ lines: '2 Quai N’DIAYE', postcode: '', town: 'ST ETIENNE' }], there),
  ).toBeUndefined()
  const both = [
    { lines: '1 rue Nulle Part', postcode: '75001', town: 'Paris' },
    { lines: '33 avenue des Lilas', postcode: '11100', town: 'Narbonne' },
  ]
  expect(addressUnlike(both, ours)).toBeUndefined()
})
