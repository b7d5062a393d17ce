import { groupRows } from '../../../kernel/core/group-rows.ts'
import { addRow, inverseOf, prime, scaleRow, type SparseRow } from '../../../kernel/core/sparse-row.ts'
import { atLeast } from './at-least.ts'
import type { Base, LatticeCell, MonthLattice } from './month-lattice.ts'
import { isTellable } from './share.ts'

/** Bases that the same told cells hold: nobody tells one of them from another. */
type Atom = { bases: readonly Base[]; cells: readonly LatticeCell[] }

/**
 * What sums and differences of told cells single out: for each atom, or two of them, that may not be told and yet follows exactly, the
 * told cells that hold it. Elimination is done in remainders of a prime, which finds all that fractions would.
 */
export const singledOut = (lattice: MonthLattice): readonly (readonly LatticeCell[])[] => {
  const atoms = atomsOf(lattice)
  const rows = reduceRows(rowsOf(atoms))
  return unionsIn(rows).flatMap((union) => {
    const its = union.map((n) => atoms[n]!)
    const share = lattice.shareOf(its.flatMap(({ bases }) => bases))
    const mayFollow = its.length === 1 ? isTellable(share) : share.persons >= atLeast
    return mayFollow ? [] : [its.flatMap(({ cells }) => cells)]
  })
}

const atomsOf = ({ cells, questionsOf }: MonthLattice): Atom[] => {
  const keyOf = ({ kind, item, leaf }: Base): string => `${kind} ${item} ${leaf}`
  const told = cells.filter(({ isTold }) => isTold)
  const held = new Map<string, { base: Base; cells: LatticeCell[] }>()
  const known = new Set<string>()
  for (const cell of told) {
    const questions = cell.bases.flatMap(questionsOf)
    if (questions.length === 1) known.add(keyOf(questions[0]!))
    for (const base of questions) {
      const one = held.get(keyOf(base)) ?? { base, cells: [] }
      one.cells.push(cell)
      held.set(keyOf(base), one)
    }
  }
  const unknown = [...held].filter(([key]) => !known.has(key)).map(([, one]) => one)
  const alike = groupRows(unknown, ({ cells: its }) => its.map(({ key }) => key).join('\n'))
  return [...alike.values()].map((group) => ({
    bases: group.map(({ base }) => base),
    cells: group[0]!.cells,
  }))
}

const rowsOf = (atoms: readonly Atom[]): SparseRow[] => {
  const rows = new Map<string, SparseRow>()
  for (const [n, { cells }] of atoms.entries())
    for (const { key } of cells) {
      const row = rows.get(key) ?? new Map<number, number>()
      row.set(n, 1)
      rows.set(key, row)
    }
  return [...rows.values()].sort((a, b) => a.size - b.size)
}

/** The same space of rows, each with a first entry (its pivot, 1) that no other has. */
const reduceRows = (given: readonly SparseRow[]): Map<number, SparseRow> => {
  const pivots = new Map<number, SparseRow>()
  for (const row of given) {
    const rest = new Map(row)
    for (const [n] of row) {
      const pivot = pivots.get(n)
      if (pivot) addRow(rest, pivot, prime - rest.get(n)!)
    }
    const [first] = rest
    if (!first) continue
    const [pivot, value] = first
    scaleRow(rest, inverseOf(value))
    for (const other of pivots.values()) {
      const factor = other.get(pivot)
      if (factor !== undefined) addRow(other, rest, prime - factor)
    }
    pivots.set(pivot, rest)
  }
  return pivots
}

/** The atoms, and pairs of atoms, that lie in the space: one entry alone, two ones, or two rows whose other entries cancel. */
const unionsIn = (rows: ReadonlyMap<number, SparseRow>): number[][] => {
  const others = new Map<string, number[]>()
  const found: number[][] = []
  for (const [pivot, row] of rows) {
    if (row.size === 1 || (row.size === 2 && [...row.values()].every((value) => value === 1)))
      found.push([...row.keys()])
    const rest = [...row].filter(([n]) => n !== pivot).sort(([a], [b]) => a - b)
    const key = rest.map(([n, value]) => `${n}:${value}`).join(' ')
    others.set(key, [...(others.get(key) ?? []), pivot])
  }
  for (const [pivot, row] of rows) {
    const rest = [...row].filter(([n]) => n !== pivot).sort(([a], [b]) => a - b)
    const cancels = rest.map(([n, value]) => `${n}:${prime - value}`).join(' ')
    for (const other of others.get(cancels) ?? []) if (other > pivot) found.push([pivot, other])
  }
  return found
}
