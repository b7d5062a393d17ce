import { expect, test } from 'vitest'
import { daysOfRound } from './days-of-round.ts'

// November 2026: the 9th is a Monday; Wednesday the 11th is a public holiday.
const week = ['09', '10', '11', '12', '13', '14', '15'].map((day) => `2026-11-${day}`)
const hall = { rhythm: 'daily', last: null } as const
const bins = { rhythm: 'twiceAWeek', last: '2026-11-06' } as const

test('Karim’s hall is due each working day, his bins twice in the week, once each', () => {
  expect(daysOfRound([hall, bins], week, '2026-11-09', 0)).toEqual([
    { date: '2026-11-09', points: 2 },
    { date: '2026-11-10', points: 1 },
    { date: '2026-11-12', points: 2 },
    { date: '2026-11-13', points: 1 },
  ])
})

test('nothing is due on a day that has passed, and what was looked at today is due no more', () => {
  const seen = { ...hall, last: '2026-11-12' }
  expect(daysOfRound([seen], week, '2026-11-12', 0).map(({ date }) => date)).toEqual(['2026-11-13'])
  expect(daysOfRound([hall], week, '2026-12-01', 0)).toEqual([])
})

test('a week far ahead is as long to work out as one of next month', () => {
  const far = ['2030-01-07', '2030-01-08']
  expect(daysOfRound([hall], far, '2026-11-09', 0).map(({ points }) => points)).toEqual([1, 1])
})
