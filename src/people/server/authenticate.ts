import type { FastifyRequest } from 'fastify'
import type { Actor, Lang } from '../../kernel/core/access.ts'
import { addressOf } from '../../kernel/server/network-address.ts'
import type { Authenticate } from '../../kernel/server/http.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { openLink, spendLink } from '../../kernel/server/signed-links.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { firmOf, personOf, type SessionRow, whoHolds } from './sign/session-queries.ts'
import { opensLease } from './sign/past-leases.ts'
import { hashOf } from './sign/session-store.ts'
import { keyIn, mayRead, whoBears } from './sign/tool-keys.ts'

/** Cookies: the session's, and the mark by which a visitor finds her own answers again. */
export const sessionCookie = 'loge'
export const visitCookie = 'loge-visit'

/**
 * Who knocks. A signed link comes before the session: the page that shows it was opened for that one thread; a tool's
 * key comes before it too. Throws `link_unknown`, `link_expired`, `token_unknown`, `token_reads` or `locked`; a session that has ended makes a visitor.
 */
export const authenticate =
  (kernel: Kernel): Authenticate =>
  async (request) => {
    const db = kernel.database.owner
    const token = linkIn(request)
    if (token) return byLink(db, request, token)
    if (request.headers.authorization?.startsWith('Link')) throw refuseCall('link_unknown')
    const key = keyIn(request.headers.authorization)
    if (key !== undefined) return byKey(db, request, key)
    const cookie = request.cookies[sessionCookie]
    return (cookie ? await bySession(db, request, cookie) : undefined) ?? visitor(request)
  }

const linkIn = (request: FastifyRequest): string | undefined =>
  /^Link ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1]

/** By what a caller is known who needs no other proof: the hash of her link, or of her session's cookie. */
export const keyOf = (request: FastifyRequest): { by: 'link' | 'session'; hash: string } | undefined => {
  const link = linkIn(request)
  if (link) return { by: 'link', hash: hashOf(link) }
  const cookie = request.cookies[sessionCookie]
  return cookie ? { by: 'session', hash: hashOf(cookie) } : undefined
}

// Thrown, so that every door says it in the same way (http.ts).
const refuseCall = (
  refused: 'link_unknown' | 'link_expired' | 'token_unknown' | 'token_reads' | 'locked',
  params?: Record<string, number>,
): Error => Object.assign(new Error(refused), { refused, params })

/** A tool with a person's key: that person, for reading at the doors of experts, and nobody anywhere else. */
const byKey = async (db: Db, request: FastifyRequest, key: string): Promise<Actor> => {
  if (!mayRead(request)) throw refuseCall('token_reads')
  const row = await whoBears(db, request, key)
  if ('refused' in row) throw refuseCall(row.refused, row.params)
  return actorOf(request, row)
}

const bySession = async (db: Db, request: FastifyRequest, cookie: string): Promise<Actor | undefined> => {
  const row = await whoHolds(db, hashOf(cookie))
  return row && actorOf(request, row)
}

const actorOf = (request: FastifyRequest, row: SessionRow): Actor => ({
  id: row.person,
  role: row.role,
  name: row.name,
  lang: askedLang(request) ?? row.lang,
  agencies: row.agencies,
  buildings: row.buildings,
  households: row.household ? [row.household] : [],
  enteredAt: row.enteredAt,
  ...(row.directorate ? { directorate: row.directorate } : {}),
})

const byLink = async (db: Db, request: FastifyRequest, token: string): Promise<Actor> => {
  const link = await openLink(db, token)
  if (link === 'unknown') throw refuseCall('link_unknown')
  if (link === 'expired' || link.purpose === 'signin') throw refuseCall('link_expired')
  // Whoever has opened it reads that mailbox: from now on it may be written to.
  if (link.purpose === 'thread' && !link.used) await spendLink(db, token)
  const matter = link.matter ? { matter: link.matter } : {}
  if (link.purpose === 'firm' && link.firm) {
    const firm = await firmOf(db, link.firm)
    if (!firm) throw refuseCall('link_expired')
    return {
      ...visitorOf(request, firm.lang),
      id: link.firm,
      role: 'firm',
      name: firm.name,
      firm: link.firm,
      ...matter,
    }
  }
  const person = link.person ? await personOf(db, link.person) : undefined
  // Without its matter a thread's link would open a household: it opens nothing.
  if (!link.matter || (link.person && !person)) throw refuseCall('link_expired')
  // Of a lease: three years after its end the link opens nothing.
  if (link.purpose === 'lease' && !(await opensLease(db, link.matter))) throw refuseCall('link_expired')
  return {
    ...visitorOf(request, person?.lang),
    id: link.person ?? derivedId('link', hashOf(token)),
    role: 'tenant',
    name: person?.name ?? '',
    ...matter,
  }
}

const visitor = (request: FastifyRequest): Actor => {
  const mark = request.cookies[visitCookie]
  // Before a visitor's first cookie has come back, a lost answer must still be found: by where she comes from.
  const id = mark
    ? derivedId('visit', mark)
    : derivedId('visit', request.ip, request.headers['user-agent'] ?? '')
  return { ...visitorOf(request), id, network: addressOf(request) }
}

const visitorOf = (request: FastifyRequest, lang?: Lang): Actor => ({
  id: derivedId('nobody'),
  role: 'visitor',
  name: '',
  lang: askedLang(request) ?? lang ?? browserLang(request),
  agencies: [],
  buildings: [],
  households: [],
})

/** The language that the page was switched to. */
const askedLang = (request: FastifyRequest): Lang | undefined => {
  const said = request.headers['x-loge-lang']
  return said === 'fr' || said === 'en' ? said : undefined
}

const browserLang = (request: FastifyRequest): Lang =>
  request.headers['accept-language']?.startsWith('en') ? 'en' : 'fr'
