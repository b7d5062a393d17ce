import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf } from '../../../kernel/core/zone.ts'
import { type FanDay, fanDriftOf, liftSigns } from './plant-signs.ts'

const tremble = (i: number): number => (((i * 7919) % 101) - 50) / 50

/** Three hundred days of a fan that draws 420 mA, and sixty that are judged. */
const fan = (share: (n: number) => number): FanDay[] =>
  Array.from({ length: 360 }, (_, i) => ({
    day: dateOf(20_000 + i),
    drawn: (420 + 12 * tremble(i)) * (i < 300 ? 1 : share(i - 300)),
    isJudged: i >= 300,
  }))

test('a fan that draws as it did is not told, one whose filter fills is, since when and by how much', () => {
  expect(fanDriftOf(fan(() => 1))).toBeUndefined()
  const drift = fanDriftOf(fan((n) => (n >= 30 ? 0.9 : 1)))!
  expect(drift.extra).toBeCloseTo(-0.1, 1)
  expect(Math.abs(Date.parse(drift.since) / 86_400_000 - 20_330)).toBeLessThanOrEqual(6)
  expect(fanDriftOf(fan((n) => 1 + n / 300))!.extra).toBeGreaterThan(0)
})

test('of fewer than sixty days, or of one that never ran, nothing is said', () => {
  expect(fanDriftOf(fan(() => 0.5).slice(250))).toBeUndefined()
  expect(fanDriftOf(fan(() => 0.5).map((day) => ({ ...day, drawn: 0 })))).toBeUndefined()
})

test('lifts stand by their faults in as many trips: one that is ridden much may fail more', () => {
  const signs = liftSigns([
    { name: 'A', trips: 100_000, faults: 4 },
    { name: 'B', trips: 10_000, faults: 5 },
    { name: 'C', trips: 90_000, faults: 0 },
  ])
  expect(signs.map(({ name }) => name)).toEqual(['B', 'A'])
  expect(signs[0]).toMatchObject({ usual: 0.45 })
})

test('of two lifts, or of lifts that all fail alike, none is worse', () => {
  expect(
    liftSigns([
      { trips: 5, faults: 1 },
      { trips: 5, faults: 0 },
    ]),
  ).toEqual([])
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 9 }), (lifts, faults) => {
      for (const { ratio } of liftSigns(Array.from({ length: lifts }, () => ({ trips: 8000, faults }))))
        expect(ratio).toBeCloseTo(1, 10)
    }),
  )
})
