import { createConnection, type RowDataPacket } from 'mysql2/promise'
import type { SqlClient, SqlDoor } from './sql-door.ts'
import { textOfDriver } from './text-of-driver.ts'

/** A MariaDB or a MySQL of another system. Values go by prepared statements; days and numbers come as they are written. */
export const openMariadb = async (door: SqlDoor): Promise<SqlClient> => {
  const { ca } = door
  const connection = await createConnection({
    ...(door.socket ? { socketPath: door.socket } : { host: door.host, port: door.port ?? 3306 }),
    database: door.database,
    user: door.user,
    ...(door.password !== undefined && { password: door.password }),
    ...(ca !== undefined && { ssl: { rejectUnauthorized: true, verifyIdentity: true, ...(ca && { ca }) } }),
    charset: 'utf8mb4',
    connectTimeout: 20_000,
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    rowsAsArray: true,
    // Never asked for a file of ours.
    flags: ['-LOCAL_FILES'],
  })
  connection.on('error', () => {})
  return {
    rows: async ({ words, values }) => {
      const asked = { sql: words, timeout: door.timeout + 5000, rowsAsArray: true }
      const [rows] = await (values.length
        ? connection.execute<RowDataPacket[][]>(asked, [...values])
        : connection.query<RowDataPacket[][]>(asked))
      return Array.isArray(rows) ? rows.map((row) => row.map(textOfDriver)) : []
    },
    close: () => connection.end().catch(() => {}),
  }
}
