import { expect, test } from 'vitest'
import { dateOf } from '../../../kernel/core/zone.ts'
import { fitHeatLine, type HeatDay, heatDriftOf } from './heat-drift.ts'

const noise = (i: number): number => (((i * 7919) % 101) - 50) / 50

/** A winter and a spring: 40 kWh a day of hot water, 25 kWh for each degree below 17. */
const days = (from: number, count: number, more: (i: number) => number = () => 1): HeatDay[] =>
  Array.from({ length: count }, (_, n) => {
    const i = from + n
    const outside = 9 + 9 * Math.sin(i / 40) + 2 * noise(i * 3)
    return {
      day: dateOf(20_000 + i),
      outside,
      heat: (40_000 + 25_000 * Math.max(0, 17 - outside)) * more(i) + 6000 * noise(i),
    }
  })

test('a plant is known by what it gives in the cold', () => {
  const line = fitHeatLine(days(0, 300))!
  expect(line.balance).toBeGreaterThanOrEqual(16.5)
  expect(line.balance).toBeLessThanOrEqual(17.5)
  expect(line.perDegree / 25_000).toBeCloseTo(1, 1)
  expect(line.still / 40_000).toBeCloseTo(1, 0)
})

test('one that stays on its line is not told, whatever the winter', () => {
  expect(heatDriftOf(fitHeatLine(days(0, 300))!, days(300, 60))).toBeUndefined()
})

test.each([
  ['more', 1.15, 0.15],
  ['less', 0.8, -0.2],
])('one that gives %s in the same cold is told since when, and by how much', (_, factor, extra) => {
  const drift = heatDriftOf(
    fitHeatLine(days(0, 300))!,
    days(300, 60, (i) => (i >= 330 ? factor : 1)),
  )!
  expect(drift.extra).toBeCloseTo(extra, 1)
  expect(Math.abs(Date.parse(drift.since) / 86_400_000 - 20_330)).toBeLessThanOrEqual(5)
})

test('of fewer than two months, or of days that are all as cold, nothing is learnt', () => {
  expect(fitHeatLine(days(0, 59))).toBeUndefined()
  expect(fitHeatLine(days(0, 90).map((day) => ({ ...day, outside: 5 })))).toBeUndefined()
})
