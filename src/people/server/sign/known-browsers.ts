import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { setCookie } from '../../../kernel/server/http-cookies.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { hashOf } from './session-store.ts'

/** A browser from which somebody entered: it keeps this, and nobody else's page reads it. */
const knownCookie = 'loge-known'
export const knownDays = 180

/** From now on this browser is known for this person (OWASP, device cookies); a post that is shared may be known for several. */
export const knowBrowser = async (
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  person: string,
): Promise<void> => {
  const token = request.cookies[knownCookie] ?? randomBytes(32).toString('base64url')
  await kernel.database.owner.run(sql`
    insert into people.browser (token, person) values (${hashOf(token)}, ${person})
    on conflict (token, person) do update set seen_at = now()`)
  setCookie(kernel, reply, knownCookie, token, knownDays)
}

/** A mark of this browser for a person, if she entered from it in the last half year; nothing otherwise. */
export const knownFor = async (
  db: Db,
  request: FastifyRequest,
  person: string | undefined,
): Promise<string | undefined> => {
  const cookie = request.cookies[knownCookie]
  if (!cookie || !person) return undefined
  const row = await db.row<object>(sql`
    select 1 from people.browser
    where token = ${hashOf(cookie)} and person = ${person} and seen_at > now() - ${knownDays} * interval '1 day'`)
  return row ? `${hashOf(cookie)} ${person}` : undefined
}

/** The same for whoever this browser is known for, of those whom an address may sign in. */
export const knownAmong = async (
  db: Db,
  request: FastifyRequest,
  people: () => Promise<readonly string[]>,
): Promise<string | undefined> => {
  if (!request.cookies[knownCookie]) return undefined
  for (const person of await people()) {
    const known = await knownFor(db, request, person)
    if (known) return known
  }
  return undefined
}

/** The mark of the browser that asks for a link: the link of somebody who works here opens in it alone. */
const askedCookie = 'loge-asked'

export const markAsking = (kernel: Kernel, request: FastifyRequest, reply: FastifyReply): string => {
  const mark = request.cookies[askedCookie] ?? randomBytes(16).toString('base64url')
  setCookie(kernel, reply, askedCookie, mark, 1)
  return hashOf(mark)
}

/** Whether a link may be opened here: where it was asked for, or anywhere when it is bound to no browser. */
export const opensHere = (request: FastifyRequest, browser: string | null): boolean =>
  browser === null || browser === hashOf(request.cookies[askedCookie] ?? '')

/** Half a year without an entry, and a browser is a stranger again. */
export const forgetBrowsers = (db: Db): Promise<number> =>
  db.run(sql`delete from people.browser where seen_at < now() - ${knownDays} * interval '1 day'`)
