import { createHash, randomBytes } from 'node:crypto'
import { type Db, sql } from './sql.ts'

/** What a link opens: a sign-in once, one thread (for a person), or a firm's orders (all, or one matter). */
export type LinkTo = {
  purpose: 'signin' | 'thread' | 'firm'
  person?: string | undefined
  firm?: string | undefined
  matter?: string | undefined
  /** days until it expires */
  days: number
}

export type OpenedLink = {
  purpose: LinkTo['purpose']
  person: string | null
  firm: string | null
  matter: string | null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a link's token (256 random bits, base64url). Only its hash is kept: a copy of the database opens nothing. */
export const makeLink = async (db: Db, to: LinkTo): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await db.run(sql`
    insert into kernel.link (token, purpose, person, firm, matter, expires_at)
    values (${hashOf(token)}, ${to.purpose}, ${to.person ?? null}, ${to.firm ?? null}, ${to.matter ?? null}, now() + ${to.days} * interval '1 day')`)
  return token
}

/** What a token opens, or why not: `expired` (or already used, or revoked), `unknown`. */
export const openLink = async (db: Db, token: string): Promise<OpenedLink | 'expired' | 'unknown'> => {
  const link = await db.row<OpenedLink & { live: boolean }>(sql`
    select purpose, person, firm, matter,
      expires_at > now() and revoked_at is null and (purpose <> 'signin' or used_at is null) as live
    from kernel.link where token = ${hashOf(token)}`)
  if (!link) return 'unknown'
  return link.live ? link : 'expired'
}

/** Marks a sign-in link as used; false when somebody was faster. */
export const useLink = async (db: Db, token: string): Promise<boolean> =>
  (await db.run(
    sql`update kernel.link set used_at = now() where token = ${hashOf(token)} and used_at is null`,
  )) === 1

/** Nothing opens any more with the links of a person: she was erased, or works here no longer. */
export const revokeLinks = async (db: Db, person: string): Promise<void> => {
  await db.run(sql`update kernel.link set revoked_at = now() where person = ${person} and revoked_at is null`)
}

/** Nothing opens any more with these links, named without their secret. */
export const endLinks = (db: Db, ids: readonly string[]): Promise<number> =>
  db.run(
    sql`update kernel.link set revoked_at = now() where id = any (${[...ids]}::uuid[]) and revoked_at is null`,
  )
