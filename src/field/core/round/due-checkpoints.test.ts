import { describe, expect, test } from 'vitest'
import { dueOn, seedOf } from './due-checkpoints.ts'
import { rhythms } from './checkpoint-kinds.ts'

// November 2026: the 9th is a Monday; Wednesday the 11th is a public holiday.
const due = (...asked: Parameters<typeof dueOn>): boolean => dueOn(...asked).due
const late = (...asked: Parameters<typeof dueOn>): boolean => dueOn(...asked).late

describe('Karim Benali’s hall, daily', () => {
  test.each([
    ['on Monday, seen on Friday', '2026-11-09', '2026-11-06', true],
    ['once he has been', '2026-11-09', '2026-11-09', false],
    ['on Saturday', '2026-11-07', '2026-11-05', false],
    ['on the eleventh of November', '2026-11-11', '2026-11-10', false],
    ['never yet seen', '2026-11-09', null, true],
  ])('%s', (_, day, last, is) => expect(due('daily', day, last, 0)).toBe(is))

  test('is not late after a week-end, nor after a holiday; it is after a working day without him', () => {
    expect(late('daily', '2026-11-09', '2026-11-06', 0)).toBe(false)
    expect(late('daily', '2026-11-12', '2026-11-10', 0)).toBe(false)
    expect(late('daily', '2026-11-10', '2026-11-06', 0)).toBe(true)
    expect(late('daily', '2026-11-10', null, 0)).toBe(false)
  })
})

describe('the bins, twice a week', () => {
  test('on Monday and on Thursday, until they are out', () => {
    expect(due('twiceAWeek', '2026-11-10', '2026-11-06', 0)).toBe(true)
    expect(due('twiceAWeek', '2026-11-10', '2026-11-09', 0)).toBe(false)
    expect(due('twiceAWeek', '2026-11-12', '2026-11-09', 0)).toBe(true)
    expect(due('twiceAWeek', '2026-11-13', '2026-11-12', 0)).toBe(false)
  })
  test('on the first working day, when the Monday is a holiday', () => {
    expect(due('twiceAWeek', '2027-03-29', '2027-03-25', 0)).toBe(false)
    expect(due('twiceAWeek', '2027-03-30', '2027-03-25', 0)).toBe(true)
  })
})

describe('longer rhythms', () => {
  test('fall due on another day in another building, and stay so until they are seen', () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']
    const last = '2026-11-10'
    expect([0, 1, 2, 3].map((seed) => days.filter((day) => due('weekly', day, last, seed)).length)).toEqual([
      5, 4, 3, 2,
    ])
  })
  test('a month that was skipped is late, one that goes on is not', () => {
    expect(late('monthly', '2026-11-09', '2026-10-02', 3)).toBe(false)
    expect(late('monthly', '2026-11-09', '2026-09-30', 3)).toBe(true)
    expect(late('quarterly', '2026-11-09', '2026-07-01', 3)).toBe(false)
    expect(late('yearly', '2026-11-09', '2024-12-31', 3)).toBe(true)
  })
  test('what was missed a whole period long does not wait for its turn', () => {
    expect(dueOn('weekly', '2026-11-16', '2026-11-03', 3)).toEqual({ due: true, late: true })
    expect(dueOn('weekly', '2026-11-16', '2026-11-10', 3)).toEqual({ due: false, late: false })
  })
  test.each(rhythms)('%s comes once a period, whatever the building', (rhythm) => {
    const seeds = ['e6a4a0f2-7b10-5a3c-8a51-0f1b2c3d4e5f', '00000000-0000-5000-8000-000000ffffff'].map(seedOf)
    for (const seed of seeds) {
      let last: string | null = null
      let looks = 0
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
        const day = new Date(at).toISOString().slice(0, 10)
        if (!due(rhythm, day, last, seed)) continue
        last = day
        looks++
      }
      // 2026 has 252 working days; the week of New Year's Day and the last one count as weeks.
      const year = { daily: 252, twiceAWeek: 105, weekly: 53, monthly: 12, quarterly: 4, yearly: 1 }[rhythm]
      expect(Math.abs(looks - year)).toBeLessThanOrEqual(
        rhythm === 'weekly' || rhythm === 'twiceAWeek' ? 1 : 0,
      )
    }
  })
})
