/** A sentence whose meaning is known: which traits it has, what it is about (of several, each counts a part), and how much it counts. */
export type Lesson = { traits: readonly string[]; of: readonly string[]; counts: number }

/** How much each trait speaks for each name, and each name by itself. */
export type Learnt = { names: string[]; traits: string[]; weights: Float32Array[]; bias: number[] }

/** A trait that was met once teaches nothing. */
const fewestTimes = 2
/** Rounds through all lessons, and through those that are not well known yet between two of them. */
const rounds = 12
const roundsBetween = 5
/** What is learnt so far beyond its margin is passed over until the next round through all. */
const wellKnown = 0.2
/** Nothing moves more than that any more: it is learnt. */
const still = 0.05

/** The same order each time: the same lessons give the same weights. */
const shuffler = (): ((order: Int32Array) => void) => {
  let state = 12_345
  const next = (n: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % n
  }
  return (order) => {
    for (let i = order.length - 1; i > 0; i--) {
      const j = next(i + 1)
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
  }
}

/**
 * A margin for each name against all others: a linear support vector machine with squared hinge, by dual coordinate descent (Hsieh,
 * Chang, Lin, Keerthi, Sundararajan, 2008, « A Dual Coordinate Descent Method for Large-scale Linear SVM »). A sentence of many traits
 * counts as one of few.
 */
export const learn = (lessons: readonly Lesson[], cost: number): Learnt => {
  const often = new Map<string, number>()
  for (const { traits } of lessons) for (const trait of traits) often.set(trait, (often.get(trait) ?? 0) + 1)
  const traits = [...often].filter(([, times]) => times >= fewestTimes).map(([trait]) => trait)
  const place = new Map(traits.map((trait, i) => [trait, i]))
  const names = [...new Set(lessons.flatMap(({ of }) => of))].sort()
  const rows = lessons.map(({ traits: all }) => {
    const known = Int32Array.from(all.flatMap((trait) => place.get(trait) ?? []))
    return { known, value: 1 / Math.sqrt(all.length || 1) }
  })
  const learnt = names.map((name) => margin(lessons, rows, name, traits.length, cost))
  return {
    names,
    traits,
    weights: learnt.map(({ weights }) => weights),
    bias: learnt.map(({ bias }) => bias),
  }
}

type Row = { known: Int32Array; value: number }

const margin = (
  lessons: readonly Lesson[],
  rows: readonly Row[],
  name: string,
  width: number,
  cost: number,
): { weights: Float32Array; bias: number } => {
  const weights = new Float32Array(width)
  let bias = 0
  const alpha = new Float64Array(rows.length)
  const right = lessons.map(({ of }) => of.includes(name))
  // Of a lesson about two things, each is learnt by half.
  const soft = lessons.map(({ of, counts }, i) => 1 / (2 * cost * (right[i] ? counts / of.length : counts)))
  const shuffle = shuffler()
  /** Moves the margin by one lesson; how far the lesson stood from what it asks. */
  const learnOne = (i: number): number => {
    const { known, value } = rows[i]!
    const y = right[i] ? 1 : -1
    let sum = 0
    for (const j of known) sum += weights[j]!
    const slope = y * (sum * value + bias) - 1 + alpha[i]! * soft[i]!
    const after = Math.max(0, alpha[i]! - slope / (known.length * value * value + 1 + soft[i]!))
    const move = (after - alpha[i]!) * y
    if (move === 0) return slope
    alpha[i] = after
    for (const j of known) weights[j]! += move * value
    bias += move
    return slope
  }
  const all = Int32Array.from(rows.keys())
  for (let round = 0; round < rounds; round++) {
    shuffle(all)
    let furthest = 0
    const open = all.filter((i) => {
      const isFree = alpha[i]! > 0
      const slope = learnOne(i)
      if (isFree || slope < 0) furthest = Math.max(furthest, Math.abs(slope))
      return isFree || slope < wellKnown
    })
    if (furthest < still) break
    for (let again = 0; again < roundsBetween; again++) {
      shuffle(open)
      for (const i of open) learnOne(i)
    }
  }
  return { weights, bias }
}
