import type { LatticeCell, MonthLattice, Relation } from './month-lattice.ts'
import { singledOut } from './row-space.ts'
import { isTellable, mostOfOne } from './share.ts'

/**
 * Withholds what would give away a withheld cell, to a fixpoint (P4): in no sum does a withheld cell stand alone, and what is withheld
 * of it together could be told itself, a cell that may not be told counting as one person. Then whatever can be put together from
 * several sums is looked for, and withheld likewise. Gives the cells that are told.
 */
export const withholdCells = (lattice: MonthLattice): readonly LatticeCell[] => {
  for (;;) {
    settle(lattice)
    const found = singledOut(lattice)
    if (!found.length) return lattice.cells.filter(({ isTold }) => isTold)
    for (const cells of found) smallest(cells.filter(({ isTold }) => isTold))!.isTold = false
  }
}

const settle = (lattice: MonthLattice): void => {
  let moved = true
  while (moved) {
    moved = false
    for (const relation of lattice.relations)
      if (!holds(relation, lattice)) {
        moved = true
        const next = smallest(relation.below.filter(({ isTold }) => isTold)) ?? relation.above
        next.isTold = false
      }
  }
}

const holds = ({ above, below }: Relation, lattice: MonthLattice): boolean => {
  const withheld = below.filter(({ isTold }) => !isTold)
  // What is withheld above is not to be put together from what is told below.
  if (!above.isTold) return withheld.length > 0
  if (!withheld.length) return true
  if (withheld.length === 1) return false
  const union = lattice.shareOf(withheld.flatMap(({ bases }) => bases))
  return (
    isTellable(union) &&
    withheld.every(({ share }) => isTellable(share) || share.seconds <= union.seconds * mostOfOne)
  )
}

const smallest = (cells: readonly LatticeCell[]): LatticeCell | undefined =>
  cells.toSorted((a, b) => a.share.seconds - b.share.seconds || (a.key < b.key ? -1 : 1))[0]
