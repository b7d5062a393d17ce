import { expect, test } from 'vitest'
import { livesWith, trialStanding } from './trial-standing.ts'

const undecided = { endsOn: '2026-11-30', decision: null } as const

test('past its end a trial is due, and thirty days later it stands as stopped', () => {
  expect(trialStanding(undecided, '2026-11-30')).toBe('running')
  expect(trialStanding(undecided, '2026-12-01')).toBe('due')
  expect(trialStanding(undecided, '2026-12-30')).toBe('due')
  expect(trialStanding(undecided, '2026-12-31')).toBe('lapsed')
  expect(trialStanding({ ...undecided, decision: 'kept' }, '2027-06-01')).toBe('kept')
})

test('those live with it whose minutes it should save, where it is tried', () => {
  const trial = { saves: ['caretaker', 'office'], agencies: ['centre'] }
  expect(livesWith('caretaker@centre', trial)).toBe(true)
  expect(livesWith('caretaker@roches', trial)).toBe(false)
  expect(livesWith('call_centre', trial)).toBe(false)
  expect(livesWith('directorate@patrimoine', { ...trial, saves: ['directorate'] })).toBe(true)
  expect(livesWith('office', { ...trial, agencies: [] })).toBe(true)
})
