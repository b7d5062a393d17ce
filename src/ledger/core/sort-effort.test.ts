import { expect, test } from 'vitest'
import { sortEffort } from './sort-effort.ts'

const fields = new Set(['notice.words', 'notice.title'])

test('seconds of fields that we ask are kept, what can’t be is dropped and counted', () => {
  expect(
    sortEffort(
      { 'notice.words': 12.34, 'notice.title': 0, 'somebody.secret': 5, 'notice.more': Number.NaN },
      fields,
    ),
  ).toEqual({
    kept: [{ field: 'notice.words', seconds: 12.3 }],
    dropped: ['unknown', 'unknown'],
    stood: ['notice.words', 'notice.title'],
    same: [],
  })
  for (const [seconds, why] of [
    [-1, 'negative'],
    [Number.NaN, 'negative'],
    [null, 'negative'],
    [3601, 'too_long'],
  ] as const)
    expect(sortEffort({ 'notice.words': seconds }, fields)).toMatchObject({ kept: [], dropped: [why] })
})

test('a screen takes no longer than it was open, and its cuts keep their order', () => {
  const screen = (effort: Record<string, number | null>) => sortEffort(effort, fields).screen
  expect(screen({ screen: 30, 'screen.10': 20, 'screen.60': 70, 'screen.open': 310 })).toEqual({
    seconds: 30,
    short: 20,
    long: 70,
    resumed: false,
  })
  expect(screen({ screen: 500, 'screen.10': 900, 'screen.60': 900, 'screen.open': 40 })).toEqual({
    seconds: 40,
    short: 40,
    long: 40,
    resumed: false,
  })
  expect(screen({ screen: 30, 'screen.10': -5, 'screen.60': Number.NaN, 'screen.resumed': 1 })).toEqual({
    seconds: 30,
    short: 30,
    long: 30,
    resumed: true,
  })
})

test('a screen of less than nothing, no number or more than an hour is dropped and counted', () => {
  for (const seconds of [-1, Number.NaN, null, 3601]) {
    const sorted = sortEffort({ screen: seconds, 'screen.open': 9000 }, fields)
    expect(sorted.screen).toBeUndefined()
    expect(sorted.dropped).toHaveLength(1)
  }
  expect(sortEffort({ screen: 30, 'screen.open': -1 }, fields).screen).toBeUndefined()
})

test('what was sent as offered is known by its field alone', () => {
  expect(sortEffort({ 'notice.words': 0, '=notice.words': 1, '=somebody.secret': 1 }, fields)).toMatchObject({
    same: ['notice.words'],
    dropped: [],
  })
})
