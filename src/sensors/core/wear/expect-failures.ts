import { chanceOfFailure, type Weibull } from '../survival.ts'

/** What was learnt of a kind, or of one model: how its things wear, from how many failures, and whether they were pooled with the kind. */
export type Wear = Pick<Weibull, 'shape' | 'scale' | 'spread'>

/** Things of one age, in days. */
export type AgeGroup = { age: number; things: number }

/** How many of them fail within the days ahead: the likeliest number, and the bounds between which it lies nine times of ten. */
export type ExpectedFailures = {
  /** things that fail at least once */
  things: number
  low: number
  high: number
  /** failures in all: a thing that is repaired may fail again */
  failures: number
}

/** Nine times of ten: 1.645 standard deviations on either side (normal distribution). */
const nineOfTen = 1.645

/**
 * Failures within `days` of things of these ages. What is not known is twofold: the draw itself, and how well the kind is known from few
 * failures (delta method). Each repair leaves a thing as old as it was (Barlow and Hunter, 1960: minimal repair).
 */
export const expectFailures = (wear: Wear, groups: readonly AgeGroup[], days: number): ExpectedFailures => {
  const total = groups.reduce((sum, { things }) => sum + things, 0)
  const sum = { things: 0, draw: 0, failures: 0, byShape: 0, byScale: 0 }
  for (const { age, things } of groups) {
    const chance = chanceOfFailure(wear, age, days)
    sum.things += things * chance
    sum.draw += things * chance * (1 - chance)
    sum.failures += things * -Math.log(1 - Math.min(chance, mostChance))
    sum.byShape += things * slopeOf(wear, age, days, 'shape')
    sum.byScale += things * slopeOf(wear, age, days, 'scale')
  }
  const { shape, scale, both } = wear.spread
  const learnt = sum.byShape ** 2 * shape + sum.byScale ** 2 * scale + 2 * sum.byShape * sum.byScale * both
  const width = nineOfTen * Math.sqrt(Math.max(0, sum.draw + learnt))
  return {
    things: sum.things,
    low: Math.max(0, Math.floor(sum.things - width)),
    high: Math.min(total, Math.ceil(sum.things + width)),
    failures: sum.failures,
  }
}

const mostChance = 1 - 1e-9
const step = 1e-4

// By the logarithm of shape or scale, in which the spread is told.
const slopeOf = (wear: Wear, age: number, days: number, by: 'shape' | 'scale'): number => {
  const moved = (way: number): number =>
    chanceOfFailure({ ...wear, [by]: wear[by] * Math.exp(way * step) }, age, days)
  return (moved(1) - moved(-1)) / (2 * step)
}
