import { expect, test } from 'vitest'
import { type MonthReads, recentReads, unreadMonths } from './unread-months.ts'

const read = (period: string, people = 0, rules = 0): MonthReads => ({ period, people, rules })
const today = '2026-11-29'

test('months that nobody read count up to the latest that has closed, one after the other', () => {
  const silent = [read('2026-10'), read('2026-09'), read('2026-08')]
  expect(unreadMonths(silent, today)).toEqual([
    { days: 31, closedOn: '2026-11-09' },
    { days: 30, closedOn: '2026-10-09' },
    { days: 31, closedOn: '2026-09-09' },
  ])
  // The night in which October is published: it has closed, and is not there yet.
  expect(unreadMonths(silent.slice(1), '2026-11-09')).toHaveLength(2)
  // One read ends it, and so does a month in which reading was not counted.
  expect(unreadMonths([read('2026-10'), read('2026-09', 0, 5), read('2026-08')], today)).toHaveLength(1)
  expect(unreadMonths([read('2026-10'), read('2026-08')], today)).toHaveLength(1)
  // What was counted long ago says nothing of today.
  expect(unreadMonths([read('2026-05'), read('2026-04'), read('2026-03')], today)).toEqual([])
  expect(unreadMonths([], today)).toEqual([])
})

test('reads are summed over closed months that cover ninety days, people and rules apart', () => {
  const reads = [
    read('2026-10', 10, 5),
    read('2026-09', 20),
    read('2026-08', 0, 15),
    read('2026-07', 100, 100),
  ]
  expect(recentReads(reads, today)).toEqual({ people: 30, rules: 20, from: '2026-08', until: '2026-10' })
  expect(recentReads([], today)).toBeNull()
})
