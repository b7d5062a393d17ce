import { createHmac, randomBytes } from 'node:crypto'
import { type Db, sql } from './sql.ts'

/**
 * A name under which somebody is counted. Logins, mailboxes and addresses on the network are few enough to be guessed from a
 * plain hash: this one has a key of the house.
 */
export const keyOf = async (db: Db, what: string, ...said: (string | undefined)[]): Promise<string> => {
  const secret = await secretOf(db)
  return [what, ...said.filter((one) => one !== undefined).map((one) => markOf(secret, one))].join(':')
}

/** The same mark, for who holds the key already. */
export const markOf = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(said.toLowerCase()).digest('base64url')

const setting = 'attempts.secret'

/** The key. Kept in the database, which all processes share: drawn by the first who needs it. */
export const secretOf = async (db: Db): Promise<string> => {
  const kept = await db.row<{ secret: string }>(
    sql`select value #>> '{}' as secret from kernel.setting where key = ${setting}`,
  )
  if (kept) return kept.secret
  const drawn = await db.row<{ secret: string }>(sql`
    insert into kernel.setting as s (key, value) values (${setting}, to_jsonb(${randomBytes(32).toString('base64url')}::text))
    on conflict (key) do update set value = s.value returning value #>> '{}' as secret`)
  if (!drawn) throw new Error(`the setting ${setting} could not be kept`)
  return drawn.secret
}
