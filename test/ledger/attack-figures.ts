import { groupRows } from '../../src/kernel/core/group-rows.ts'
import { keptPlace } from '../../src/ledger/core/publish/merge-places.ts'
import { type AgencyParents, lineOf } from '../../src/ledger/core/publish/place-tree.ts'
import { type Answered, askerOf, type InventedMonth, isAct } from './invent-staff.ts'

/** A cell that somebody reads: which item, where. */
export type ReadCell = { kind: string; item: string; place: string }

/** What an attacker may not come to know: one question at one kept place, and who answered it there. */
export type Variable = {
  field: string
  place: string
  people: ReadonlySet<string>
  seconds: number
  largest: number
}

/** What is unknown in a month, by question and kept place. */
export const variablesOf = (
  { answers }: Pick<InventedMonth, 'answers'>,
  merged: readonly string[],
  parents: AgencyParents,
): Variable[] =>
  [...groupRows(answers, ({ field, place }) => `${field} ${keptPlace(place, merged, parents)}`)].map(
    ([key, its]) => {
      const [field, place] = key.split(' ') as [string, string]
      return { field, place, ...sumOf(its) }
    },
  )

/** Who answered, how much, and the most that one did. */
export const sumOf = (
  answers: readonly Answered[],
): { people: Set<string>; seconds: number; largest: number; two: number } => {
  const each = new Map<string, number>()
  for (const { person, seconds } of answers) each.set(person, (each.get(person) ?? 0) + seconds)
  const shares = [...each.values()].sort((a, b) => b - a)
  return {
    people: new Set(each.keys()),
    seconds: shares.reduce((sum, one) => sum + one, 0),
    largest: shares[0] ?? 0,
    two: (shares[0] ?? 0) + (shares[1] ?? 0),
  }
}

export const isIn = (
  { field, place }: Pick<Variable, 'field' | 'place'>,
  cell: ReadCell,
  parents: AgencyParents,
): boolean => holdsItem(cell, field) && lineOf(place, parents).includes(cell.place)

// Another cut of the pauses is taken for the same sum.
const holdsItem = ({ kind, item }: ReadCell, field: string): boolean => {
  if (kind === 'screens' || kind === 'pause') return isAct(field)
  if (kind === 'screen' || kind === 'question') return field === item
  return !isAct(field) && (kind === 'all' || askerOf(field) === item)
}

/**
 * Groups of fewer than five that follow exactly from what is read: variables that the same cells hold are an atom; each atom and
 * each two of them that lie in the space of the cells, by exact fractions.
 */
export const leaks = (
  variables: readonly Variable[],
  cells: readonly ReadCell[],
  parents: AgencyParents,
): Variable[][] => {
  const held = groupRows(variables, (variable) =>
    cells.map((cell) => (isIn(variable, cell, parents) ? '1' : '0')).join(''),
  )
  const atoms = [...held].filter(([key]) => key.includes('1'))
  const rows = cells.map((_, c) => atoms.map(([key]) => (key[c] === '1' ? one : zero)))
  const space = eliminate(rows)
  const found: Variable[][] = []
  for (let a = 0; a < atoms.length; a++)
    for (let b = a; b < atoms.length; b++) {
      const union = [...atoms[a]![1], ...(b > a ? atoms[b]![1] : [])]
      const people = new Set(union.flatMap((variable) => [...variable.people]))
      if (people.size < 5 && liesIn(space, a, b)) found.push(union)
    }
  return found
}

type Fraction = readonly [bigint, bigint]
const zero: Fraction = [0n, 1n]
const one: Fraction = [1n, 1n]

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
const fraction = (n: bigint, d: bigint): Fraction => {
  if (n === 0n) return zero
  const by = gcd(n, d) * (d < 0n ? -1n : 1n)
  return [n / by, d / by]
}
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d - c * b, b * d)
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * c, b * d)
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d, b * c)

type Space = Map<number, Fraction[]>

// Each row with a first entry of 1 that no other row has.
const eliminate = (rows: readonly (readonly Fraction[])[]): Space => {
  const space: Space = new Map()
  for (const given of rows) {
    let row = [...given]
    for (const [pivot, other] of space) if (row[pivot]![0] !== 0n) row = less(row, other, row[pivot]!)
    const pivot = row.findIndex(([n]) => n !== 0n)
    if (pivot < 0) continue
    const by = row[pivot]!
    row = row.map((value) => (value[0] === 0n ? value : over(value, by)))
    for (const [key, other] of space)
      if (other[pivot]![0] !== 0n) space.set(key, less(other, row, other[pivot]!))
    space.set(pivot, row)
  }
  return space
}

const less = (row: readonly Fraction[], other: readonly Fraction[], by: Fraction): Fraction[] =>
  row.map((value, n) => (other[n]![0] === 0n ? value : minus(value, times(by, other[n]!))))

const liesIn = (space: Space, a: number, b: number): boolean => {
  const [first, second] = [space.get(a), b === a ? undefined : space.get(b)]
  if (!first && !second) return false
  const size = (first ?? second)!.length
  for (let n = 0; n < size; n++) {
    const wanted = n === a || n === b ? 1n : 0n
    const [p, q] = first?.[n] ?? zero
    const [r, s] = second?.[n] ?? zero
    if (p * s + r * q !== wanted * q * s) return false
  }
  return true
}
