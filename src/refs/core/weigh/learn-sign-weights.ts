/** What one settled pair teaches: the signs that stand of it, and whether it is one place. */
export type Lesson = { signs: readonly string[]; same: boolean }

/** What each sign adds to the logarithm of the odds; a sign that is not there adds nothing. */
export type Weights = Readonly<Record<string, number>>

export const weightOf = (weights: Weights, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights.any ?? 0)

export const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Logistic regression by its gradient, drawn towards `known` as a spring would (`hold`, the more the stiffer): without lessons the
 * known weights stay. Lessons with the same signs are one row with its count, and steps are set by the curvature of each sign, so
 * that the same lessons in any order give the same weights.
 */
export const learnWeights = (
  lessons: readonly Lesson[],
  known: Weights = {},
  hold = 1,
  turns = 3000,
): Weights => {
  const rows = countedRows(lessons)
  const names = [...new Set(['any', ...Object.keys(known), ...rows.flatMap(({ signs }) => signs)])].sort()
  const place = new Map(names.map((name, i) => [name, i]))
  const start = names.map((name) => known[name] ?? 0)
  const placed = rows.map((row) => ({
    ...row,
    at: [place.get('any')!, ...row.signs.map((sign) => place.get(sign)!)],
  }))
  const steps = stepsOf(placed, names.length, hold)
  const weights = [...start]
  const before = [...start]
  for (let turn = 1; turn <= turns; turn++) {
    // Nesterov: the slope is read a little further along the way that was come.
    const push = (turn - 1) / (turn + 2)
    const ahead = weights.map((weight, i) => weight + push * (weight - before[i]!))
    const slope = slopeAt(placed, ahead, start, hold)
    for (let i = 0; i < weights.length; i++) {
      before[i] = weights[i]!
      weights[i] = ahead[i]! - steps[i]! * slope[i]!
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]!]))
}

type Row = { signs: readonly string[]; same: number; all: number }
type PlacedRow = Row & { at: readonly number[] }

const countedRows = (lessons: readonly Lesson[]): Row[] => {
  const rows = new Map<string, Row>()
  for (const { signs, same } of lessons) {
    const sorted = [...signs].sort()
    const key = sorted.join(' ')
    const row = rows.get(key) ?? { signs: sorted, same: 0, all: 0 }
    rows.set(key, { ...row, same: row.same + (same ? 1 : 0), all: row.all + 1 })
  }
  return [...rows.keys()].sort().map((key) => rows.get(key)!)
}

/** One over a bound of the curvature: a row bends by at most a quarter, once for each sign that it has. */
const stepsOf = (rows: readonly PlacedRow[], size: number, hold: number): number[] => {
  const bends = Array.from({ length: size }, () => hold)
  for (const { at, all } of rows) for (const i of at) bends[i]! += (all * at.length) / 4
  return bends.map((bend) => 1 / bend)
}

const slopeAt = (
  rows: readonly PlacedRow[],
  weights: readonly number[],
  start: readonly number[],
  hold: number,
): number[] => {
  const slope = weights.map((weight, i) => hold * (weight - start[i]!))
  for (const { at, same, all } of rows) {
    const sum = at.reduce((total, i) => total + weights[i]!, 0)
    const miss = all * chanceOf(sum) - same
    for (const i of at) slope[i]! += miss
  }
  return slope
}
