import { compareFields, type FieldLevels, type ValueLevel, valueLevels } from './compare-values.ts'
import type { PersonRow, RowPair } from './find-pairs.ts'

/** How often each level of each field is seen where two rows are one person (`m`) and where they are two (`u`), and how many pairs are one. */
export type Agreement = { m: readonly Shares[]; u: readonly Shares[]; prior: number }

type Shares = Readonly<Record<ValueLevel, number>>

/**
 * Fellegi and Sunter (1969) without a settled pair: `u` from pairs drawn evenly over the file, which are nearly all of two persons;
 * the first share of true pairs from those that agree on all that is known of them; then `m` and that share by expectation and
 * maximisation over the candidates. The same rows always give the same.
 */
export const learnAgreement = (
  rows: readonly PersonRow[],
  candidates: readonly FieldLevels[],
  allPairs: number,
): Agreement => {
  const u = sharesOf(
    drawnPairs(rows.length).map(([a, b]) => [compareFields(rows[a]!.fields, rows[b]!.fields), 1] as const),
  )
  const strict = candidates.filter(isStrict).length
  let agreement: Agreement = {
    m: u.map(() => firstShares),
    u,
    prior: Math.max(1, strict) / Math.max(2, allPairs),
  }
  for (let turn = 0; turn < turns; turn++) {
    const expected = candidates.map((levels) => [levels, chanceOfOne(levels, agreement)] as const)
    const sum = expected.reduce((total, [, chance]) => total + chance, 0)
    agreement = { m: sharesOf(expected), u, prior: Math.min(0.5, Math.max(0.5, sum) / Math.max(2, allPairs)) }
  }
  return agreement
}

const turns = 25

/** Where to begin: of two rows of one person, a field is the same nine times in ten. */
const firstShares: Shares = { exact: 0.9, close: 0.05, swapped: 0.005, alike: 0.025, differ: 0.02 }

/** Agrees on all that both rows tell, and both tell more than half. */
const isStrict = (levels: FieldLevels): boolean =>
  levels.every((level) => level === undefined || level === 'exact') &&
  levels.filter((level) => level === 'exact').length * 2 > levels.length

/** The chance that two rows are one person. */
export const chanceOfOne = (levels: FieldLevels, agreement: Agreement): number => {
  const odds =
    Math.log(agreement.prior / (1 - agreement.prior)) +
    weightsOf(levels, agreement).reduce((a, b) => a + b, 0)
  return 1 / (1 + Math.exp(-odds))
}

/** What each field adds to the logarithm of the odds; nothing where it is not known. */
export const weightsOf = (levels: FieldLevels, { m, u }: Agreement): number[] =>
  levels.map((level, f) => (level === undefined ? 0 : Math.log(m[f]![level] / u[f]![level])))

/** The share of each level, field by field; a half is added to each, so that what was never seen is rare and not impossible. */
const sharesOf = (weighted: readonly (readonly [FieldLevels, number])[]): Shares[] =>
  Array.from({ length: weighted[0]?.[0].length ?? 0 }, (_, f) => {
    const sums = { exact: 0.5, close: 0.5, swapped: 0.5, alike: 0.5, differ: 0.5 }
    for (const [levels, weight] of weighted) {
      const level = levels[f]
      if (level) sums[level] += weight
    }
    const whole = valueLevels.reduce((sum, level) => sum + sums[level], 0)
    for (const level of valueLevels) sums[level] /= whole
    return sums
  })

const mostDrawn = 60_000

/** Pairs spread evenly over the file: each row with others at growing distances from it. */
const drawnPairs = (size: number): RowPair[] => {
  const each = Math.max(1, Math.min(size - 1, Math.ceil(mostDrawn / size)))
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: each }, (__, k) => (a + 1 + Math.floor((k * (size - 1)) / each)) % size)
      .filter((b) => b !== a)
      .map((b) => [a, b] as const),
  ).flat()
}
