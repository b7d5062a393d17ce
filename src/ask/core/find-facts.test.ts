import { expect, test } from 'vitest'
import { findFacts, stemsOf } from './find-facts.ts'
import { findHeld } from './find-held.ts'
import { requestFamilies, things } from './vocabulary.ts'
import { byProducts, byProductsFor, kindOfSource, registers, registersFor } from './elsewhere.ts'

const rows = [
  { code: 'homes', title: 'Logements', said: 'parc', by: ['agency', 'rooms'] as const },
  {
    code: 'homesVacant',
    title: 'Logements sans bail en cours',
    said: 'vides inoccupés',
    by: ['agency'] as const,
  },
  { code: 'requests', title: 'Demandes déposées', said: '', by: ['agency', 'family', 'nature'] as const },
  { code: 'requestsDelay', title: 'Délai médian de réparation', said: 'demandes', by: ['family'] as const },
]
const agencies = [
  { id: 'centre', name: 'Agence Centre' },
  { id: 'hn', name: 'Agence Horte-Neuve' },
]
const find = (asked: string) => findHeld(asked, rows, { families: requestFamilies, things, agencies })

test('accents, endings, capitals and synonyms make no difference', () => {
  expect(stemsOf('Les APPARTEMENTS')).toEqual(stemsOf('logement'))
  expect(stemsOf('réclamations')).toEqual(stemsOf('une demande'))
  expect(stemsOf('les courriels')).not.toEqual(stemsOf('les courriers'))
})

test('words that nothing here has, or that say nothing, find nothing', () => {
  for (const asked of ['', '   ', '???', 'combien', 'boîtes aux lettres normalisées'])
    expect(findFacts(asked, rows)).toEqual([])
})

test('the closest comes first, narrowed to what is named, by the cut that is asked for', () => {
  expect(find('Combien d’appartements vides par agence ?')[0]).toEqual({
    code: 'homesVacant',
    by: 'agency',
    only: {},
  })
  expect(find('Combien de pannes de chauffage à l’agence Centre ?')[0]).toEqual({
    code: 'requests',
    by: null,
    only: { family: 'heating', agency: 'centre' },
  })
  expect(find('Le centre est-il loin ?')).toEqual([])
  expect(find('Combien de logements à Horte-Neuve par nombre de pièces ?')[0]).toEqual({
    code: 'homes',
    by: 'rooms',
    only: { agency: 'hn' },
  })
})

test('three at most, each once', () => {
  const found = find('Délai des demandes de logements vides de chauffage').map(({ code }) => code)
  expect(found.length).toBeLessThanOrEqual(3)
  expect(new Set(found).size).toBe(found.length)
})

test('what stands elsewhere is found by its words, and is known by its code', () => {
  expect(registersFor('Quels logements sont en quartier prioritaire ?')[0]).toBe('rplsQuarter')
  expect(registersFor('Montant des impayés de loyer ?')).toContain('erpDebt')
  expect(byProductsFor('Quel est l’état de propreté des halls ?')).toContain('roundHall')
  for (const [code] of registers) expect(kindOfSource(code)).toBe('derived')
  for (const [code] of byProducts) expect(kindOfSource(code)).toBe('act')
  expect(kindOfSource('nowhere')).toBeUndefined()
})
