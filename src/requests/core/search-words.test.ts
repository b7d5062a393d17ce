import { describe, expect, test } from 'vitest'
import { askedOf, splitAtNumber, splitNameAndPlace, rotateWords } from './search-words.ts'

describe('a number as it is read aloud or printed', () => {
  test.each([
    '102372',
    'n° 102372',
    'N°102372',
    'n°\u00a0102372',
    'No 102372',
    '№ 102372',
    '#102372',
    'demande n° 102372',
    'Bon de commande n° 102372',
  ])('%s', (typed) => expect(askedOf(typed).digits).toBe('102372'))
  test.each(['06 12 34 56 78', '+33 6 12 34 56 78'])('a telephone stays one: %s', (typed) =>
    expect(askedOf(typed).digits).toMatch(/^(0|33)612345678$/),
  )
  test.each(['12 rue Voltaire', 'nord 12', 'Norbert', 'demande de chauffage'])('%s is no number', (typed) =>
    expect(askedOf(typed).digits).toBeNull(),
  )
})

test('an address of mail is known by its sign, or by the dot of its beginning', () => {
  expect(askedOf('Annick.LeGoff@Example.org').mail).toBe('annick.legoff@example.org')
  expect(askedOf('annick.leg').mail).toBe('annick.leg')
  for (const typed of ['Le Goff', 'rue St. Jean', 'annick', '@']) expect(askedOf(typed).mail).toBeNull()
})

test('a door is parted from the address beside it', () => {
  expect(askedOf('porte 13').door).toEqual({ sign: '13', place: '' })
  expect(askedOf('16 rue Voltaire, Porte 12').door).toEqual({ sign: '12', place: '16 rue voltaire' })
  expect(askedOf('Porte cassée').door).toBeNull()
  expect(askedOf('la porte d’entrée').door).toBeNull()
})

test('names are tried in either order, and beside a place', () => {
  expect(rotateWords('le goff valentin')).toContain('valentin le goff')
  expect(rotateWords('martin')).toEqual([])
  const { names, places } = splitNameAndPlace('le goff rue des corbieres')
  expect(names.map((name, i) => [name, places[i]])).toContainEqual(['le goff', 'rue%des%corbieres'])
  expect(places).not.toContain('rue des')
})

test('a title is no name', () => {
  for (const typed of [
    'Mme Le Goff',
    'M. et Mme LE GOFF',
    'madame le goff',
    'Mr Le Goff',
    'MM. Le Goff'.slice(1),
  ])
    expect(askedOf(typed).words).toBe('le goff')
  expect(askedOf('Madame').words).toBe('madame')
  expect(askedOf('Martin').words).toBe('martin')
})

test('a name stands before a number and its street', () => {
  expect(splitAtNumber('fernandes sofie 16 voltaire')).toEqual({
    name: 'fernandes sofie',
    place: '16%voltaire',
  })
  for (const typed of ['fernandes sofie', '16 voltaire', 'escalier 2'])
    expect(splitAtNumber(typed)).toBeUndefined()
})
