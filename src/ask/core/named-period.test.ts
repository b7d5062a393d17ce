import { expect, test } from 'vitest'
import { plain } from '../../kernel/core/fold-words.ts'
import { periodNamed } from './named-period.ts'

const named = (words: string, today = '2026-11-29') => {
  const period = periodNamed(plain(words), today)
  return period && `${period.from} ${period.to}`
}

test.each([
  ['Combien de rendez-vous manqués en mars ?', '2026-03-01 2026-04-01'],
  ['depuis septembre', '2026-09-01 2026-11-30'],
  ['Depuis le 12 novembre', '2026-11-12 2026-11-30'],
  ['depuis 2024', '2024-01-01 2026-11-30'],
  ['Perte de loyers au T3', '2026-07-01 2026-10-01'],
  ['3e trimestre 2025', '2025-07-01 2025-10-01'],
  ['au 1er semestre', '2026-01-01 2026-07-01'],
  ['entre octobre et février', '2025-10-01 2026-03-01'],
  ['les pannes de cet hiver', '2026-10-01 2027-05-01'],
  ['sur les trois derniers mois', '2026-08-28 2026-11-30'],
  ['les bons de 2025', '2025-01-01 2026-01-01'],
  ['l’incendie de cette nuit', '2026-11-28 2026-11-30'],
  ['le mois dernier', '2026-10-01 2026-11-01'],
])('«%s» is a period', (words, period) => {
  expect(named(words)).toBe(period)
})

test('a month that has not come yet is that of the year before; a period never ends before it begins', () => {
  expect(named('en décembre')).toBe('2025-12-01 2026-01-01')
  expect(named('en décembre', '2026-12-01')).toBe('2026-12-01 2027-01-01')
  expect(named('depuis décembre 2026')).toBeUndefined()
})

test('a day by which an answer is wanted, rooms and a year to come are no period', () => {
  for (const words of [
    'Réponse pour le 15 janvier',
    'avant le 1er juin, dernier délai',
    'Combien de T3 ?',
    'les besoins de 2027',
    '',
  ])
    expect([words, named(words)]).toEqual([words, undefined])
})
