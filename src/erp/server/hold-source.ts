import type { Database } from '../../kernel/server/database.ts'

/**
 * Does something of a source while nobody else does, in whatever process: nothing where somebody is at it. The lock is the connection’s, so
 * that a house which is killed holds nothing.
 */
export const holdSource = async <Done>(
  { write }: Pick<Database, 'write'>,
  source: string,
  work: () => Promise<Done>,
): Promise<Done | undefined> => {
  const connection = await write.connect()
  const name = [`erp ${source}`]
  try {
    const { rows } = await connection.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 13)) as held',
      name,
    )
    if (!rows[0]?.held) return undefined
    try {
      return await work()
    } finally {
      await connection.query('select pg_advisory_unlock(hashtextextended($1, 13))', name)
    }
  } finally {
    connection.release()
  }
}
