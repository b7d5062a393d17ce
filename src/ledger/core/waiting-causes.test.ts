import { expect, test } from 'vitest'
import { type BallMove, foldWaiting, mergeWaiting } from './waiting-causes.ts'

const move = (subject: string, at: string, ball: string, more: Partial<BallMove> = {}): BallMove => ({
  subject,
  at,
  ball,
  agency: 'centre',
  isApproval: false,
  directorate: null,
  ...more,
})
// Paris, in winter: an hour before what is read here.
const october: [string, string] = ['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z']

test('ours in opening hours, those of others by the clock', () => {
  const moves = [
    // Friday 16:30 to Monday 9:30: an hour of Friday and one of Monday.
    move('a', '2026-10-09T14:30:00.000Z', 'agency'),
    move('a', '2026-10-12T07:30:00.000Z', 'firm'),
    move('a', '2026-10-14T07:30:00.000Z', 'none'),
  ]
  expect(foldWaiting(moves, ...october)).toEqual([
    { cause: 'ball', place: 'office@centre', minutes: 120 },
    { cause: 'firm', place: 'firm', minutes: 2 * 1440 },
  ])
})

test('an approval is no ball like another; a question waits for the directorate that was asked', () => {
  const moves = [
    move('a', '2026-10-12T07:30:00.000Z', 'agency', { isApproval: true }),
    move('a', '2026-10-12T08:30:00.000Z', 'hq', { directorate: 'patrimoine' }),
    move('a', '2026-10-12T09:30:00.000Z', 'hq'),
    move('a', '2026-10-12T10:00:00.000Z', 'caretaker'),
    move('a', '2026-10-12T10:10:00.000Z', 'outage'),
    move('a', '2026-10-12T10:20:00.000Z', 'none'),
  ]
  expect(foldWaiting(moves, ...october)).toEqual([
    { cause: 'approval', place: 'office@centre', minutes: 60 },
    { cause: 'ball', place: 'caretaker@centre', minutes: 10 },
    { cause: 'ball', place: 'head_office', minutes: 30 },
    { cause: 'question', place: 'directorate@patrimoine', minutes: 60 },
  ])
})

test('a wait that goes over the end of a month is of both, each its part', () => {
  const moves = [
    move('a', '2026-10-30T23:00:00.000Z', 'tenant'),
    move('a', '2026-11-02T23:00:00.000Z', 'none'),
  ]
  const november: [string, string] = [october[1], '2026-11-30T23:00:00.000Z']
  expect(foldWaiting(moves, ...october)).toEqual([{ cause: 'tenant', place: 'household', minutes: 1440 }])
  expect(foldWaiting(moves, ...november)).toEqual([
    { cause: 'tenant', place: 'household', minutes: 2 * 1440 },
  ])
})

test('places that were merged wait together', () => {
  const rows = [
    { cause: 'ball', place: 'office@centre', minutes: 10 },
    { cause: 'ball', place: 'office@roches', minutes: 5 },
    { cause: 'firm', place: 'firm', minutes: 7 },
  ] as const
  expect(mergeWaiting(rows, (place) => place.split('@')[0]!)).toEqual([
    { cause: 'ball', place: 'office', minutes: 15 },
    { cause: 'firm', place: 'firm', minutes: 7 },
  ])
})
