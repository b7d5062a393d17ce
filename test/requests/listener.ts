import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '../../src/kernel/server/ids.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { cursorOfNow, factsAfter, type Heard } from '../../src/kernel/server/feed.ts'
import { sql } from '../../src/kernel/server/sql.ts'

/** Reads the feed by its cursor while others write, in small pages; `stop` reads on until the whole journal was heard. */
export const listen = async (database: Database) => {
  let cursor = await cursorOfNow(database.owner)
  const heard: Heard[] = []
  let on = true
  const count = async (): Promise<number> =>
    (await database.owner.row<{ n: number }>(sql`select count(*) as n from kernel.fact`))?.n ?? 0
  const before = await count()
  const read = async (): Promise<void> => {
    const page = await factsAfter(database.owner, cursor, 7)
    heard.push(...page)
    cursor = page.at(-1)?.cursor ?? cursor
    if (!page.length) await pause(5)
  }
  const reading = (async () => {
    while (on) await read()
  })()
  return {
    heard,
    stop: async (): Promise<Heard[]> => {
      on = false
      await reading
      const n = (await count()) - before
      const until = Date.now() + 15_000
      while (heard.length < n && Date.now() < until) await read()
      return heard
    },
  }
}

/** Transactions that take their place in the journal early and commit late, one after the other until told to stop. */
export const dawdle = (database: Database) => {
  let on = true
  let told = 0
  const one = async (): Promise<void> => {
    const client = new pg.Client(database.config)
    await client.connect()
    while (on) {
      await client.query('begin')
      await client.query(
        `insert into kernel.fact (id, type, subject, command, actor, role, at, data)
         values ($1, 'late.told', $1, $1, $1, 'system', now(), '{}')`,
        [newId()],
      )
      await pause(40 + Math.random() * 200)
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
