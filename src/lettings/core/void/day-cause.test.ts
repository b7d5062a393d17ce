import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../kernel/core/law-days.ts'
import { type Cause, causeOfDay, causes, countCauses, voidDays, type VoidHistory } from './day-cause.ts'
import { rplsOccupancy } from './rpls-occupancy.ts'
import { stepsFrom, stopCodes, trackOf, voidPositions } from './void-steps.ts'

const leaseEnds = '2026-03-31'
const instant = (n: number, minutes: number): string =>
  new Date(Date.parse('2026-03-20T00:00:00Z') + n * 86_400_000 + minutes * 60_000).toISOString()
const someInstant = fc
  .tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 1439 }))
  .map(([n, minutes]) => instant(n, minutes))
const someSpan = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 40 }))
  .map(([n, long]) => ({ starts: daysLater(leaseEnds, n), ends: daysLater(leaseEnds, n + long) }))

const someHistory: fc.Arbitrary<VoidHistory> = fc.record({
  leaseEnds: fc.constant(leaseEnds),
  nextStarts: fc.option(fc.integer({ min: 1, max: 140 }).map((n) => daysLater(leaseEnds, n))),
  moves: fc
    .array(fc.tuple(fc.constantFrom(...voidPositions), someInstant), { maxLength: 25 })
    .map((list) =>
      list
        .map(([step, at]) => ({ step, at, track: trackOf(step) }))
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    ),
  stops: fc.array(
    fc.tuple(fc.constantFrom(...stopCodes), someInstant, fc.option(someInstant)).map(([why, a, b]) => ({
      why,
      starts: b !== null && b < a ? b : a,
      ends: b === null ? null : b < a ? a : b,
    })),
    { maxLength: 4 },
  ),
  gaps: fc.array(someSpan, { maxLength: 3 }),
  settled: fc.array(
    fc.tuple(someSpan, fc.constantFrom(...causes)).map(([span, cause]) => ({ ...span, cause })),
    { maxLength: 3 },
  ),
})

describe('each empty day has one cause', () => {
  test('and their sum is the days of the void, whatever happened', () => {
    fc.assert(
      fc.property(someHistory, fc.integer({ min: -5, max: 150 }), (history, n) => {
        const until = daysLater(leaseEnds, n)
        const last =
          history.nextStarts !== null && history.nextStarts <= until
            ? daysLater(history.nextStarts, -1)
            : until
        const days = Math.max(0, (Date.parse(last) - Date.parse(leaseEnds)) / 86_400_000)
        const counted = countCauses(history, until)
        expect(causes.reduce((sum, cause) => sum + counted[cause], 0)).toBe(days)
        expect(voidDays(history, until)).toHaveLength(days)
      }),
      { numRuns: 10_000 },
    )
  })

  test('a day that is over keeps it, whatever happens after', () => {
    fc.assert(
      fc.property(someHistory, someInstant, (history, at) => {
        const before = { ...history, settled: [] }
        const after: VoidHistory = {
          ...before,
          moves: [...before.moves, { track: 'works', step: 'ready', at: instant(200, 0) }],
          stops: [...before.stops, { why: 'sale', starts: instant(200, 0), ends: null }],
        }
        const day = at.slice(0, 10)
        expect(causeOfDay(day, after)).toBe(causeOfDay(day, before))
      }),
    )
  })
})

const quiet: VoidHistory = { leaseEnds, nextStarts: null, moves: [], stops: [], gaps: [], settled: [] }
const day = '2026-04-10'
/** Midnight of that day in Paris, in summer. */
const midnight = '2026-04-09T22:00:00.000Z'
const ready = { track: 'works', step: 'ready', at: '2026-04-01T08:00:00.000Z' } as const
const at = (step: (typeof voidPositions)[number]) =>
  ({ track: 'allocation', step, at: '2026-04-02T08:00:00.000Z' }) as const

test.each<[string, Partial<VoidHistory>, Cause]>([
  ['works are not done', {}, 'technical'],
  ['it is ready, and nobody is proposed', { moves: [ready] }, 'commercial'],
  ['candidates wait for the commission', { moves: [ready, at('proposed')] }, 'allocation'],
  ['an offer waits for its answer', { moves: [ready, at('offered')] }, 'allocation'],
  ['it is accepted', { moves: [ready, at('accepted')] }, 'signing'],
  [
    'all have refused',
    { moves: [ready, at('offered'), { ...at('none'), at: '2026-04-05T08:00:00.000Z' }] },
    'commercial',
  ],
  ['it is accepted before it is ready', { moves: [at('accepted')] }, 'technical'],
  [
    'a diagnostic is missing',
    { moves: [ready, at('accepted')], gaps: [{ starts: day, ends: day }] },
    'technical',
  ],
  [
    'there is a claim',
    { moves: [ready], stops: [{ why: 'claim', starts: midnight, ends: null }] },
    'technical',
  ],
  ['it is sold, above all else', { stops: [{ why: 'sale', starts: midnight, ends: null }] }, 'held'],
  [
    'the claim ended as the day began',
    { moves: [ready], stops: [{ why: 'claim', starts: '2026-04-01T08:00:00.000Z', ends: midnight }] },
    'commercial',
  ],
  ['it became ready at midnight', { moves: [{ ...ready, at: midnight }] }, 'commercial'],
  ['it became ready a minute later', { moves: [{ ...ready, at: '2026-04-09T22:01:00.000Z' }] }, 'technical'],
  ['somebody settled it', { settled: [{ starts: day, ends: day, cause: 'allocation' }] }, 'allocation'],
])('where %s', (_, said, cause) => {
  expect(causeOfDay(day, { ...quiet, ...said })).toBe(cause)
})

test('a step follows those that lead to it, on its own way alone', () => {
  expect(stepsFrom('noticed')).toEqual(['visited', 'returned'])
  expect(stepsFrom('returned')).toEqual(['works', 'ready'])
  expect(stepsFrom('none')).toEqual(['proposed'])
  expect(stepsFrom('offered')).toEqual(['accepted'])
  for (const from of voidPositions)
    for (const step of stepsFrom(from)) expect(trackOf(step)).toBe(trackOf(from))
})

test('the State’s register is told what it asks of the first of January, from the same days', () => {
  const far = { ...quiet, leaseEnds: '2025-09-30' }
  expect(rplsOccupancy('2025-09-30', far)).toBeNull()
  expect(rplsOccupancy('2026-01-01', far)).toEqual({ mode: 3, lease: null, offered: null, long: true })
  expect(rplsOccupancy('2025-12-30', far)).toMatchObject({ long: false })
  const offered = { ...far, moves: [{ ...ready, at: '2025-10-02T08:00:00.000Z' }] }
  expect(rplsOccupancy('2026-01-01', offered)).toMatchObject({ mode: 2, offered: '2025-10-03' })
  expect(rplsOccupancy('2026-01-01', { ...offered, nextStarts: '2025-11-15' })).toEqual({
    mode: 1,
    lease: '2025-11-15',
    offered: '2025-10-03',
    long: false,
  })
})
