import { describe, expect, test } from 'vitest'
import { readAddress, sayAddress } from './rpls-address.ts'
import { capitalise, spellName } from './spell-capitals.ts'

const blank = { number: '', suffix: '', streetType: '', street: '', hamlet: '', area: '' }
const said = (cells: Partial<typeof blank>): string => {
  const address = readAddress({ ...blank, ...cells })
  return 'refused' in address ? address.refused : sayAddress(address)
}

describe('an address is said as people write it', () => {
  test.each([
    [{ number: '16', streetType: 'R', street: 'VOLTAIRE' }, '16 rue Voltaire'],
    [{ number: '1', suffix: 'BIS', street: 'RUE DU COMMERCE' }, '1 bis rue du Commerce'],
    [{ number: '5', suffix: 'B', streetType: 'AV', street: 'GAL LECLERC' }, '5 bis avenue Général Leclerc'],
    [{ number: '18BI', streetType: 'CITE', street: 'DES PLATANES' }, '18 bis cité des Platanes'],
    [{ number: '28 L', streetType: 'RUE', street: 'DE GAZAGNEPAS' }, '28 L rue de Gazagnepas'],
    [{ number: '7A', streetType: 'RUE', street: "DE L'AUDE" }, '7 A rue de l’Aude'],
    [{ number: '20', streetType: 'RUE', street: 'DE L`AGLY' }, '20 rue de l’Agly'],
    [{ number: '27 B', streetType: 'RUE', street: 'D AIGUES VIVES' }, '27 B rue d’Aigues Vives'],
    [{ number: 'G', streetType: 'RUE', street: 'GERMAIN MOURET' }, 'Rue Germain Mouret, entrée G'],
    [{ number: '26', streetType: 'RUE', street: 'BIS QUAI DE LORRAINE' }, '26 bis quai de Lorraine'],
    [
      { number: 'BT A', streetType: 'RUE', street: 'RSD LEON JOUHAUX RUE G. LUSSAC' },
      'Rue G. Lussac, entrée A',
    ],
    [{ number: '12/14', streetType: 'IMP', street: 'HOTEL DIEU' }, '12-14 impasse Hôtel Dieu'],
    [{ streetType: 'CHE', street: 'DE LA FALAISE' }, 'Chemin de la Falaise'],
    [{ number: '4', hamlet: 'SAINT SALVAYRE' }, '4 Saint-Salvayre'],
  ])('%o', (cells, expected) => {
    expect(said(cells)).toBe(expected)
  })

  test('a missing street and a number that is none are refused', () => {
    expect(said({ number: '3' })).toBe('no_street')
    expect(said({ number: '3', streetType: 'RUE', street: '???' })).toBe('no_street')
    expect(said({ number: '#REF!', streetType: 'RUE', street: 'VOLTAIRE' })).toBe('bad_number')
  })
})

test.each([
  ['ST JEAN ST PIERRE', 'Saint-Jean Saint-Pierre'],
  ['LES MONTS DE GENESTO III', 'Les Monts de Genesto III'],
  ['RSD LEON JOUHAUX', 'Résidence Léon Jouhaux'],
  ['FOURS A CHAUX', 'Fours à Chaux'],
  ['DU 8 MAI 1945', 'Du 8 mai 1945'],
  ['Émile Zola', 'Émile Zola'],
])('«%s» is said «%s»', (upper, expected) => {
  expect(capitalise(spellName(upper))).toBe(expected)
})
