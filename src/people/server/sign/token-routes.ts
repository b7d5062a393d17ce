import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { isFresh } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { sessionCookie } from '../authenticate.ts'
import { signInInputs } from './sign-in-shapes.ts'
import { noteEntry } from './open-entry.ts'
import { type SessionRow, whoHolds } from './session-queries.ts'
import { hashOf } from './session-store.ts'

/** Whose tools read here: the offices’. */
const isOffice = ({ role }: SessionRow): boolean => ofRole(role).desk !== 'none'
const mostTokens = 10
const fewCalls = { config: { perMinute: 30 } }

/** /api/session/tokens: her own keys for tools; the secret is told once, when it is made. */
export const tokenRoutes = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  const whoIs = (request: FastifyRequest): Promise<SessionRow | undefined> =>
    whoHolds(db, hashOf(request.cookies[sessionCookie] ?? ''))

  app.get('/api/session/tokens', async (request, reply) => {
    const who = await whoIs(request)
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    const tokens = await db.rows(sql`
      select id, name, made_at as "madeAt", seen_at as "seenAt", expires_at as "expiresAt" from people.access_token
      where person = ${who.person} and expires_at > now() order by made_at desc`)
    return reply.header('cache-control', 'no-store').send({ tokens, may: isOffice(who) })
  })

  app.post('/api/session/tokens', fewCalls, async (request, reply) => {
    const who = await whoIs(request)
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    if (!isOffice(who)) return sayNo(kernel, request, reply, 'not_yours')
    if (!isFresh(who, new Date().toISOString())) return sayNo(kernel, request, reply, 'enter_again')
    const parsed = signInInputs.token.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'name' })
    const secret = `loge_${randomBytes(32).toString('base64url')}`
    const made = await makeToken(db, who.person, { ...parsed.data, secret })
    if (!made) return sayNo(kernel, request, reply, 'too_many_tokens', { most: mostTokens })
    await noteEntry(kernel, who.person, { what: 'opened', how: 'token' })
    return reply.header('cache-control', 'no-store').send({ ...made, secret })
  })

  app.delete<{ Params: { id: string } }>('/api/session/tokens/:id', async (request, reply) => {
    const who = await whoIs(request)
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    const { id } = request.params
    if (!z.uuid().safeParse(id).success) return sayNo(kernel, request, reply, 'not_found')
    const dropped = await db.run(
      sql`delete from people.access_token where id = ${id} and person = ${who.person}`,
    )
    if (!dropped) return sayNo(kernel, request, reply, 'not_found')
    await noteEntry(kernel, who.person, { what: 'closed' })
    return { ok: true }
  })
}

const makeToken = (
  db: Db,
  person: string,
  { name, days, secret }: { name: string; days: number; secret: string },
): Promise<{ id: string; name: string; expiresAt: string } | undefined> =>
  db.row(sql`
    insert into people.access_token (token, person, name, expires_at)
    select ${hashOf(secret)}, ${person}, ${name}, now() + ${days} * interval '1 day'
    where (select count(*) from people.access_token where person = ${person} and expires_at > now()) < ${mostTokens}
    returning id, name, expires_at as "expiresAt"`)
