import { type Head, type Leaf, version } from './keep.ts'

type Made = Record<string, unknown>

/**
 * What the packs of the version before lack, filled in building by building: a phone that is updated where there is no network
 * still reads what it took along, until the whole comes. Whoever raises the version writes the next row.
 */
export const filled: Record<number, (leaf: Leaf) => Leaf> = {
  2: ({ plans, ...leaf }) => ({ ...leaf, plans: { ...plans, openings: [] } }),
}

/** Whether a head that lies on the phone can be read: of this version, or of the one before. */
export const isReadable = (head: Pick<Head, 'version'> | undefined): boolean =>
  head !== undefined && (head.version === version || (head.version === version - 1 && head.version in filled))

/** A building as this version reads it; `of`, the version with which it was kept. */
export const readLeaf = (kept: Made, of: number): Leaf => {
  const leaf = kept as Leaf
  return of === version ? leaf : (filled[of]?.(leaf) ?? leaf)
}
