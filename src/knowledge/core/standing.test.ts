import { expect, test } from 'vitest'
import { doubtedClock, freshClock, pieceStanding, restoredClock } from './standing.ts'

const kept = '2026-12-01T10:00:00.000Z'
const clock = freshClock(kept)
const at = (now: string, more: object = {}) =>
  pieceStanding({ doubtedAt: null, withdrawnAt: null, ...clock, ...more }, now)

test('what was kept is true for a year, shown with a doubt for two months more, then no more', () => {
  expect(clock).toMatchObject({ reviewOn: '2027-12-01' })
  expect(at('2027-11-30T10:00:00.000Z')).toBe('stands')
  expect(at('2027-12-01T10:00:00.000Z')).toBe('doubtful')
  expect(at('2028-02-01T10:00:00.000Z')).toBe('hidden')
})

test('said to be true no more on a Thursday before Christmas: five working days, then as many with a doubt', () => {
  const said = '2026-12-24T09:00:00.000Z'
  const doubted = doubtedClock(clock, said)
  const more = { ...doubted, doubtedAt: said }
  expect(doubted.answerDue).toBe('2027-01-04T09:00:00.000Z')
  expect(at('2027-01-04T08:59:00.000Z', more)).toBe('contested')
  expect(at('2027-01-04T09:00:00.000Z', more)).toBe('doubtful')
  expect(at('2027-01-11T09:00:00.000Z', more)).toBe('hidden')
})

test('a doubt gives no year more to what was nearly over', () => {
  const late = doubtedClock(clock, '2027-11-30T10:00:00.000Z')
  expect(late.doubtfulAt).toBe(clock.doubtfulAt)
})

test('a doubt that is taken back leaves the review date', () => {
  const restored = restoredClock(clock.reviewOn)
  expect(restored.reviewOn).toBe(clock.reviewOn)
  expect(restored.doubtfulAt.slice(0, 10)).toBe('2027-12-01')
})

test('what was set aside is nowhere, whatever its days', () => {
  expect(at('2026-12-02T10:00:00.000Z', { withdrawnAt: kept })).toBe('withdrawn')
})
