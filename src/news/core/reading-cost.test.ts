import { expect, test } from 'vitest'
import { tenantWordsIn } from '../../kernel/core/personal-words.ts'
import { countWords, readingCost, readingSeconds } from './reading-cost.ts'

test.each([
  ['', 0],
  ['  \n ', 0],
  ['L’astreinte change.', 2],
  ['04 68 90 10 10 : dès lundi', 7],
  ['Rendez-vous à 8 h 30.', 5],
])('«%s» has %i words', (said, n) => expect(countWords(said)).toBe(n))

test('412 words are read in 2 min 4 s, by 83 people in 2 h 51 min', () => {
  expect(readingSeconds(412)).toBe(124)
  expect(readingCost(412, 83, false)).toBe(10_292)
})

test('a danger costs nobody', () => expect(readingCost(4000, 10_000, true)).toBe(0))

test.each([
  ['Appelez Madame Durand', 'Madame Durand'],
  ['Au logement 12', 'logement 12'],
  ['Léa Prat a écrit', 'Lea Prat'],
])('«%s» tells who lives here', (said, found) => {
  expect(tenantWordsIn(said, [['Lea', 'Prat']])).toBe(found)
})

test.each([
  'Le 04 68 90 10 10 répond',
  'siege@robine-habitat.example',
  'Au 16 rue Voltaire',
  'Prat est une commune',
])('«%s» tells nobody', (said) => {
  expect(tenantWordsIn(said, [['Lea', 'Prat']])).toBeUndefined()
})
