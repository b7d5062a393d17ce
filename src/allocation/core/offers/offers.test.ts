import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officeCalendar } from '../../../kernel/core/calendar.ts'
import type { CandidateNow, OfferNow } from '../commission/dwelling-now.ts'
import { countFlux } from '../flux/convention-shares.ts'
import { nextCandidate } from './next-candidate.ts'
import { leastLastDay } from './offer-delay.ts'

test('ten days to answer run from the day after the letter, and end on a working day', () => {
  expect(leastLastDay(officeCalendar, '2026-11-02')).toBe('2026-11-12')
  // The tenth day is Saturday 14 November: Monday.
  expect(leastLastDay(officeCalendar, '2026-11-04')).toBe('2026-11-16')
  // The tenth day is Wednesday 11 November, a holiday: Thursday.
  expect(leastLastDay(officeCalendar, '2026-11-01')).toBe('2026-11-12')
})

const candidate = fc.record({
  decision: fc.constantFrom('a', 'b', 'c', 'd', 'e', null),
  isWithdrawn: fc.boolean(),
  paperBy: fc.constantFrom('2026-11-01', '2026-12-31'),
  paperOn: fc.constantFrom(null, '2026-10-20'),
})
const today = '2026-11-15'

test('whatever was decided, each is offered it once at most, in the order of the commission, and nobody who was refused', () => {
  fc.assert(
    fc.property(fc.array(candidate, { minLength: 1, maxLength: 8 }), (drawn) => {
      const all = drawn.map(
        (each, i): CandidateNow => ({
          ...each,
          applicant: `a${i}`,
          rank: i + 1,
          order: each.decision !== null && each.decision < 'd' ? drawn.length - i : null,
          uniqueNumber: 'n',
          numberOn: today,
        }),
      )
      const offers: OfferNow[] = []
      const orders: number[] = []
      for (;;) {
        const next = nextCandidate(all, offers, today)
        if (typeof next === 'string') break
        expect(next.isWithdrawn).toBe(false)
        expect(next.decision !== null && next.decision < 'd').toBe(true)
        if (next.decision === 'c') expect(next.paperOn).not.toBeNull()
        orders.push(next.order!)
        offers.push({
          id: next.applicant,
          applicant: next.applicant,
          receivedOn: null,
          lastDay: null,
          answer: 'refused',
        })
        expect(offers.length).toBeLessThanOrEqual(all.length)
      }
      expect(orders).toEqual(orders.toSorted((a, b) => a - b))
      expect(new Set(orders).size).toBe(orders.length)
    }),
  )
})

test('a share is of the dwellings of its year, and the State’s bound is the law’s', () => {
  const state = { reservee: 'state', share: 30, oriented: 3, signed: 1 } as const
  expect(countFlux(state, 10)).toEqual({ oriented: 3, signed: 1, due: 3, isOver: false })
  expect(countFlux(state, 9)).toMatchObject({ due: 3, isOver: true })
  expect(countFlux({ ...state, reservee: 'collectivity' }, 4)).toMatchObject({ due: 1, isOver: false })
})
