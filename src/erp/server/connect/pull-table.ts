import { open } from 'node:fs/promises'
import { laterMark, sinceMark } from '../../core/connect/read-again.ts'
import { cellOf, printLine } from '../../core/connect/print-line.ts'
import {
  countRows,
  deltaPage,
  dialects,
  fullPage,
  type PageEnd,
  pageRows,
} from '../../core/connect/sql-statements.ts'
import { mostBytes } from '../../core/ready-files.ts'
import type { SqlWay, WayRefusal } from '../../core/way-shape.ts'
import type { PulledRows } from './pulled-extracts.ts'
import { openSql, sqlRefusal } from './sql-client.ts'
import type { SqlClient } from './sql-door.ts'

type Table = SqlWay['sql']

/**
 * Rows of a table written to a file as an extract, in one snapshot that can write nothing. `full`: all of it; else what changed since the
 * mark of the last time, and an hour before. A key that tells its rows not apart is refused: some of them would be passed over.
 */
export const pullTable = async (
  { sql: table }: SqlWay,
  full: boolean,
  mark: string | null,
  to: string,
): Promise<PulledRows | WayRefusal> => {
  if (!full && table.changedAt === undefined) return 'no_changed_at'
  const client = await openSql(table)
  if (typeof client === 'string') return client
  try {
    for (const words of dialects[table.kind].begin) await client.rows({ words, values: [] })
    return await writeRows(client, table, { full, mark, to })
  } catch (fault) {
    return sqlRefusal(fault)
  } finally {
    await client.close()
  }
}

const writeRows = async (
  client: SqlClient,
  table: Table,
  { full, mark, to }: { full: boolean; mark: string | null; to: string },
): Promise<PulledRows | WayRefusal> => {
  const since = full ? null : sinceMark(mark)
  const [[now]] = (await client.rows({ words: dialects[table.kind].now, values: [] })) as [[string]]
  const [[count]] = (await client.rows(countRows(table, since))) as [[string]]
  const file = await open(to, 'w', 0o600)
  try {
    await file.write(printLine(table.columns))
    const pulled = { rows: 0, bytes: 0, mark }
    let end: PageEnd | null = null
    for (;;) {
      const page = await readPage(client, table, full, since, end)
      const words = page.map(({ cells }) => printLine(cells.map(cellOf))).join('')
      pulled.rows += page.length
      pulled.bytes += Buffer.byteLength(words)
      if (pulled.bytes > mostBytes) return 'file_too_large'
      await file.write(words)
      for (const { changedAt } of page) pulled.mark = laterMark(pulled.mark, changedAt, now)
      end = page.at(-1) ?? null
      if (page.length < pageRows || !end) break
    }
    return pulled.rows === Number(count) ? pulled : 'key_unfit'
  } finally {
    await file.close()
  }
}

type TableRow = PageEnd & { cells: (string | null)[] }

const readPage = async (
  client: SqlClient,
  table: Table,
  full: boolean,
  since: string | null,
  end: PageEnd | null,
): Promise<TableRow[]> => {
  const { changedAt } = table
  if (full || changedAt === undefined)
    return (await client.rows(fullPage(table, end))).map(([key, ...cells]) => ({
      changedAt: null,
      key: key ?? '',
      cells,
    }))
  return (await client.rows(deltaPage({ ...table, changedAt }, since, end))).map(([at, key, ...cells]) => ({
    changedAt: at ?? null,
    key: key ?? '',
    cells,
  }))
}
