import { createHash, randomBytes } from 'node:crypto'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { sessionHours } from './session-queries.ts'

/** What is kept of a cookie's token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Opens a session and returns the token of its cookie: 256 random bits, of which we keep only the hash. */
export const openSession = async (
  db: Db,
  { person, how, device }: { person: string; how: 'password' | 'link' | 'demo'; device: string },
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await db.run(sql`delete from people.session where person = ${person} and expires_at < now()`)
  await db.run(sql`
    insert into people.session (token, person, how, device, expires_at)
    values (${hashOf(token)}, ${person}, ${how}, ${device}, now() + ${sessionHours} * interval '1 hour')`)
  return token
}

/** The person has just shown again that she is herself. */
export const enteredAgain = (db: Db, token: string): Promise<number> =>
  db.run(sql`update people.session set entered_at = now() where token = ${token}`)

export const closeSession = (db: Db, token: string): Promise<number> =>
  db.run(sql`delete from people.session where token = ${hashOf(token)}`)

/** Closes another session of the same person, on a device that she lends or has lost. */
export const closeOther = (db: Db, person: string, id: string): Promise<number> =>
  db.run(sql`delete from people.session where person = ${person} and id = ${id}`)

export const closeAll = (db: Db, person: string, except?: string): Promise<number> =>
  db.run(sql`
    delete from people.session where person = ${person} and token is distinct from ${except ? hashOf(except) : null}::text`)

export const keepPassword = (db: Db, person: string, password: string): Promise<number> =>
  db.run(sql`update people.account set password = ${password} where person = ${person}`)
