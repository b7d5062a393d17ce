import type { SqlClient, SqlDoor } from './sql-door.ts'
import { textOfDriver } from './text-of-driver.ts'

/** As much of `tedious` as is spoken to: it is installed by whoever wants it, and was not tried here. */
type Tedious = {
  Connection: new (settings: object) => TediousConnection
  Request: new (words: string, done: (fault: Error | null) => void) => TediousRequest
  TYPES: { NVarChar: unknown }
}
type TediousConnection = {
  connect: (done: (fault?: Error) => void) => void
  execSql: (request: TediousRequest) => void
  on: (event: 'end', heard: () => void) => void
  close: () => void
}
type TediousRequest = {
  addParameter: (name: string, type: unknown, value: string) => void
  on: (event: 'row', heard: (cells: { value: unknown }[]) => void) => void
}

/** A SQL Server of another system. Values are `@p1`, `@p2`; days come as ISO. */
export const openSqlserver = async (door: SqlDoor): Promise<SqlClient> => {
  const driver: string = 'tedious'
  const { Connection, Request, TYPES } = (await import(driver)) as Tedious
  const connection = new Connection({
    server: door.host,
    authentication: { type: 'default', options: { userName: door.user, password: door.password ?? '' } },
    options: {
      port: door.port ?? 1433,
      database: door.database,
      encrypt: door.ca !== undefined,
      trustServerCertificate: false,
      ...(door.ca && { cryptoCredentialsDetails: { ca: door.ca } }),
      connectTimeout: 20_000,
      requestTimeout: door.timeout,
      readOnlyIntent: true,
    },
  })
  await new Promise<void>((done, fail) => connection.connect((fault) => (fault ? fail(fault) : done())))
  return {
    rows: ({ words, values }) =>
      new Promise((done, fail) => {
        const rows: (string | null)[][] = []
        const request = new Request(words, (fault) => (fault ? fail(fault) : done(rows)))
        values.forEach((value, i) => request.addParameter(`p${i + 1}`, TYPES.NVarChar, value))
        request.on('row', (cells) => rows.push(cells.map(({ value }) => textOfDriver(value))))
        connection.execSql(request)
      }),
    close: () =>
      new Promise((done) => {
        connection.on('end', done)
        connection.close()
      }),
  }
}
