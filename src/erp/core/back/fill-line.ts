import { valueNamed } from '../value-named.ts'
import type { OutletColumn, OutletShape } from './outlet-shape.ts'
import { cellWriters, type ToldValue } from './write-cells.ts'

/** What an item says, by the names of its fields (back-kinds.ts). */
export type ToldValues = Readonly<Record<string, ToldValue>>

/** Why a line cannot be written: a code of ours that has none of theirs. */
export type LineFault = { code: 'unknown_code'; list: string; value: string }

/** The cells of a line in the order of its columns, or why it waits. A field that another kind has is an empty cell. */
export const fillLine = (
  values: ToldValues,
  { columns, codes }: Pick<OutletShape, 'columns' | 'codes'>,
): string[] | LineFault => {
  const cells: string[] = []
  for (const column of columns) {
    const cell = fillCell(values, column, codes)
    if (typeof cell !== 'string') return cell
    cells.push(cell)
  }
  return cells
}

const fillCell = (
  values: ToldValues,
  { from, fixed, writer = 'text', codes: list }: OutletColumn,
  codes: OutletShape['codes'],
): string | LineFault => {
  const value = from === undefined ? (fixed ?? null) : (values[from] ?? null)
  if (value === null || value === '') return ''
  if (list === undefined) return cellWriters[writer](value)
  const theirs = valueNamed(valueNamed(codes, list), String(value))
  return theirs ?? { code: 'unknown_code', list, value: String(value) }
}
