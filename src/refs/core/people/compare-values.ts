import { jaroWinkler } from '../compare/jaro-winkler.ts'

/** What each level is called, from the most alike to the least; `swapped` is a value that stands in another field of the other row. */
export const valueLevels = ['exact', 'close', 'swapped', 'alike', 'differ'] as const

export type ValueLevel = (typeof valueLevels)[number]

/** Levels of a pair, one a field; nothing where a value is not known, as then nobody can tell. */
export type FieldLevels = readonly (ValueLevel | undefined)[]

/** The least Jaro–Winkler likeness of the levels between, as Splink has them by default. */
const leastClose = 0.92
const leastAlike = 0.8

/** How alike two rows are, field by field; «Diallo, Mamadou» and «Mamadou, Diallo» are swapped, both fields of them. */
export const compareFields = (a: readonly string[], b: readonly string[]): FieldLevels => {
  const levels = a.map((value, f) => compareValues(value, b[f]!))
  const other = levels.flatMap((level, f) => (level === 'differ' ? [f] : []))
  for (const [k, f] of other.entries())
    for (const g of other.slice(k + 1))
      if (isClose(a[f]!, b[g]!) && isClose(a[g]!, b[f]!)) levels[f] = levels[g] = 'swapped'
  return levels
}

const compareValues = (a: string, b: string): ValueLevel | undefined => {
  if (!a || !b) return undefined
  if (a === b) return 'exact'
  const likeness = jaroWinkler(a, b)
  if (likeness >= leastClose) return 'close'
  return likeness >= leastAlike ? 'alike' : 'differ'
}

const isClose = (a: string, b: string): boolean =>
  a === b || (a[0] === b[0] && jaroWinkler(a, b) >= leastClose)
