import type { SqlKind, SqlWay } from '../way-shape.ts'

/** How a database is spoken to: what its names stand in, where values go, how a page ends, and what begins a reading that changes nothing. */
type Dialect = {
  quote: (name: string) => string
  hole: (n: number) => string
  limit: (n: number) => string
  now: string
  begin: readonly string[]
}

/** A name between its marks, of which the closing one is doubled inside. */
const quoteBy =
  (opens: string, closes = opens) =>
  (name: string): string =>
    `${opens}${name.split(closes).join(closes + closes)}${closes}`
const limitRows = (n: number): string => `limit ${n}`
const fetchRows = (n: number): string => `offset 0 rows fetch next ${n} rows only`

const mysqlReading = [
  'set session transaction isolation level repeatable read',
  'start transaction with consistent snapshot, read only',
] as const

/** One row a kind. Each reading is one snapshot, in which nothing can be written where the database knows how to forbid it. */
export const dialects: Readonly<Record<SqlKind, Dialect>> = {
  postgres: {
    quote: quoteBy('"'),
    hole: (n) => `$${n}`,
    limit: limitRows,
    now: 'select localtimestamp(3)::text',
    begin: ['begin transaction isolation level repeatable read read only'],
  },
  mariadb: {
    quote: quoteBy('`'),
    hole: () => '?',
    limit: limitRows,
    now: 'select cast(now(3) as char)',
    begin: ['set session max_statement_time = 60', ...mysqlReading],
  },
  mysql: {
    quote: quoteBy('`'),
    hole: () => '?',
    limit: limitRows,
    now: 'select cast(now(3) as char)',
    begin: ['set session max_execution_time = 60000', ...mysqlReading],
  },
  sqlserver: {
    quote: quoteBy('[', ']'),
    hole: (n) => `@p${n}`,
    limit: fetchRows,
    now: 'select convert(varchar(23), sysdatetime(), 121)',
    begin: ['set transaction isolation level repeatable read', 'begin transaction'],
  },
  oracle: {
    quote: quoteBy('"'),
    hole: (n) => `:${n}`,
    limit: fetchRows,
    now: `select to_char(localtimestamp, 'YYYY-MM-DD HH24:MI:SS.FF3') from dual`,
    begin: ['set transaction read only'],
  },
}

/** A statement with the values of its holes: nothing that comes from settings or rows is ever spliced into its words unquoted. */
export type Statement = { words: string; values: readonly string[] }

/** How many rows are asked for at once. */
export const pageRows = 1000

/** Where a page ended: its last row’s instant of change (of a delta) and key. */
export type PageEnd = { changedAt: string | null; key: string }

const tableOf = ({ kind, schema, table }: SqlWay['sql']): string => {
  const { quote } = dialects[kind]
  return schema === undefined ? quote(table) : `${quote(schema)}.${quote(table)}`
}

/** Rows of a whole table, in the order of its key, after `end`. The key comes first in each row, then the told columns. */
export const fullPage = (way: SqlWay['sql'], end: PageEnd | null): Statement => {
  const { quote, hole, limit } = dialects[way.kind]
  const key = quote(way.key)
  const after = end ? ` where ${key} > ${hole(1)}` : ''
  return {
    words: `select ${[key, ...way.columns.map(quote)].join(', ')} from ${tableOf(way)}${after} order by ${key} ${limit(pageRows)}`,
    values: end ? [end.key] : [],
  }
}

/** Rows that changed after `since` (none: all), in the order of their change and key, after `end`. Instant and key come first in each row. */
export const deltaPage = (
  way: SqlWay['sql'] & { changedAt: string },
  since: string | null,
  end: PageEnd | null,
): Statement => {
  const { quote, hole, limit } = dialects[way.kind]
  const [key, changed] = [quote(way.key), quote(way.changedAt)]
  const after = end
    ? ` where (${changed} > ${hole(1)} or (${changed} = ${hole(2)} and ${key} > ${hole(3)}))`
    : since === null
      ? ''
      : ` where ${changed} > ${hole(1)}`
  return {
    words: `select ${[changed, key, ...way.columns.map(quote)].join(', ')} from ${tableOf(way)}${after} order by ${changed}, ${key} ${limit(pageRows)}`,
    values: end ? [end.changedAt ?? '', end.changedAt ?? '', end.key] : since === null ? [] : [since],
  }
}

/** How many rows there are to read, so that a key which tells two rows not apart is found out. */
export const countRows = (way: SqlWay['sql'], since: string | null): Statement => {
  const { quote, hole } = dialects[way.kind]
  const after = since === null || !way.changedAt ? '' : ` where ${quote(way.changedAt)} > ${hole(1)}`
  return {
    words: `select count(*) from ${tableOf(way)}${after}`,
    values: after === '' ? [] : [since!],
  }
}

/** A row of what Loge says, put into a table that is there for it; one that is there already stays as it is. */
export const stageRow = (
  kind: SqlKind,
  table: Pick<SqlWay['sql'], 'schema' | 'table'>,
  cells: Readonly<Record<string, string>>,
): Statement => {
  const { quote, hole } = dialects[kind]
  const name =
    table.schema === undefined ? quote(table.table) : `${quote(table.schema)}.${quote(table.table)}`
  const [columns, values] = [Object.keys(cells), Object.values(cells)]
  const ignore = kind === 'mariadb' || kind === 'mysql' ? ' ignore' : ''
  const conflict = kind === 'postgres' ? ' on conflict do nothing' : ''
  return {
    words: `insert${ignore} into ${name} (${columns.map(quote).join(', ')}) values (${columns.map((_, i) => hole(i + 1)).join(', ')})${conflict}`,
    values,
  }
}
