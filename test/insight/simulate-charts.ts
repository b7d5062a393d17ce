import { random } from '../../seeds/random.ts'
import { baseline, chartOf, limitsOf, signalsOf } from '../../src/insight/core/control-chart.ts'

/** Part of `charts` that spoke: how many of a hundred are wrong, or have seen what is there. */
type Spoke = { charts: number; spoke: number }

/** A stream of values that vary by themselves around a mean. */
export type Noise = (mean: number) => number

/** By the law of errors, one sigma wide (G. E. P. Box and M. E. Muller, 1958). */
export const normalNoise = (seed: number): Noise => {
  const { next } = random(seed)
  return (mean) => mean + Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** Shares of so many threads a month of which each is in time or not, in units of their own sigma. */
export const shareNoise = (seed: number, threads: number, share: number): Noise => {
  const { chance } = random(seed)
  const sigma = Math.sqrt((share * (1 - share)) / threads)
  return (mean) => {
    let kept = 0
    for (let i = 0; i < threads; i++) if (chance(share)) kept++
    return mean + (kept / threads - share) / sigma
  }
}

const points = (n: number, noise: Noise, mean: number): number[] =>
  Array.from({ length: n }, () => noise(mean))

/** Charts of which nothing changes, and those that speak though within `watched` months after `before`. */
export const falseAlarms = (
  charts: number,
  noise: Noise,
  before: number = baseline.most,
  watched = 12,
): Spoke => {
  let spoke = 0
  for (let i = 0; i < charts; i++) {
    const values = points(before + watched, noise, 0)
    if (signalsOf(values, limitsOf(values.slice(0, before)), before).length > 0) spoke++
  }
  return { charts, spoke }
}

/** Charts whose mean moves by `sigmas` for eight points, and those that say so within the eight. */
export const shiftsSeen = (charts: number, noise: Noise, sigmas: number): Spoke => {
  let spoke = 0
  for (let i = 0; i < charts; i++) {
    const before = points(baseline.most, noise, 0)
    if (signalsOf(points(8, noise, sigmas), limitsOf(before)).length > 0) spoke++
  }
  return { charts, spoke }
}

/** How many of a page's charts speak by chance, and how many the page says would: of `months` months, summed over `pages` pages. */
export const pageOfNoise = (
  pages: number,
  charts: number,
  months: number,
  noise: Noise,
): { said: number; spoke: number } => {
  let [said, spoke] = [0, 0]
  for (let i = 0; i < pages * charts; i++) {
    const chart = chartOf(points(months, noise, 0))
    said += chart?.chance ?? 0
    if (chart && chart.signals.length > 0) spoke++
  }
  return { said: said / pages, spoke: spoke / pages }
}
