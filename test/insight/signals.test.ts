import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chanceOf,
  chartOf,
  limitsOf,
  signalsByChance,
  signalsOf,
} from '../../src/insight/core/control-chart.ts'
import { falseAlarms, normalNoise, pageOfNoise, shareNoise, shiftsSeen } from './simulate-charts.ts'

const shareOf = ({ charts, spoke }: { charts: number; spoke: number }): number => spoke / charts

// What two signals are worth: simulated from a seed, so that a run is like the one before. Ten times as many: bench -- ledger-signals.
describe('of four thousand charts', () => {
  test('no more than 16 in a hundred cry wolf in a year though nothing changes', () => {
    expect(shareOf(falseAlarms(4_000, normalNoise(1)))).toBeLessThanOrEqual(0.16)
    expect(shareOf(falseAlarms(4_000, normalNoise(1)))).toBeGreaterThan(0.12)
  })

  test('90 in a hundred see a change of two sigmas within eight months, upwards or downwards', () => {
    expect(shareOf(shiftsSeen(4_000, normalNoise(2), 2))).toBeGreaterThanOrEqual(0.9)
    expect(shareOf(shiftsSeen(4_000, normalNoise(3), -2))).toBeGreaterThanOrEqual(0.9)
  })

  test('shares of thirty threads a month cry no oftener than the law of errors does', () => {
    expect(shareOf(falseAlarms(4_000, shareNoise(4, 30, 0.7)))).toBeLessThanOrEqual(0.17)
  })

  test.each([24, 20, 16, 12])(
    'the chance that is printed of limits made of %d months is the one that is met',
    (before) => {
      for (const watched of [5, 12]) {
        const met = shareOf(falseAlarms(4_000, normalNoise(before), before, watched))
        expect(Math.abs(met - chanceOf(before, watched))).toBeLessThan(0.025)
      }
    },
  )

  test('a page of 28 charts says how many chance makes speak, and as many do', () => {
    for (const months of [17, 24, 36]) {
      const { said, spoke } = pageOfNoise(150, 28, months, normalNoise(months))
      expect(Math.abs(said - spoke)).toBeLessThan(0.6)
    }
  })
})

describe('one chart', () => {
  const steady = Array.from({ length: 24 }, (_, i) => (i % 2 ? 0.7 : 0.66))

  test('limits are the mean and 2.66 mean moving ranges, within what a share can be', () => {
    const { mean, low, high } = limitsOf(steady, 0, 1)
    expect([mean, low, high].map((value) => Number(value.toFixed(4)))).toEqual([0.68, 0.5736, 0.7864])
    expect(limitsOf([0.2, 0.9, 0.3, 1], 0, 1)).toMatchObject({ low: 0, high: 1 })
  })

  test('one point outside is told, and where; a point on the limit is not', () => {
    const { high } = limitsOf(steady)
    expect(chartOf([...steady, 0.7, 0.66, 0.4, 0.7, 0.66, high])!.signals).toEqual([
      { is: 'outside', side: 'below', at: 26 },
    ])
  })

  test('eight on one side are told once, at the eighth', () => {
    const twelve = Array.from({ length: 12 }, () => 0.69)
    expect(chartOf([...steady, ...twelve])!.signals).toEqual([{ is: 'run', side: 'above', at: 30 }])
  })

  test('a run that began before is told when its eighth is watched, and never for what is past', () => {
    const seven = Array.from({ length: 7 }, () => 0.69)
    const before = [...steady.slice(0, 15), ...seven.slice(0, 5).map(() => 0.67), ...seven.slice(0, 4)]
    const limits = limitsOf(before)
    expect(signalsOf([...before, 0.69, 0.69, 0.69, 0.69], limits, before.length)).toEqual([
      { is: 'run', side: 'above', at: before.length + 3 },
    ])
  })

  test('what never moved speaks of the first that does; nothing else', () => {
    const still = Array.from({ length: 30 }, () => 0.1 + 0.2)
    expect(chartOf(still)!.signals).toEqual([])
    expect(chartOf([...still, 0.4])!.signals).toEqual([{ is: 'outside', side: 'above', at: 30 }])
  })

  test('nothing, one and fourteen months are too few to say what is ordinary; of six hundred the last 36 count', () => {
    for (const months of [0, 1, 14, 16]) expect(chartOf(steady.slice(0, months))).toBeNull()
    const long = Array.from({ length: 600 }, (_, i) => (i < 500 ? 0 : steady[i % 24]!))
    expect(chartOf(long)).toEqual({ ...chartOf(long.slice(-36))!, signals: chartOf(long)!.signals })
    expect(chartOf(long)!.limits).toEqual(chartOf(long.slice(-36))!.limits)
    expect(chartOf(long)!.signals).toEqual([])
  })

  test('with 17 months the last five are watched, with 36 the last twelve', () => {
    const watched = [17, 24, 29, 33, 36, 48].map(
      (n) => chartOf(Array.from({ length: n }, (_, i) => i % 3))!.watched,
    )
    expect(watched).toEqual([5, 5, 5, 9, 12, 12])
  })

  test('no chart, no chance', () => {
    expect(signalsByChance([])).toBe(0)
    expect(signalsByChance([null, null])).toBe(0)
  })

  test('whatever the values: limits hold the mean, every signal is one of the watched, and another scale tells the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 0, maxLength: 60 }), (values) => {
        const chart = chartOf(values)
        if (!chart) return values.length < 17
        const { limits, signals, watched } = chart
        const other = chartOf(values.map((value) => value * 4 - 100))!
        return (
          limits.low <= limits.mean &&
          limits.mean <= limits.high &&
          signals.every(({ at }) => at >= values.length - watched && at < values.length) &&
          JSON.stringify(other.signals) === JSON.stringify(signals)
        )
      }),
    )
  })
})
