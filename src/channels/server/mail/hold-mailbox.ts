import pg from 'pg'

/** A mailbox that this process alone watches. `lost`: the database let go of it. */
export type MailboxHold = { lost: AbortSignal; release: () => Promise<void> }

/**
 * Holds the mailbox for this process, as long as its connection to the database lives; nothing where another process of the house holds
 * it. Two that watch it would lose nothing, and fetch everything twice.
 */
export const holdMailbox = async (config: pg.PoolConfig): Promise<MailboxHold | undefined> => {
  const losing = new AbortController()
  const client = new pg.Client({ ...config, application_name: 'loge-mailbox' })
  client.on('error', () => losing.abort())
  client.on('end', () => losing.abort())
  const release = async (): Promise<void> => client.end().catch(() => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ held: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('mailbox', 11)) as held`,
    )
    if (rows[0]?.held) return { lost: losing.signal, release }
  } catch (bug) {
    await release()
    throw bug
  }
  await release()
  return undefined
}
