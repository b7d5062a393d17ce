import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOfFailure, fitWeibull, type Life, shrunkRatio, survivalCurve } from './survival.ts'

/** Fifty-eight invented boilers: days at entry, days at the end, whether they failed. Drawn by R (seed 7); R’s `survival` 3.8-3 judges. */
const lives: readonly Life[] = (
  [
    [0, 611, 1],
    [0, 4787, 0],
    [0, 6993, 0],
    [1386, 6396, 0],
    [0, 5124, 0],
    [1110, 2600, 1],
    [0, 4484, 0],
    [120, 953, 1],
    [0, 3365, 0],
    [392, 4108, 0],
    [0, 2940, 0],
    [0, 5610, 0],
    [0, 2726, 1],
    [0, 5777, 0],
    [0, 1644, 0],
    [0, 5326, 0],
    [0, 4007, 1],
    [0, 4223, 0],
    [0, 690, 1],
    [0, 5558, 1],
    [0, 3544, 1],
    [0, 5717, 1],
    [0, 1726, 1],
    [0, 1171, 0],
    [180, 1306, 0],
    [0, 4425, 1],
    [932, 970, 1],
    [0, 4043, 0],
    [82, 3303, 1],
    [0, 571, 0],
    [1259, 6664, 1],
    [776, 2049, 0],
    [1270, 5124, 1],
    [0, 2211, 1],
    [0, 4379, 1],
    [0, 2609, 1],
    [0, 2275, 1],
    [0, 2082, 0],
    [0, 2549, 1],
    [0, 4633, 0],
    [0, 2811, 1],
    [0, 3790, 0],
    [0, 1743, 1],
    [0, 3423, 0],
    [1094, 8035, 1],
    [0, 863, 0],
    [280, 1794, 1],
    [0, 1040, 1],
    [1408, 3934, 1],
    [0, 3060, 1],
    [161, 997, 0],
    [0, 3613, 1],
    [1298, 3042, 1],
    [0, 5074, 1],
    [1256, 5310, 0],
    [0, 6649, 1],
    [0, 2065, 0],
    [0, 5881, 1],
  ] as const
).map(([from, to, failed]) => ({ from, to, failed: failed === 1 }))

test('the curve is that of survfit(Surv(from, to, failed) ~ 1)', () => {
  const curve = survivalCurve(lives)
  for (const [at, atRisk, holds, error] of [
    [611, 47, 0.978723404255, 0.0210490320282],
    [1040, 43, 0.894520577415, 0.0446138820048],
    [2275, 40, 0.796573591513, 0.057380604314],
    [3613, 27, 0.586222989425, 0.0711657136492],
  ] as const) {
    const step = curve.find((one) => one.at === at)
    expect(step).toMatchObject({ atRisk, failures: 1 })
    expect(step?.holds).toBeCloseTo(holds, 10)
    expect(step?.error).toBeCloseTo(error, 10)
  }
  expect(curve.at(-1)).toMatchObject({ at: 8035, atRisk: 1, holds: 0 })
})

test('the Weibull is that of survreg(Surv(to, failed) ~ 1, dist = "weibull")', () => {
  const fit = fitWeibull(lives.map((life) => ({ ...life, from: 0 })))!
  expect(fit.shape).toBeCloseTo(1.90300393666, 6)
  expect(fit.scale / 5350.39929639).toBeCloseTo(1, 6)
  expect(fit.logLikelihood).toBeCloseTo(-304.480352785, 6)
})

test('what was survived before it was seen makes no thing immortal', () => {
  const seen = lives.map((life) => ({ ...life, from: 0 }))
  expect(survivalCurve(lives)[0]!.holds).toBeLessThan(survivalCurve(seen)[0]!.holds)
  expect(fitWeibull(lives)!.scale).toBeLessThan(fitWeibull(seen)!.scale)
})

test('where nothing failed there is no Weibull, and one of a thousand lives of one shape is found again', () => {
  expect(fitWeibull(lives.map((life) => ({ ...life, failed: false })))).toBeUndefined()
  const quantiles = Array.from(
    { length: 1000 },
    (_, i) => 4000 * (-Math.log(1 - (i + 0.5) / 1000)) ** (1 / 3),
  )
  const fit = fitWeibull(quantiles.map((to) => ({ from: 0, to, failed: true })))!
  expect(fit.shape).toBeCloseTo(3, 1)
  expect(fit.scale).toBeCloseTo(4000, -2)
})

test('an old thing that wears out fails sooner than a new one; by chance alone, age says nothing', () => {
  const days = fc.integer({ min: 1, max: 3000 })
  fc.assert(
    fc.property(days, days, (age, more) => {
      const wearing = { shape: 2, scale: 4000, logLikelihood: 0 }
      expect(chanceOfFailure(wearing, age + more, 365)).toBeGreaterThan(chanceOfFailure(wearing, age, 365))
      const even = { shape: 1, scale: 4000, logLikelihood: 0 }
      expect(chanceOfFailure(even, age + more, 365)).toBeCloseTo(chanceOfFailure(even, age, 365), 10)
    }),
  )
})

test('one fault of a new lift is less of a sign than ten of an old one', () => {
  expect(shrunkRatio(1, 0.1)).toBeLessThan(shrunkRatio(10, 1))
  expect(shrunkRatio(0, 0)).toBe(1)
})
