import pg from 'pg'
import type { Database } from '../../../kernel/server/database.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type Reader, rememberReaders, type Sign } from '../../core/presence/readers.ts'

export type SharedReaders = {
  /** tells this process, and through the database the others */
  tell: (sign: Sign) => Promise<void>
  of: (request: string, but: string) => Reader[]
  close: () => Promise<void>
}

const channel = 'loge_presence'
/** Between two tries to hear the other processes (ms). */
const pause = 5_000

/**
 * Who reads which request now, in all processes on one database: what a page tells goes to each by NOTIFY, and stands in no table.
 * A process begins to listen when the first of its pages tells something; one that cannot knows its own pages alone.
 */
export const shareReaders = (
  { config, owner }: Pick<Database, 'config' | 'owner'>,
  clock: () => number = () => performance.now(),
): SharedReaders => {
  const readers = rememberReaders()
  let line: Promise<pg.Client | undefined> | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  const hear = ({ payload }: pg.Notification): void => {
    const sign = signIn(payload)
    if (sign) readers.hear(sign, clock())
  }
  const listen = async (): Promise<pg.Client | undefined> => {
    const client = new pg.Client({ ...config, application_name: 'loge-presence' })
    client.on('notification', hear)
    client.on('error', () => {
      line = undefined
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      return client
    } catch {
      line = undefined
      await client.end().catch(() => {})
      return undefined
    }
  }
  return {
    tell: async (sign) => {
      if (!line && clock() - triedAt >= pause) {
        triedAt = clock()
        line = listen()
      }
      await line
      if (readers.hear(sign, clock()))
        await owner.run(sql`select pg_notify(${channel}, ${JSON.stringify(sign)})`)
    },
    of: (request, but) => readers.of(request, but, clock()),
    close: async () => {
      const client = await line
      line = undefined
      triedAt = Number.POSITIVE_INFINITY
      await client?.end().catch(() => {})
    },
  }
}

const signIn = (payload: string | undefined): Sign | undefined => {
  try {
    return JSON.parse(payload ?? '') as Sign
  } catch {
    return undefined
  }
}
