import { countPairs, findPairs, foldRows, type PersonRow } from './find-pairs.ts'
import { compareFields, type FieldLevels } from './compare-values.ts'
import { chanceOfOne, learnAgreement, weightsOf } from './learn-agreement.ts'

/** Two rows that may be of one person: their data lines, the chance, and per field its level and what it adds. Nothing is merged. */
export type PersonLink = {
  a: number
  b: number
  chance: number
  levels: FieldLevels
  weights: readonly number[]
}

/** Pairs of rows of which the chance is `least` or more, inside each dwelling or over the whole file. */
export function* linkPeople(given: readonly PersonRow[], least: number): Generator<PersonLink> {
  const rows = foldRows(given)
  const pairs = findPairs(rows)
  const levels = pairs.map(([a, b]) => compareFields(rows[a]!.fields, rows[b]!.fields))
  const agreement = learnAgreement(rows, levels, countPairs(rows))
  for (const [i, [a, b]] of pairs.entries()) {
    const chance = chanceOfOne(levels[i]!, agreement)
    if (chance < least) continue
    yield {
      a: rows[a]!.line,
      b: rows[b]!.line,
      chance,
      levels: levels[i]!,
      weights: weightsOf(levels[i]!, agreement),
    }
  }
}
