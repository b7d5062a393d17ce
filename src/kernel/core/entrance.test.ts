import { expect, test } from 'vitest'
import { sayEntrance } from './entrance.ts'
import { sentenceOf } from './words.ts'
import { en } from './entrance.en.ts'

const english = (name: string) => sayEntrance(name, (key, params) => sentenceOf(en, key, params, 'en'))
const french = (name: string) => sayEntrance(name, (key) => key)

test('a kind and a number are said in the reader’s language', () => {
  expect(['Entrée 24', 'Escalier B', 'Maison 18', 'Entrée 2BIS', 'Entrée'].map(english)).toEqual([
    'Entrance 24',
    'Staircase B',
    'House 18',
    'Entrance 2BIS',
    'Entrance',
  ])
  expect(['Entrée 24', 'Escalier B', 'Entrée'].map(french)).toEqual(['Entrée 24', 'Escalier B', 'Entrée'])
})

test('a name that somebody gave stays what it is', () => {
  for (const name of ['Entrée des Lilas', 'Les Lilas', '24 rue de Verdun', 'Tour 7', '', 'Entrée du 24'])
    expect([english(name), french(name)]).toEqual([name, name])
})

test('while the words of a page are still coming it stays what it is', () => {
  expect(sayEntrance('Entrée 24', () => '')).toBe('Entrée 24')
})
