import { dirname } from 'node:path'
import pg from 'pg'
import type { SqlClient, SqlDoor } from './sql-door.ts'

/** Every value stays the text that PostgreSQL wrote. */
const asText = { getTypeParser: () => (said: string) => said }

/** A PostgreSQL of another system. */
export const openPostgres = async (door: SqlDoor): Promise<SqlClient> => {
  const { socket, ca } = door
  const client = new pg.Client({
    // libpq names a socket by its folder; the port is in the file’s own name.
    host: socket ? (socket.includes('.s.PGSQL.') ? dirname(socket) : socket) : door.host,
    port: Number(/\.s\.PGSQL\.(\d+)$/.exec(socket ?? '')?.[1] ?? door.port ?? 5432),
    database: door.database,
    user: door.user,
    password: door.password,
    ssl: ca === undefined ? false : { rejectUnauthorized: true, ...(ca && { ca }) },
    connectionTimeoutMillis: 20_000,
    statement_timeout: door.timeout,
    query_timeout: door.timeout + 5000,
    types: asText as unknown as pg.CustomTypesConfig,
  })
  // A connection that is cut is seen by what is asked of it.
  client.on('error', () => {})
  await client.connect()
  await client.query("set datestyle to 'ISO, YMD'")
  return {
    rows: async ({ words, values }) =>
      (await client.query<(string | null)[]>({ text: words, values: [...values], rowMode: 'array' })).rows,
    close: () => client.end().catch(() => {}),
  }
}
