/**
 * Lives of things of one kind, in days: `from` when it came under our eyes (delayed entry: an old boiler has shown that it lives so long,
 * and no more), `to` when it failed or was last known to hold.
 */
export type Life = { from: number; to: number; failed: boolean }

/** A step of the curve: the share that holds after so many days, and how wide that is known (Greenwood, 1926). */
export type SurvivalStep = { at: number; atRisk: number; failures: number; holds: number; error: number }

/** Kaplan and Meier (1958), with delayed entry: at each failure, those count that were seen before it and held until then. */
export const survivalCurve = (lives: readonly Life[]): SurvivalStep[] => {
  const times = [...new Set(lives.filter(({ failed }) => failed).map(({ to }) => to))].sort((a, b) => a - b)
  let [holds, sum] = [1, 0]
  return times.map((at) => {
    const atRisk = lives.filter(({ from, to }) => from < at && to >= at).length
    const failures = lives.filter(({ to, failed }) => failed && to === at).length
    holds *= 1 - failures / atRisk
    sum += atRisk > failures ? failures / (atRisk * (atRisk - failures)) : 0
    return { at, atRisk, failures, holds, error: holds * Math.sqrt(sum) }
  })
}

/** A Weibull of lives: `shape` above 1 means that they wear out; `scale` is the age in days that 37 of 100 reach. */
export type Weibull = { shape: number; scale: number; logLikelihood: number; spread: Spread }

/** How well a Weibull is known: variances of the logarithms of shape and scale, and what they have in common (inverse information). */
export type Spread = { shape: number; scale: number; both: number }

/**
 * The likeliest Weibull of censored lives with delayed entry, by Newton’s steps on the logarithms of shape and scale; nothing where
 * nothing failed, or no step comes nearer.
 */
export const fitWeibull = (lives: readonly Life[]): Weibull | undefined => {
  const failures = lives.filter(({ failed }) => failed).length
  const lived = lives.reduce((sum, { from, to }) => sum + to - from, 0)
  if (!failures || lived <= 0 || lives.some(({ from, to }) => to <= 0 || from < 0 || from > to))
    return undefined
  let at = { a: 0, b: Math.log(lived / failures) }
  for (let turn = 0; turn < 100; turn++) {
    const next = newtonStep(lives, at)
    if (!next) return undefined
    const near = Math.abs(next.a - at.a) + Math.abs(next.b - at.b)
    at = next
    if (near < 1e-10) return fitAt(at, likelihood(lives, at))
  }
  return undefined
}

const fitAt = ({ a, b }: Place, { value, daa, dab, dbb }: Slope): Weibull => {
  const det = daa * dbb - dab * dab
  return {
    shape: Math.exp(a),
    scale: Math.exp(b),
    logLikelihood: value,
    spread: { shape: -dbb / det, scale: -daa / det, both: dab / det },
  }
}

type Place = { a: number; b: number }
type Slope = { value: number; da: number; db: number; daa: number; dab: number; dbb: number }

// log f = a + (k − 1) ln t − k b − (t/λ)^k, log S = −(t/λ)^k, with k = e^a and b = ln λ; what was survived before entry is given back.
const likelihood = (lives: readonly Life[], place: Place): Slope => {
  const k = Math.exp(place.a)
  const sum: Slope = { value: 0, da: 0, db: 0, daa: 0, dab: 0, dbb: 0 }
  for (const { from, to, failed } of lives) {
    const z = Math.log(to) - place.b
    if (failed) {
      sum.value += place.a + k * z - Math.log(to)
      sum.da += 1 + k * z
      sum.db -= k
      sum.daa += k * z
      sum.dab -= k
    }
    addHazard(sum, z, k, -1)
    if (from > 0) addHazard(sum, Math.log(from) - place.b, k, 1)
  }
  return sum
}

const addHazard = (sum: Slope, z: number, k: number, sign: 1 | -1): void => {
  const hazard = sign * Math.exp(k * z)
  sum.value += hazard
  sum.da += hazard * k * z
  sum.db -= hazard * k
  sum.daa += hazard * k * z * (1 + k * z)
  sum.dab -= hazard * k * (1 + k * z)
  sum.dbb += hazard * k * k
}

// A step that does not come nearer is halved; where the hill bends the wrong way, the slope alone is followed.
const newtonStep = (lives: readonly Life[], at: Place): Place | undefined => {
  const { value, da, db, daa, dab, dbb } = likelihood(lives, at)
  const det = daa * dbb - dab * dab
  const bends = daa < 0 && det > 0
  const [sa, sb] = bends
    ? [(dbb * da - dab * db) / -det, (daa * db - dab * da) / -det]
    : [da / lives.length, db / lives.length]
  for (let part = 1; part > 1e-9; part /= 2) {
    const next = { a: at.a + part * sa, b: at.b + part * sb }
    if (likelihood(lives, next).value >= value - 1e-12 * Math.abs(value)) return next
  }
  return undefined
}

/** The share of things of an age that fails within so many days more. */
export const chanceOfFailure = (
  { shape, scale }: Pick<Weibull, 'shape' | 'scale'>,
  age: number,
  days: number,
): number => 1 - Math.exp((age / scale) ** shape - ((age + days) / scale) ** shape)

/**
 * How much worse than its kind a thing is, honestly shrunk: a first fault of a new lift is no scandal. `expected`: failures of its kind
 * in the same time. Gamma–Poisson with `weight` failures of belief in the kind.
 */
export const shrunkRatio = (failures: number, expected: number, weight = 2): number =>
  (failures + weight) / (expected + weight)
