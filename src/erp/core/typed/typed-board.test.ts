import { expect, test } from 'vitest'
import { screenState, type ScreenFigures } from './screen-state.ts'
import { tellableAgencies } from './tellable-agencies.ts'

const of = (...staff: number[]): string[][] =>
  tellableAgencies(staff.map((n, i) => ({ agency: 'abcdef'[i]!, staff: n })))

test('an agency of five persons is counted by itself; smaller ones together', () => {
  expect(of(9, 5, 3, 2)).toEqual([['d', 'c'], ['b'], ['a']])
})

test('one small agency takes the smallest of the others with it, or it would be the rest of the sum', () => {
  expect(of(9, 5, 2)).toEqual([['c', 'b'], ['a']])
})

test('a landlord of fewer than five persons is told nothing', () => {
  expect(of(2, 2)).toEqual([])
})

const quiet: ScreenFigures = { isClosed: false, typed: 0, weeksSeen: 4, isCarried: true }
test.each<[Partial<ScreenFigures>, string]>([
  [{}, 'closable'],
  [{ weeksSeen: 3 }, 'watched'],
  [{ typed: 1 }, 'typedTwice'],
  [{ isCarried: false }, 'notCarried'],
  [{ weeksSeen: 0 }, 'carried'],
  [{ weeksSeen: 0, isCarried: false }, 'unseen'],
  [{ isClosed: true }, 'closed'],
])('%o is %s', (more, state) => {
  expect(screenState({ ...quiet, ...more })).toBe(state)
})
