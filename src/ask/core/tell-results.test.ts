import fc from 'fast-check'
import { expect, test } from 'vitest'
import { middleOfMedians, reckonedSeconds } from './answer-cost.ts'
import { costOfAll, costOfSample } from './price-question.ts'
import { fewestPeople, partAgencies, tellResult } from './tell-results.ts'
import { answerKinds, isAnswer } from './targets.ts'

test('whoever has few people is told with others, or not beside the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }), (counts) => {
      const people = counts.map((n, i) => ({ agency: `a${i}`, people: n }))
      const { alone, together } = partAgencies(people)
      const sum = (of: readonly string[]): number =>
        people.filter(({ agency }) => of.includes(agency)).reduce((all, each) => all + each.people, 0)
      for (const agency of alone) expect(sum([agency])).toBeGreaterThanOrEqual(fewestPeople)
      if (together.length) expect(sum(together)).toBeGreaterThanOrEqual(fewestPeople)
      expect(new Set([...alone, ...together]).size).toBe(alone.length + together.length)
      // All are told, or what is told leaves nobody out alone.
      if (alone.length) expect(alone.length + together.length).toBe(people.length)
    }),
  )
})

test('a share of a sample bears its bounds, one of all things does not', () => {
  const points = [
    { agency: 'a', value: 'yes', n: 30 },
    { agency: 'a', value: 'no', n: 10 },
    { agency: 'a', value: 'unseen', n: 5 },
    { agency: 'a', value: null, n: 55 },
  ]
  const of = { agency: 'whole', names: [], kind: 'yesno' } as const
  const told = tellResult(points, { ...of, names: [], isSample: true })
  expect(told).toMatchObject({ points: 100, answered: 40, unseen: 5 })
  expect(told.counts[0]).toMatchObject({ value: 'yes', n: 30 })
  expect(told.counts[0]!.low).toBeCloseTo(0.598, 3)
  expect(told.counts[0]!.high).toBeCloseTo(0.858, 3)
  expect(tellResult(points, { ...of, names: [], isSample: false }).counts[0]).toMatchObject({
    low: null,
    high: null,
  })
})

test('numbers are told by their median and their sum', () => {
  const points = [1, 2, 2, 9].map((value) => ({ agency: 'a', value: String(value), n: 1 }))
  const told = tellResult(points, { agency: 'a', names: ['A'], kind: 'number', isSample: false })
  expect(told).toMatchObject({ middle: 2, total: 14, counts: [] })
})

test('what is reckoned: a tap is looked at and touched, a number is typed', () => {
  expect(answerKinds.map(reckonedSeconds)).toEqual([4, 7.5, 5.4])
  expect(middleOfMedians([])).toBeUndefined()
  expect(middleOfMedians([6, 2, 9])).toBe(6)
  expect(middleOfMedians([6, 2])).toBe(4)
})

test('all of them cost a stop a building; a sample never more stops than points', () => {
  const all = costOfAll(
    [
      { agency: 'a', name: 'A', points: 40, buildings: 12 },
      { agency: 'b', name: 'B', points: 10, buildings: 3 },
    ],
    4,
  )
  expect(all).toEqual({ points: 50, seconds: 200, interruptions: 15 })
  expect(costOfSample(all, 8, 4)).toEqual({ points: 8, seconds: 32, interruptions: 8 })
  expect(costOfSample(all, 33, 4)).toEqual({ points: 33, seconds: 132, interruptions: 15 })
})

test('only what is offered is an answer', () => {
  expect(['yes', 'no', 'unseen', '3', ''].map((value) => isAnswer(value, 'yesno', []))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(
    ['0', '12', '-1', '1.5', '9999999', 'NaN', 'unseen'].map((value) => isAnswer(value, 'number', [])),
  ).toEqual([true, true, false, false, false, false, true])
  expect(['0', '1', '2', 'yes'].map((value) => isAnswer(value, 'choice', ['A', 'B']))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
