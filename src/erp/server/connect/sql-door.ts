import type { Statement } from '../../core/connect/sql-statements.ts'

/** A database of another system: rows come as its own text, whatever their types. */
export type SqlClient = {
  rows: (statement: Statement) => Promise<(string | null)[][]>
  close: () => Promise<void>
}

/** Where it is, who we are there, and by which certificate it is known. `timeout`: of one question (ms). */
export type SqlDoor = {
  host: string
  port: number | undefined
  socket: string | undefined
  database: string
  user: string
  password: string | undefined
  /** the certificate that its own is signed by; '': those that the machine trusts; nothing: in the clear */
  ca: string | undefined
  timeout: number
}
