import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { fitWeibull, type Life, survivalCurve } from '../../src/sensors/core/survival.ts'
import { hasProgram } from '../setup/has-program.ts'

/** Debian: `r-cran-survival`. On a machine of integration it must be. */
const hasR = hasProgram('Rscript')

// The next of Park and Miller’s numbers (1988): the same lives in each run, and others for each landlord.
const drawing = (seed: number) => {
  let state = seed
  return (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** Lives of a landlord’s things: of another shape each, some seen late, many that still hold, several on the same day. */
const livesOf = (landlord: number): Life[] => {
  const draw = drawing(1000 + landlord)
  const shape = 0.7 + landlord / 4
  return Array.from({ length: 12 + landlord * 15 }, () => {
    const from = draw() < 0.4 ? Math.floor(draw() * 1500) : 0
    const lived = from + 1 + Math.floor(3000 * (-Math.log(1 - draw())) ** (1 / shape))
    const seen = from + 1 + Math.floor(draw() * 6000)
    return { from, to: Math.min(lived, seen), failed: lived <= seen }
  })
}

const landlords = Array.from({ length: 8 }, (_, i) => livesOf(i))

// What entered late is no matter for survreg: its likelihood is written out and climbed by R’s own optimiser.
const script = `
suppressPackageStartupMessages(library(survival))
lives <- read.csv(file("stdin"))
out <- function(...) cat(sprintf("%.15g", c(...)), "\\n")
for (one in split(lives, lives$landlord)) {
  s <- summary(survfit(Surv(from, to, failed) ~ 1, data = one))
  out(one$landlord[1], 0, s$time); out(one$landlord[1], 1, s$n.risk); out(one$landlord[1], 2, s$surv); out(one$landlord[1], 3, s$std.err)
  fit <- survreg(Surv(to, failed) ~ 1, data = one, dist = "weibull", control = survreg.control(rel.tolerance = 1e-12, maxiter = 200))
  out(one$landlord[1], 4, 1 / fit$scale, exp(coef(fit)), fit$loglik[2], fit$var[2, 2], fit$var[1, 1], -fit$var[1, 2])
  against <- function(p) { k <- exp(p[1]); l <- exp(p[2])
    -sum(one$failed * (log(k) - log(l) + (k - 1) * (log(one$to) - log(l))) - (one$to / l)^k + (one$from / l)^k) }
  late <- nlm(against, c(-log(fit$scale), coef(fit)), gradtol = 1e-10, steptol = 1e-12, iterlim = 500)
  out(one$landlord[1], 5, exp(late$estimate), -late$minimum)
}`

const judged = (): number[][][] => {
  const rows = landlords.flatMap((lives, landlord) =>
    lives.map(({ from, to, failed }) => [landlord, from, to, failed ? 1 : 0].join(',')),
  )
  const said = execFileSync('Rscript', ['-e', script], {
    input: ['landlord,from,to,failed', ...rows].join('\n'),
  })
  const lines = said
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return landlords.map((_, landlord) =>
    lines.filter(([of]) => of === landlord).map(([, , ...values]) => values),
  )
}

const near = (ours: readonly number[], theirs: readonly number[], share: number): void => {
  expect(ours).toHaveLength(theirs.length)
  for (const [i, one] of ours.entries())
    expect(Math.abs(one - theirs[i]!)).toBeLessThanOrEqual(share * Math.max(1e-6, Math.abs(theirs[i]!)))
}

describe.skipIf(!hasR)('what R says of eight landlords', () => {
  const all = hasR ? judged() : []

  test.each(landlords.map((lives, i) => ({ lives, i })))('landlord $i', ({ lives, i }) => {
    const [times = [], atRisk = [], holds = [], error = [], weibull = [], late = []] = all[i] ?? []
    const curve = survivalCurve(lives)
    expect(curve.map(({ at }) => at)).toEqual(times)
    expect(curve.map((step) => step.atRisk)).toEqual(atRisk)
    near(
      curve.map((step) => step.holds),
      holds,
      1e-9,
    )
    // R says nothing of how wide a curve is known that has come to none.
    const wide = curve.flatMap((step, n) => (step.holds > 0 ? [[step.error, error[n]!] as const] : []))
    near(
      wide.map(([ours]) => ours),
      wide.map(([, theirs]) => theirs),
      1e-9,
    )
    const whole = fitWeibull(lives.map((life) => ({ ...life, from: 0 })))!
    const { shape, scale, logLikelihood, spread } = whole
    near([shape, scale, logLikelihood, spread.shape, spread.scale, spread.both], weibull, 1e-6)
    const truncated = fitWeibull(lives)!
    near([truncated.shape, truncated.scale, truncated.logLikelihood], late, 1e-4)
  })
})
