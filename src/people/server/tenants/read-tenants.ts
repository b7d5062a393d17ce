import { type FileLine, cellsOf, linesOf } from '../../../kernel/server/file-lines.ts'
import { type Columns, columnsOf } from '../../core/tenants/tenant-columns.ts'
import { readTenant, type TenantRow } from '../../core/tenants/tenant-row.ts'

/** A line that could not be placed, or (line 0) a file that could not be read. */
export type RefusedRow = { line: number; code: string; params: Record<string, string | number> }
export type TenantList = { rows: number; tenants: TenantRow[]; refused: RefusedRow[] }

/** Lines that a list may have: a large landlord's, twice over. */
const mostRows = 200_000

/** Reads a list of tenants, line by line, UTF-8 or Windows-1252; nothing is written. */
export const readTenants = async (bytes: AsyncIterable<Uint8Array>): Promise<TenantList> => {
  const read: TenantList = { rows: 0, tenants: [], refused: [] }
  const whole = (code: string, params: RefusedRow['params'] = {}): TenantList => ({
    ...read,
    refused: [{ line: 0, code, params }],
  })
  let columns: Columns | undefined
  for await (const line of linesOf(bytes)) {
    if (line.text.trim() === '' && !line.broken) continue
    if (!columns) {
      const header = headerIn(line)
      if ('missing' in header) return whole(header.code, { missing: header.missing.join(', ') })
      columns = header
    } else if (++read.rows > mostRows) return whole('too_many_rows', { most: mostRows })
    else readLine(read, columns, line)
  }
  if (!read.rows) return whole('empty_file')
  return read
}

const headerIn = (line: FileLine): Columns | { code: string; missing: string[] } => {
  if (line.broken || !/[;,\t|]/.test(line.text)) return { code: 'not_csv', missing: [] }
  const columns = columnsOf(line.text)
  return 'missing' in columns ? { code: 'not_tenants', ...columns } : columns
}

const readLine = (
  read: TenantList,
  { delimiter, width, pick }: Columns,
  { no: line, text, broken }: FileLine,
): void => {
  const refuse = (code: string, params: RefusedRow['params'] = {}): void => {
    read.refused.push({ line, code, params })
  }
  const cells = broken ? undefined : cellsOf(text, delimiter)
  if (!cells) return refuse('unreadable_line')
  if (cells.length < width) return refuse('half_line', { value: cells.length, width })
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return refuse('long_line', { value: cells.length, width })
  const row = readTenant(pick(cells), line)
  if ('refused' in row) return refuse(row.refused, { value: row.value })
  read.tenants.push(row)
}
