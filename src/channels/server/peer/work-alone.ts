import type { Database } from '../../../kernel/server/database.ts'

/**
 * Does a work that two processes of the house must not do at once; where another does it already, nothing is done, and it says so. Held by a
 * connection: a process that dies lets go of it.
 */
export const workAlone = async (
  { write }: Pick<Database, 'write'>,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> => {
  const client = await write.connect()
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 12)) as held',
      [name],
    )
    if (!rows[0]?.held) return false
    try {
      await work()
      return true
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 12))', [name])
    }
  } finally {
    client.release()
  }
}
