import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestStep, type MeterReading } from '../index-steps.ts'
import { type KnownSpan, knownSpans } from './known-spans.ts'

const hour = 3600

/** The same, by whoever looks back from each reading. */
const lookBack = (readings: readonly MeterReading[], last: number, seconds: number): KnownSpan[] => {
  const { at } = readings[last]!
  const first = readings.findLastIndex((one) => one.at <= at - seconds)
  const span = readings.slice(first, last + 1)
  const isKnown = first >= 0 && span.every((one, i) => i === 0 || one.at - span[i - 1]!.at <= longestStep)
  const values = span.map(({ value }) => value)
  return isKnown ? [{ at, greatest: Math.max(...values), least: Math.min(...values) }] : []
}

test('a span is known as far as whoever looks back finds no silence in it, however readings lie', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ step: fc.integer({ min: 1, max: 2 * hour }), value: fc.integer() }), {
        maxLength: 60,
      }),
      fc.constantFrom(1, hour, 6 * hour, 24 * hour),
      fc.integer({ min: 0, max: 48 * hour }),
      (steps, seconds, since) => {
        let now = 0
        const readings = steps.map(({ step, value }) => ({ at: (now += step), value }))
        expect(knownSpans(readings, { seconds, since })).toEqual(
          readings.flatMap(({ at }, i) => (at >= since ? lookBack(readings, i, seconds) : [])),
        )
      },
    ),
  ))

test('a probe that speaks each second for two days is looked at in one go', () => {
  const readings = Array.from({ length: 48 * hour }, (_, at) => ({ at, value: 1600 + (at % 2) }))
  const spans = knownSpans(readings, { seconds: 24 * hour, since: 24 * hour })
  expect(spans).toHaveLength(24 * hour)
  expect(spans.at(-1)).toEqual({ at: 48 * hour - 1, greatest: 1601, least: 1600 })
})
