import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { doorOf } from '../../../kernel/server/route-name.ts'
import type { Kernel, Slice } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { saveSeen } from './device-store.ts'

/** What a phone shows at each call: `x-loge-device: <id>.<secret>`. */
const shownAs = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/i

/** What is kept of a secret, and of a session's cookie. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

type KnownPhone = { id: string; revoked: boolean; session: string | null; news: boolean }

const knownRequests = new WeakSet<FastifyRequest>()

/** Whether this call was made by a phone of the house, with its secret. */
export const isKnownPhone = (request: FastifyRequest): boolean => knownRequests.has(request)

const revokedSince = new WeakMap<FastifyRequest, string>()

/** The revoked phone that hands over what it still holds, where this call is one. */
export const revokedAt = (request: FastifyRequest): string | undefined => revokedSince.get(request)

/**
 * Asked at every door before anything is read. An unknown phone, or one with a wrong secret, is no phone: nobody learns
 * that it exists. A revoked one is told so, and may only hand over its acts and their photos (handover.ts).
 */
export const admit = async (request: FastifyRequest, kernel: Kernel): Promise<Refusal | undefined> => {
  const [, id, secret] = shownAs.exec(String(request.headers['x-loge-device'] ?? '')) ?? []
  if (!id || !secret) return undefined
  const db = kernel.database.owner
  const phone = await knownBy(db, {
    id,
    secret: hashOf(secret),
    cookie: hashOf(request.cookies['loge'] ?? ''),
  })
  if (!phone) return undefined
  if (phone.revoked) {
    if (!handsOver(request)) return refuse('device_revoked')
    revokedSince.set(request, phone.id)
    return undefined
  }
  knownRequests.add(request)
  if (phone.news) await saveSeen(db, phone.id, phone.session)
  return undefined
}

const handsOver = (request: FastifyRequest): boolean =>
  ['POST /api/commands', 'PUT /api/files/:sha256', 'HEAD /api/files/:sha256'].includes(
    `${request.method} ${doorOf(request)}`,
  )

// Seen is written every five minutes, and when the person signed in again: not at each call.
const knownBy = (
  db: Db,
  { id, secret, cookie }: { id: string; secret: string; cookie: string },
): Promise<KnownPhone | undefined> =>
  db.row<KnownPhone>(sql`
    select d.id, d.revoked_at is not null as revoked, s.id as session,
      d.seen_at < now() - interval '5 minutes' or (s.id is not null and s.id is distinct from d.session) as news
    from field.device d left join people.session s on s.token = ${cookie} and s.person = d.person
    where d.id = ${id} and d.secret = ${secret}`)

/** Of the phones at the other end of lines that stay open: which were withdrawn meanwhile. */
export const stands: Slice['stands'] = {
  after: ['device.revoked'],
  ask: async (db: Db, requests: readonly FastifyRequest[]): Promise<(string | null)[]> => {
    const ids = requests.map(
      (request) => shownAs.exec(String(request.headers['x-loge-device'] ?? ''))?.[1]?.toLowerCase() ?? null,
    )
    const asked = ids.filter((id) => id !== null)
    if (!asked.length) return ids
    const rows = await db.rows<{ id: string }>(
      sql`select id from field.device where id = any (${asked}::uuid[]) and revoked_at is not null`,
    )
    const gone = new Set(rows.map(({ id }) => id))
    return ids.map((id) => (id && gone.has(id) ? 'revoked' : null))
  },
}
