/**
 * How many of each cell are drawn so that a whole board draws no more than `most`: each cell as many as the others have, all of them
 * where they are few. One at least, so that no cell that holds something looks empty.
 */
export const boundCells = (sizes: readonly number[], most: number): number => {
  const drawn = (bound: number): number => sizes.reduce((sum, size) => sum + Math.min(size, bound), 0)
  let bound = sizes.reduce((largest, size) => Math.max(largest, size), 1)
  while (bound > 1 && drawn(bound) > most) bound--
  return bound
}

/** The first of a list, and after them those that are never folded away: a danger, what was just moved. */
export const foldRows = <Row>(rows: readonly Row[], bound: number, isKept: (row: Row) => boolean): Row[] =>
  rows.length <= bound + 1 ? [...rows] : rows.filter((row, i) => i < bound || isKept(row))
