import pg from 'pg'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { cursorOfNow, factsAfter, type FeedNews } from '../../src/kernel/server/feed.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { until } from '../setup/until.ts'

/** Reads the feed by its cursor while others write, in small pages; `stop` reads on until the whole journal was heard. */
export const listen = async (database: Database) => {
  let cursor = await cursorOfNow(database.owner)
  const heard: FeedNews[] = []
  let on = true
  const count = async (): Promise<number> =>
    (await database.owner.row<{ n: number }>(sql`select count(*) as n from kernel.fact`))?.n ?? 0
  const before = await count()
  const read = async (): Promise<boolean> => {
    const page = await factsAfter(database.owner, cursor, 7)
    heard.push(...page)
    cursor = page.at(-1)?.cursor ?? cursor
    return page.length > 0
  }
  const reading = (async () => {
    while (on) await until(async () => (await read()) || !on, 5)
  })()
  return {
    heard,
    stop: async (): Promise<FeedNews[]> => {
      on = false
      await reading
      const n = (await count()) - before
      await until(async () => heard.length >= n || ((await read()) && heard.length >= n), 5)
      return heard
    },
  }
}

/** Transactions that take their place in the journal early and commit once others have passed them, one after the other until told to stop. */
export const dawdle = (database: Database) => {
  let on = true
  let told = 0
  const one = async (): Promise<void> => {
    const client = new pg.Client(database.config)
    await client.connect()
    while (on) {
      await client.query('begin')
      const place = await client.query<{ seq: string }>(
        `insert into kernel.fact (id, type, subject, command, actor, role, at, data)
         values ($1, 'late.told', $1, $1, $1, 'system', now(), '{}') returning seq`,
        [newId()],
      )
      const passed = 2 + Math.floor(Math.random() * 30)
      await until(async () => !on || (await passing(client, place.rows[0]!.seq)) >= passed, 5)
      await client.query('commit')
      told++
    }
    await client.end()
  }
  const all = Promise.all([one(), one(), one()])
  return {
    stop: async (): Promise<number> => {
      on = false
      await all
      return told
    },
  }
}

/** How many of those that came later are in the journal already. */
const passing = async (client: pg.Client, seq: string): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from kernel.fact where seq > $1',
    [seq],
  )
  return rows[0]!.n
}
