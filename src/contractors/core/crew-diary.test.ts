import { describe, expect, test } from 'vitest'
import { officeCalendar } from '../../kernel/core/calendar.ts'
import { firstDelays } from '../../requests/core/contract.ts'
import { type CrewDiary, nextSlots, stateOf } from './crew-diary.ts'

const at = (now: string, urgency: 'U0' | 'U1' | 'U2' | 'U3', more: Partial<CrewDiary> = {}): CrewDiary => ({
  calendar: officeCalendar,
  now,
  urgency,
  delay: firstDelays[urgency],
  capacity: 6,
  taken: [],
  ...more,
})
const starts = (desk: CrewDiary, limit?: number) => nextSlots(desk, { limit }).map((slot) => slot.starts)

// Paris is an hour ahead of UTC in January.
const tuesday = '2026-01-13T09:30:00.000Z'
const fridayEvening = '2026-01-16T17:30:00.000Z'

describe('when a firm can come', () => {
  test('urgent: today, the slot that has begun included while an hour of it is left', () => {
    expect(starts(at(tuesday, 'U1'))).toEqual([
      '2026-01-13T09:00:00.000Z',
      '2026-01-13T13:00:00.000Z',
      '2026-01-13T15:00:00.000Z',
    ])
  })

  test('urgent in the evening, or with a full day: the first hours after it, at the weekend too', () => {
    expect(starts(at(fridayEvening, 'U0'))[0]).toBe('2026-01-17T07:00:00.000Z')
  })

  test('within 24 hours for U2', () => {
    for (const slot of starts(at(fridayEvening, 'U2')))
      expect(Date.parse(slot)).toBeLessThanOrEqual(Date.parse(fridayEvening) + 86_400_000)
  })

  test('half-days that are wanted stand before the others, and none comes later for it', () => {
    const all = nextSlots(at(tuesday, 'U3'), { limit: 12 }).map(({ starts: from }) => from)
    const wanted = nextSlots(at(tuesday, 'U3'), { limit: 12, days: ['4am'] }).map(({ starts: from }) => from)
    expect(wanted[0]).toBe('2026-01-15T07:00:00.000Z')
    expect(wanted.toSorted()).toEqual(all)
  })

  test('the rest: one a half-day, on working days, from two hours ahead', () => {
    expect(starts(at(tuesday, 'U3'))).toEqual([
      '2026-01-13T13:00:00.000Z',
      '2026-01-14T07:00:00.000Z',
      '2026-01-14T13:00:00.000Z',
      '2026-01-15T07:00:00.000Z',
      '2026-01-15T13:00:00.000Z',
      '2026-01-16T07:00:00.000Z',
    ])
    expect(starts(at(fridayEvening, 'U3'))[0]).toBe('2026-01-19T07:00:00.000Z')
    expect(starts(at('2026-12-24T17:30:00.000Z', 'U3'))[0]).toBe('2026-12-28T07:00:00.000Z')
  })

  test('a full half-day is not offered, and a full hour is not either', () => {
    const one = { capacity: 1, taken: [{ starts: '2026-01-13T13:00:00.000Z', n: 1 }] }
    expect(starts(at(tuesday, 'U3', one))[0]).toBe('2026-01-14T07:00:00.000Z')
    const two = { capacity: 2, taken: [{ starts: '2026-01-13T13:00:00.000Z', n: 1 }] }
    expect(starts(at(tuesday, 'U3', two))[0]).toBe('2026-01-13T15:00:00.000Z')
  })

  test('a visit agreed by phone off the grid fills its half-day', () => {
    const odd = { capacity: 1, taken: [{ starts: '2026-01-13T12:30:00.000Z', n: 1 }] }
    expect(starts(at(tuesday, 'U3', odd))[0]).toBe('2026-01-14T07:00:00.000Z')
  })

  test('a full week goes on to the next one: never an empty hand', () => {
    const busy = ['13', '14', '15', '16', '19', '20'].flatMap((d) =>
      ['07', '13'].map((h) => ({ starts: `2026-01-${d}T${h}:00:00.000Z`, n: 6 })),
    )
    expect(starts(at(tuesday, 'U3', { taken: busy }))[0]).toBe('2026-01-21T07:00:00.000Z')
  })

  test('a firm without capacity offers nothing', () => {
    expect(nextSlots(at(tuesday, 'U1', { capacity: 0 }))).toEqual([])
  })

  test('summer and winter slots begin at eight on the clock', () => {
    expect(starts(at('2026-03-27T17:30:00.000Z', 'U2'))[0]).toBe('2026-03-28T07:00:00.000Z')
    expect(starts(at('2026-03-28T17:30:00.000Z', 'U2'))[0]).toBe('2026-03-29T06:00:00.000Z')
  })

  test('a named time is free, taken, or none of theirs', () => {
    const slot = { starts: '2026-01-14T07:00:00Z', ends: '2026-01-14T09:00:00Z' }
    const full = at(tuesday, 'U3', { capacity: 1, taken: [{ starts: '2026-01-14T09:00:00.000Z', n: 1 }] })
    expect(stateOf(at(tuesday, 'U3'), slot)).toBe('free')
    expect(stateOf(full, slot)).toBe('taken')
    expect(stateOf(at(tuesday, 'U3'), { ...slot, ends: '2026-01-14T10:00:00Z' })).toBe('unknown')
    expect(stateOf(at(tuesday, 'U3'), { starts: '2026-01-17T07:00:00Z', ends: '2026-01-17T09:00:00Z' })).toBe(
      'unknown',
    )
  })
})
