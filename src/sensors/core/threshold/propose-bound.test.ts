import { describe, expect, test } from 'vitest'
import { dateOf } from '../../../kernel/core/zone.ts'
import { litreBounds } from '../leak-rules.ts'
import type { AlarmOutcome } from '../telling/leak-codes.ts'
import { type AcceptedBound, boundsOnDay } from './bounds-on-day.ts'
import { enoughOutcomes, type LearntAlarm, proposeBound } from './propose-bound.ts'

/** An alarm of six days in which so many litres an hour never stopped, and what came of it. */
const alarm = (floor: number, outcome: AlarmOutcome): LearntAlarm => ({
  kind: 'leak.steady',
  outcome,
  openedOn: dateOf(20_517),
  closedOn: dateOf(20_519),
  days: Array.from({ length: 6 }, (_, i) => ({
    day: dateOf(20_513 + i),
    floor: i < 3 ? 0 : floor,
    quiet: 7,
    night: 10,
    total: 300,
    peak: 50,
    known: 24,
    lived: true,
  })),
})
const some = (n: number, floor: number, outcome: AlarmOutcome) =>
  Array.from({ length: n }, () => alarm(floor, outcome))
const propose = (alarms: readonly LearntAlarm[]) => proposeBound('leak.steady', 'litre', alarms, litreBounds)

describe('another bound', () => {
  test('is proposed from twenty outcomes on: it silences nine false of eleven, and loses one true', () => {
    const alarms = [
      ...some(9, 2, 'false'),
      ...some(2, 30, 'false'),
      ...some(1, 2, 'confirmed'),
      ...some(8, 14, 'confirmed'),
    ]
    expect(alarms).toHaveLength(enoughOutcomes)
    expect(propose(alarms)).toEqual({
      kind: 'leak.steady',
      dial: 'litre',
      bound: 'steadyFloor',
      from: 2,
      to: 3,
      silenced: 9,
      ofFalse: 11,
      lost: 1,
      ofTrue: 9,
    })
    expect(propose(alarms.slice(1))).toBeUndefined()
    const silent = { ...litreBounds, steadyFloor: 3 }
    expect(proposeBound('leak.steady', 'litre', alarms, silent)).toBeUndefined()
  })

  test('is not proposed where it would lose more than it silences, nor where nothing was false', () => {
    expect(propose([...some(10, 2, 'false'), ...some(10, 2, 'confirmed')])).toBeUndefined()
    expect(propose(some(30, 14, 'confirmed'))).toBeUndefined()
    expect(propose(some(30, 2, 'notFound'))).toBeUndefined()
  })
})

test('a habit that somebody before her had does not silence the alarm of her own', () => {
  // Every other day of those before had hardly a quiet hour; of hers, each.
  const [before, hers] = [42, 8]
  const habit = (newTenancies: readonly string[]): LearntAlarm => ({
    kind: 'leak.habit',
    outcome: 'false',
    openedOn: dateOf(20_505),
    closedOn: dateOf(20_507),
    newTenancies,
    days: Array.from({ length: before + hers }, (_, i) => ({
      day: dateOf(20_458 + i),
      floor: 0,
      quiet: i < before && i % 2 ? 9 : 3,
      night: 10,
      total: 300,
      peak: 50,
      known: 24,
      lived: true,
    })),
  })
  const proposed = (newTenancies: readonly string[]) =>
    proposeBound('leak.habit', 'litre', Array(enoughOutcomes).fill(habit(newTenancies)), litreBounds)
  expect(proposed([])).toBeUndefined()
  expect(proposed([dateOf(20_458 + before)])).toMatchObject({ silenced: 20, ofFalse: 20 })
})

test('a day is judged by what stood on it: not before it was accepted, nor from the day on which it was taken back', () => {
  const accepted: AcceptedBound = {
    dial: 'litre',
    bound: 'steadyFloor',
    value: 4,
    since: '2026-03-10',
    until: null,
  }
  const floorOn = (day: string, all: readonly AcceptedBound[]) => boundsOnDay(all, 'litre', day).steadyFloor
  expect(floorOn('2026-03-09', [accepted])).toBe(2)
  expect(floorOn('2026-03-10', [accepted])).toBe(4)
  expect(floorOn('2026-03-12', [{ ...accepted, until: '2026-03-12' }])).toBe(2)
  expect(floorOn('2026-03-11', [{ ...accepted, until: '2026-03-12' }])).toBe(4)
  expect(boundsOnDay([accepted], 'tenLitre', '2026-03-11').steadyFloor).toBe(5)
  expect(floorOn('2026-03-20', [{ ...accepted, value: 5, since: '2026-03-15' }, accepted])).toBe(5)
})
