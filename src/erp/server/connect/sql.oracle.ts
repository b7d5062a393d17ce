import type { SqlClient, SqlDoor } from './sql-door.ts'
import { textOfDriver } from './text-of-driver.ts'

/** As much of `oracledb` as is spoken to (thin mode): it is installed by whoever wants it, and was not tried here. */
type Oracle = {
  getConnection: (door: {
    user: string
    password: string
    connectString: string
  }) => Promise<OracleConnection>
}
type OracleConnection = {
  callTimeout: number
  execute: (words: string, values: readonly string[]) => Promise<{ rows?: unknown[][] }>
  commit: () => Promise<void>
  close: () => Promise<void>
}

/** An Oracle of another system. Days come as ISO, as the session is told to write them. */
export const openOracle = async (door: SqlDoor): Promise<SqlClient> => {
  const driver: string = 'oracledb'
  const { default: oracle } = (await import(driver)) as { default: Oracle }
  const connection = await oracle.getConnection({
    user: door.user,
    password: door.password ?? '',
    connectString: `${door.ca === undefined ? 'tcp' : 'tcps'}://${door.host}:${door.port ?? (door.ca === undefined ? 1521 : 2484)}/${door.database}`,
  })
  connection.callTimeout = door.timeout
  for (const words of [
    `alter session set nls_date_format = 'YYYY-MM-DD HH24:MI:SS'`,
    `alter session set nls_timestamp_format = 'YYYY-MM-DD HH24:MI:SS.FF3'`,
    `alter session set nls_numeric_characters = '. '`,
  ])
    await connection.execute(words, [])
  return {
    rows: async ({ words, values }) => {
      const { rows = [] } = await connection.execute(words, values)
      // What was told stays told: a table that is written to has no other way to keep it.
      if (words.startsWith('insert')) await connection.commit()
      return rows.map((row) => row.map(textOfDriver))
    },
    close: () => connection.close(),
  }
}
