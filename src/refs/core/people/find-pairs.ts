import { plain } from '../../../kernel/core/fold-words.ts'

/** A person as a row has her: its data line, the dwelling in which she is sought («» for none), and her fields in their order. */
export type PersonRow = { line: number; within: string; fields: readonly string[] }

/** Two rows by their places in the list, the lower first. */
export type RowPair = readonly [a: number, b: number]

/** The same without accents, capitals and marks. */
export const foldRows = (rows: readonly PersonRow[]): PersonRow[] =>
  rows.map((row) => ({ ...row, within: plain(row.within), fields: row.fields.map(plain) }))

/** A value that more rows have than this finds nobody: a town, a title. */
const mostWithValue = 400

/**
 * The pairs that are worth a look: inside one dwelling all of them; elsewhere those that have a value in common, in whichever field,
 * which few others have.
 */
export const findPairs = (rows: readonly PersonRow[]): RowPair[] => {
  const blocks = new Map<string, number[]>()
  const put = (key: string, i: number): void => {
    const block = blocks.get(key)
    if (block) block.push(i)
    else blocks.set(key, [i])
  }
  for (const [i, { within, fields }] of rows.entries())
    if (within) put(within, i)
    else for (const value of new Set(fields)) if (value) put(value, i)
  const pairs = new Set<number>()
  for (const block of blocks.values())
    if (block.length <= mostWithValue)
      for (const [k, b] of block.entries()) for (const a of block.slice(0, k)) pairs.add(a * rows.length + b)
  return [...pairs].map((pair) => [Math.floor(pair / rows.length), pair % rows.length])
}

/** How many pairs there are to begin with: of all rows, or of those in each dwelling. */
export const countPairs = (rows: readonly PersonRow[]): number => {
  const sizes = new Map<string, number>()
  for (const { within } of rows) sizes.set(within, (sizes.get(within) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
