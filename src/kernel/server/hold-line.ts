import pg from 'pg'

/** A line to the outside that this process alone has. `lost`: the database let go of it. */
export type LineHold = { lost: AbortSignal; release: () => Promise<void> }

/**
 * Holds a line (a mailbox, a broker) for this process, as long as its connection to the database lives; nothing where another process of
 * the house holds it. Two that have it would lose nothing, and fetch everything twice.
 */
export const holdLine = async (
  config: pg.PoolConfig,
  line: 'mailbox' | 'broker',
): Promise<LineHold | undefined> => {
  const losing = new AbortController()
  const client = new pg.Client({ ...config, application_name: `loge-${line}` })
  client.on('error', () => losing.abort())
  client.on('end', () => losing.abort())
  // Said before the end: PostgreSQL lets go of a lock a while after its client has gone.
  const release = async (): Promise<void> => {
    await client.query('select pg_advisory_unlock_all()').catch(() => {})
    await client.end().catch(() => {})
  }
  try {
    await client.connect()
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 11)) as held',
      [line],
    )
    if (rows[0]?.held) return { lost: losing.signal, release }
  } catch (bug) {
    await release()
    throw bug
  }
  await release()
  return undefined
}
