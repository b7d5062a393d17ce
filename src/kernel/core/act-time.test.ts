import fc from 'fast-check'
import { expect, test } from 'vitest'
import { believedFor, dateAct } from './act-time.ts'

const now = '2026-11-27T14:00:00.000Z'
const hours = (n: number): string => new Date(Date.parse(now) + n * 3_600_000).toISOString()

test('what arrives within the day has the hour at which it was done', () => {
  expect(dateAct({ at: hours(-23) }, now)).toEqual({ at: hours(-23) })
})

test('what arrives later has the hour of its reception, and her own beside it', () => {
  expect(dateAct({ at: hours(-25) }, now)).toEqual({ at: now, said: hours(-25) })
})

test('a phone that the house knows, whose clock was compared, is believed for its sixty days', () => {
  expect(dateAct({ at: hours(-24 * 59), compared: true }, now)).toEqual({ at: hours(-24 * 59) })
  expect(dateAct({ at: hours(-24 * 61), compared: true }, now)).toEqual({ at: now })
})

test('nothing is done before what was last told of its matter', () => {
  expect(dateAct({ at: hours(-10), compared: true }, now, hours(-2))).toEqual({
    at: hours(-2),
    said: hours(-10),
  })
  expect(dateAct({ at: hours(-1) }, now, hours(-2))).toEqual({ at: hours(-1) })
})

test('tomorrow is no hour, nor is a word', () => {
  expect(dateAct({ at: hours(24) }, now)).toEqual({ at: now })
  expect(dateAct({ at: 'hier' }, now)).toEqual({ at: now })
})

test('whatever is said, what counts lies between the last word and the reception', () => {
  const instant = fc.integer({ min: -24 * 90, max: 24 * 90 }).map(hours)
  const last = fc.option(fc.integer({ min: -24 * 90, max: 0 }).map(hours), { nil: null })
  fc.assert(
    fc.property(instant, fc.boolean(), last, (at, compared, last) => {
      const counts = Date.parse(dateAct({ at, compared }, now, last).at)
      expect(counts).toBeLessThanOrEqual(Date.parse(now))
      expect(counts).toBeGreaterThanOrEqual(last ? Date.parse(last) : 0)
      if (!compared) expect(Date.parse(now) - counts).toBeLessThanOrEqual(believedFor)
    }),
  )
})
