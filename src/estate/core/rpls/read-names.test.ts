import { expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const blank = { area: '', hamlet: '', block: '', property: '', gate: '' }
const names = (cells: Partial<typeof blank>) => readNames({ ...blank, ...cells })

test.each([
  [{ area: '29 PLA RESIDENCE CAPELLE', block: 'ENSEMBLE 2' }, 'Résidence Capelle', 'ensemble 2'],
  [{ area: 'PASTOURET (184)', block: 'BATIMENT 1' }, 'Pastouret', 'bâtiment 1'],
  [{ area: 'ILE DU GUA 21 LOGEMENTS', block: 'BATIMENT LINEAIRE 1' }, 'Île du Gua', 'bâtiment 1'],
  [{ area: 'RESIDENCE AMARRAGE BATIMENT B' }, 'Résidence Amarrage', 'bâtiment B'],
  [{ area: '3 PLA-I  4 RUE GABRIEL PELOUZE' }, '', ''],
  [{ area: 'LES PLATANES', block: 'BATIMENT2' }, 'Les Platanes', 'bâtiment 2'],
  [{ area: 'LA DOMITIENNE', block: 'BAT.A' }, 'La Domitienne', 'bâtiment A'],
  [{ area: 'RESIDENCE BACCHUS (REVEILLON)', block: 'BACCHUS' }, 'Résidence Bacchus', ''],
  [{ hamlet: 'APT N.38 BAT B - RES ST VINCENT' }, 'Résidence Saint-Vincent', 'bâtiment B'],
  [{ hamlet: "APT N.25 BAT B-RESIDENCE QUAI D'ALSACE" }, 'Résidence Quai d’Alsace', 'bâtiment B'],
  [{ hamlet: 'APT N.13 BATIMENT LE PROVENCAL' }, '', 'Le Provençal'],
  [{ property: 'L`ORION', block: '0' }, 'L’Orion', ''],
  [{ area: 'ADOMA', block: 'P131L-03' }, 'Adoma', ''],
])('%o is a residence and a building', (cells, scheme, block) => {
  expect(names(cells)).toMatchObject({ scheme, block })
})

test('a flat and a gate said in the hamlet’s cell are no name', () => {
  expect(names({ hamlet: 'APT N.112  ENTREE N.1' })).toEqual({
    scheme: '',
    block: '',
    gate: '1',
    flat: '112',
  })
})
