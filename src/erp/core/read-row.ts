import { numberKey } from '../../kernel/core/number-key.ts'
import { type ConvertedValue, converters } from './converters.ts'
import type { CodeLists, MappedColumn, Mapping } from './mapping.ts'
import type { RowFault } from './row-fault.ts'
import { valueNamed } from './value-named.ts'

/** A line of an extract, by the names of its columns. */
export type SourceRow = Readonly<Record<string, string>>

/** What a line says in the house’s terms, under the key that its source gives it. */
export type ReadRow = { key: string; values: Record<string, ConvertedValue> }

/** A line by its mapping: what it says, or the first reason why it waits. A cell that is empty says nothing. */
export const readRow = (
  row: SourceRow,
  mapping: Mapping,
  codes: CodeLists,
): ReadRow | { fault: RowFault } => {
  const key = lineKey(row, mapping.key)
  if (key === '') return { fault: { code: 'no_key', column: mapping.key.join(' '), value: '' } }
  const values: Record<string, ConvertedValue> = {}
  for (const column of mapping.columns) {
    const read = readColumn(row, column, codes)
    if ('fault' in read) return read
    values[column.to] = read.value
  }
  return { key, values }
}

/** The key of a line: padding, zeros in front and the case of letters change nothing in it. */
export const lineKey = (row: SourceRow, columns: readonly string[]): string => {
  const parts = columns.map((name) => numberKey(valueNamed(row, name) ?? ''))
  return parts.every((part) => part === '') ? '' : parts.join('|')
}

const readColumn = (
  row: SourceRow,
  { from, converter, codes: list, required }: MappedColumn,
  codes: CodeLists,
): { value: ConvertedValue } | { fault: RowFault } => {
  const cell = from
    .map((name) => (valueNamed(row, name) ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
  const faultOf = (code: RowFault['code']): { fault: RowFault } => ({
    fault: { code, column: from.join(' '), value: cell },
  })
  if (cell === '') return required ? faultOf('missing') : { value: null }
  const ours = list === undefined ? cell : valueNamed(valueNamed(codes, list), cell)
  if (ours === undefined)
    return { fault: { code: 'unknown_code', column: from.join(' '), value: cell, ...(list && { list }) } }
  if (ours === '') return { value: null }
  const read = converters[converter](ours)
  return 'fault' in read ? faultOf(read.fault) : read
}
