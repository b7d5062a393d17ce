import type { Pivoine } from './invent-pivoine.ts'
import { type PivoineColumn, type PivoineTable, pivoineTableNames, pivoineTables } from './pivoine-tables.ts'

/** A database in which PIVOINE keeps its tables: how it quotes names, writes values, and is spoken to. */
export type PivoineBase = {
  kind: 'postgres' | 'mariadb'
  run: (statement: string, values?: readonly unknown[]) => Promise<unknown>
}

const types: Record<PivoineColumn['kind'], (width: number, kind: PivoineBase['kind']) => string> = {
  key: (width) => `varchar(${width + 2})`,
  text: (width) => `varchar(${width})`,
  code: (width) => `varchar(${width})`,
  whole: () => 'integer',
  decimal: () => 'decimal(10,2)',
  day: () => 'date',
  instant: (_, kind) => (kind === 'postgres' ? 'timestamp(3)' : 'datetime(3)'),
}

const quoted = (kind: PivoineBase['kind'], name: string): string =>
  kind === 'postgres' ? `"${name}"` : `\`${name}\``

/** The same schema in either database, with what is there now; what was there before goes. */
export const loadPivoine = async (base: PivoineBase, pivoine: Pivoine): Promise<void> => {
  for (const table of pivoineTableNames) await loadTable(base, pivoine, table)
}

const loadTable = async (
  { kind, run }: PivoineBase,
  pivoine: Pivoine,
  table: PivoineTable,
): Promise<void> => {
  const columns: readonly PivoineColumn[] = pivoineTables[table]
  const name = quoted(kind, table)
  const told = columns.map(
    (column) => `${quoted(kind, column.name)} ${types[column.kind](column.width, kind)}`,
  )
  await run(`drop table if exists ${name}`)
  await run(`create table ${name} (${told.join(', ')}, primary key (${quoted(kind, columns[0]!.name)}))`)
  const rows = pivoine.tables[table]
  for (let i = 0; i < rows.length; i += 200) {
    const part = rows.slice(i, i + 200)
    const values = part.flatMap((row) => columns.map((column) => keep(row[column.name] ?? null, column)))
    const places = part.map(
      (_, r) => `(${columns.map((__, c) => hole(kind, r * columns.length + c + 1)).join(', ')})`,
    )
    await run(`insert into ${name} values ${places.join(', ')}`, values)
  }
}

const hole = (kind: PivoineBase['kind'], n: number): string => (kind === 'postgres' ? `$${n}` : '?')

// Keys are padded there too, as the extracts say them.
const keep = (said: string | number | null, { kind, width }: PivoineColumn): string | number | null =>
  kind === 'key' && said !== null ? String(said).padStart(width, '0') : said

/** The table in which PIVOINE lets Loge write: a column a column of a channel, and its answer. Never one of its own. */
export const makeStaging = async (
  { kind, run }: PivoineBase,
  table: string,
  columns: readonly string[],
): Promise<void> => {
  const told = columns.map((name) => `${quoted(kind, name)} varchar(200)`)
  const answers = ['ETAT', 'NUM_ERP', 'MOTIF'].map((name) => `${quoted(kind, name)} varchar(200)`)
  await run(`drop table if exists ${quoted(kind, table)}`)
  await run(
    `create table ${quoted(kind, table)} (${[...told, ...answers].join(', ')}, primary key (${quoted(kind, columns[0]!)}))`,
  )
}
