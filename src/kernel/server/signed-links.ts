import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { keyOf, secretOf } from './keyed-marks.ts'
import { type Db, sql } from './sql.ts'

/** What a link opens: a sign-in once, one thread or the papers of one lease (for a person), or a firm's orders (all, or one matter). */
export type LinkTo = {
  purpose: 'signin' | 'thread' | 'firm' | 'lease'
  person?: string | undefined
  firm?: string | undefined
  matter?: string | undefined
  /** of a thread: the mailbox that it goes to, as a mark (`mailboxOf`) */
  sentTo?: string | undefined
  /** the hash of a mark: it opens in that browser alone */
  browser?: string | undefined
  /** days until it expires */
  days: number
  /** a link of a text message is typed by hand, twelve signs long (`shortLink`) */
  short?: boolean | undefined
}

export type OpenedLink = {
  purpose: LinkTo['purpose']
  person: string | null
  firm: string | null
  matter: string | null
  /** somebody has opened it before */
  used: boolean
  browser: string | null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * Makes a link's token (256 random bits, base64url). Only its hash is kept: a copy of the database opens nothing. A short one is twelve
 * signs without those that are read as another (70 bits): what opens is the token that follows from them and a key of the house, so
 * that they are tried at one door alone, which counts (tokenOfShort).
 */
export const makeLink = async (db: Db, to: LinkTo): Promise<string> => {
  const code = to.short ? shortCode() : undefined
  const token = code ? await tokenOfShort(db, code) : randomBytes(32).toString('base64url')
  await db.run(sql`
    insert into kernel.signed_link (token, purpose, person, firm, matter, sent_to, browser, expires_at)
    values (${hashOf(token)}, ${to.purpose}, ${to.person ?? null}, ${to.firm ?? null}, ${to.matter ?? null}, ${to.sentTo ?? null},
      ${to.browser ?? null}, now() + ${to.days} * interval '1 day')`)
  return code ?? token
}

const signs = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const shortCode = (): string => Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('')

/** Whether something may be a short link at all. */
export const isShortCode = (code: string): boolean => /^[1-9A-HJ-NP-Za-km-z]{12}$/.test(code)

/** The token of a short link: a mark that nobody makes without the key of the house. */
export const tokenOfShort = async (db: Db, code: string): Promise<string> =>
  createHmac('sha256', await secretOf(db))
    .update(`short link ${code}`)
    .digest('base64url')

/** What a token opens, or why not: `expired` (or already used, or revoked), `unknown`. */
export const openLink = async (db: Db, token: string): Promise<OpenedLink | 'expired' | 'unknown'> => {
  const link = await db.row<OpenedLink & { live: boolean }>(sql`
    select purpose, person, firm, matter, browser, used_at is not null as used,
      expires_at > now() and revoked_at is null and (purpose <> 'signin' or used_at is null) as live
    from kernel.signed_link where token = ${hashOf(token)}`)
  if (!link) return 'unknown'
  return link.live ? link : 'expired'
}

/** Marks a link as used; false when somebody was faster. */
export const spendLink = async (db: Db, token: string): Promise<boolean> =>
  (await db.run(
    sql`update kernel.signed_link set used_at = now() where token = ${hashOf(token)} and used_at is null`,
  )) === 1

/** The mark of a mailbox: what was sent to whom is kept without the address. */
export const mailboxOf = (db: Db, email: string): Promise<string> => keyOf(db, 'mailbox', email)

/** What links to a mailbox say of it: `opened` once, `waiting` for that since they were sent, and how many in a day. */
export type MailboxHistory = { opened: boolean; waiting: boolean; today: number }

export const heardFrom = async (db: Db, mailbox: string): Promise<MailboxHistory> =>
  (await db.row<MailboxHistory>(sql`
    select coalesce(bool_or(used_at is not null), false) as opened,
      coalesce(bool_or(used_at is null and expires_at > now()), false) as waiting,
      (count(*) filter (where made_at > now() - interval '1 day'))::integer as today
    from kernel.signed_link where sent_to = ${mailbox}`)) ?? { opened: false, waiting: false, today: 0 }

/** Nothing opens any more with the links of a person: she was erased, or works here no longer. */
export const revokeLinks = async (db: Db, person: string): Promise<void> => {
  await db.run(
    sql`update kernel.signed_link set revoked_at = now() where person = ${person} and revoked_at is null`,
  )
}

/** Nothing opens any more with the links of a person to one matter: her mandate for it has ended. */
export const revokeLinksTo = (db: Db, person: string, matter: string): Promise<number> =>
  db.run(sql`
    update kernel.signed_link set revoked_at = now() where person = ${person} and matter = ${matter} and revoked_at is null`)

/** Nothing opens any more with these links, named without their secret. */
export const endLinks = (db: Db, ids: readonly string[]): Promise<number> =>
  db.run(
    sql`update kernel.signed_link set revoked_at = now() where id = any (${[...ids]}::uuid[]) and revoked_at is null`,
  )
