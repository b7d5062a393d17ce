import { expect, test } from 'vitest'
import { hoursOfDay, mondayOf } from './board-days.ts'
import { conflictsOf, isRefused, type MovingVisit } from './conflicts.ts'

/** The leak of Madame Le Goff in Narbonne, promised until Friday 4 December, on Monday 30 November 2026 at 9 in Paris. */
const now = '2026-11-30T08:00:00.000Z'
const leak: MovingVisit = {
  whose: 'firm',
  urgency: 'U3',
  due: '2026-12-04T16:30:00.000Z',
  insee: '11262',
  full: [],
  declined: [],
  readyOn: null,
}
const at = (date: string, part: number, whose: 'firm' | 'own' = 'firm') => hoursOfDay(date, whose)[part]!

test('an hour of the firm’s days within the promise fits', () => {
  expect(conflictsOf(leak, at('2026-12-02', 1), now)).toEqual([])
})

test('what has passed is refused, and nothing else is', () => {
  expect(conflictsOf(leak, at('2026-11-27', 2), now)).toEqual(['past'])
  expect(isRefused(['past'])).toBe(true)
  expect(isRefused(['sunday', 'full', 'late'])).toBe(false)
})

test('a visit of a firm may be fixed while its hour lasts, one of the own crew only before it begins', () => {
  expect(isRefused(conflictsOf(leak, at('2026-11-30', 0), now))).toBe(false)
  expect(isRefused(conflictsOf({ ...leak, whose: 'own' }, at('2026-11-30', 0, 'own'), now))).toBe(true)
})

test('a Sunday is said to be one, and a public holiday of the territory where the building stands', () => {
  expect(conflictsOf(leak, at('2026-12-06', 0), now)).toEqual(['sunday', 'late'])
  expect(conflictsOf({ ...leak, due: '2027-01-10T00:00:00Z' }, at('2026-12-25', 0), now)).toEqual(['holiday'])
  const abolition = { ...leak, due: '2027-01-10T00:00:00Z' }
  expect(conflictsOf(abolition, at('2026-12-20', 0), now)).toEqual(['sunday'])
  expect(conflictsOf({ ...abolition, insee: '97411' }, at('2026-12-20', 0), now)).toEqual([
    'sunday',
    'holiday',
  ])
})

test('a Saturday and an evening are outside working hours', () => {
  expect(conflictsOf(leak, at('2026-12-05', 0), now)).toContain('closed')
  const evening = { starts: '2026-12-02T18:00:00.000Z', ends: '2026-12-02T20:00:00.000Z' }
  expect(conflictsOf(leak, evening, now)).toEqual(['closed'])
})

test('a crew that is elsewhere, a tenant who said no and a part that is awaited are said', () => {
  const hour = at('2026-12-02', 1)
  expect(conflictsOf({ ...leak, full: [hour], declined: [hour], readyOn: '2026-12-03' }, hour, now)).toEqual([
    'full',
    'declined',
    'part',
  ])
  expect(conflictsOf({ ...leak, full: [hour] }, at('2026-12-02', 2), now)).toEqual([])
})

test('less than two hours ahead is short notice, but for a danger', () => {
  expect(conflictsOf(leak, at('2026-11-30', 2), now)).toEqual([])
  expect(conflictsOf(leak, at('2026-11-30', 1), now)).toEqual(['soon'])
  expect(conflictsOf({ ...leak, urgency: 'U0' }, at('2026-11-30', 1), now)).toEqual([])
})

test('hours keep their clock through the change of time, and a week begins on its Monday', () => {
  expect(at('2026-10-26', 0).starts).toBe('2026-10-26T07:00:00.000Z')
  expect(at('2026-10-23', 0).starts).toBe('2026-10-23T06:00:00.000Z')
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2026-11-30')).toBe('2026-11-30')
})
