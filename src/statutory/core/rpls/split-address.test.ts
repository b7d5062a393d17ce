import { expect, test } from 'vitest'
import { splitAddress } from './split-address.ts'

const parts = (address: string): string => Object.values(splitAddress(address)).join('|')

test.each([
  ['16 rue Voltaire', '16||RUE|VOLTAIRE|'],
  ['12 bis avenue de l’Égalité', '12|BIS|AVENUE|DE L EGALITE|'],
  ['4 B place du Marché', '4|B|PLACE|DU MARCHE|'],
  ['Rue Germain Mouret, entrée G', '||RUE|GERMAIN MOURET|G'],
  ['2-6 quai de Lorraine', '2||QUAI|DE LORRAINE|'],
  ['15 à 17 rue du Maine', '15||RUE|DU MAINE|'],
  ['Le Bourg', '|||LE BOURG|'],
  ['3 à la Croix', '3|||A LA CROIX|'],
])('%s is cut into its positions', (address, cut) => {
  expect(parts(address)).toBe(cut)
})
