import { readFile } from 'node:fs/promises'
import { type SqlKind, type SqlWay, wantsTls, type WayRefusal } from '../../core/way-shape.ts'
import type { SqlClient, SqlDoor } from './sql-door.ts'
import { waySecret } from './way-secret.ts'

/** No question of ours may hold a database of another system for longer (ms). */
export const statementTimeout = 60_000

type Opener = (door: SqlDoor) => Promise<SqlClient>

// One that is not installed is said; the others come only when they are asked for.
const openers: Readonly<Record<SqlKind, () => Promise<Opener>>> = {
  postgres: async () => (await import('./sql.postgres.ts')).openPostgres,
  mariadb: async () => (await import('./sql.mariadb.ts')).openMariadb,
  mysql: async () => (await import('./sql.mariadb.ts')).openMariadb,
  sqlserver: async () => (await import('./sql.sqlserver.ts')).openSqlserver,
  oracle: async () => (await import('./sql.oracle.ts')).openOracle,
}

/** Opens a database by its settings, under TLS but on this machine. */
export const openSql = async (way: SqlWay['sql']): Promise<SqlClient | WayRefusal> => {
  const told = await waySecret(way)
  if (!told) return 'no_secret'
  const { hostname, port, pathname, username, searchParams } = new URL(way.address)
  try {
    const open = await openers[way.kind]()
    return await open({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : undefined,
      socket: searchParams.get('socket') ?? undefined,
      database: decodeURIComponent(pathname.slice(1)),
      user: decodeURIComponent(username),
      password: told.secret,
      ca: wantsTls(way) ? (way.caFile ? await readFile(way.caFile, 'utf8') : '') : undefined,
      timeout: statementTimeout,
    })
  } catch (fault) {
    return sqlRefusal(fault)
  }
}

/** What a driver says went wrong, by its code: the same five whatever the database. */
export const sqlRefusal = (fault: unknown): WayRefusal => {
  if (!(fault instanceof Error)) return 'way_down'
  const said = ['code', 'errno'].map((name) => refusalOfCode[String(Reflect.get(fault, name))])
  return said.find((why) => why !== undefined) ?? 'way_down'
}

const refusalOfCode: Readonly<Record<string, WayRefusal>> = {
  // PostgreSQL (SQLSTATE): name or password, rights, tables and columns, a statement that took too long
  '28P01': 'way_denied',
  '28000': 'way_denied',
  '42501': 'way_denied',
  '3D000': 'way_unfit',
  '42P01': 'way_unfit',
  '42703': 'way_unfit',
  '57014': 'way_slow',
  // MariaDB and MySQL
  ER_ACCESS_DENIED_ERROR: 'way_denied',
  ER_DBACCESS_DENIED_ERROR: 'way_denied',
  ER_TABLEACCESS_DENIED_ERROR: 'way_denied',
  ER_COLUMNACCESS_DENIED_ERROR: 'way_denied',
  ER_BAD_DB_ERROR: 'way_unfit',
  ER_NO_SUCH_TABLE: 'way_unfit',
  ER_BAD_FIELD_ERROR: 'way_unfit',
  // MariaDB says that a statement took too long by a number that the driver has no name for.
  1969: 'way_slow',
  ER_QUERY_TIMEOUT: 'way_slow',
  PROTOCOL_SEQUENCE_TIMEOUT: 'way_slow',
  // SQL Server and Oracle
  ELOGIN: 'way_denied',
  'ORA-01017': 'way_denied',
  'ORA-00942': 'way_unfit',
  // Node: a package that is not there
  ERR_MODULE_NOT_FOUND: 'no_driver',
}
