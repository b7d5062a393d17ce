import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { accessDoor } from './access/access-route.ts'
import { sessionCookie } from './authenticate.ts'
import { markVisits, takeCookie } from './sign/session-cookies.ts'
import { noteEntry } from './sign/open-entry.ts'
import { linkRoutes } from './sign/link-routes.ts'
import { guardOrigin } from './sign/guard-origin.ts'
import { passwordRoutes } from './sign/password-routes.ts'
import { sessionsOf, whoHolds } from './sign/session-queries.ts'
import { tokenRoutes } from './sign/token-routes.ts'
import { closeAll, closeOther, closeSession, hashOf } from './sign/session-store.ts'

/** The doors of sign-in, under /api/session, and of the files of people’s rights; and what guards every door: where a call comes from, who visits. */
export const routes = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  guardOrigin(app, kernel)
  markVisits(app, kernel)
  passwordRoutes(app, kernel)
  linkRoutes(app, kernel)
  ownSessions(app, kernel)
  tokenRoutes(app, kernel)
  accessDoor(app, kernel, knows)
}

const ownSessions = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  app.get('/api/session', async (request, reply) => {
    const token = hashOf(request.cookies[sessionCookie] ?? '')
    const who = await whoHolds(db, token)
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    return reply
      .header('cache-control', 'no-store')
      .send({ sessions: await sessionsOf(db, who.person, token) })
  })

  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[sessionCookie] ?? ''
    const who = await whoHolds(db, hashOf(token))
    await closeSession(db, token)
    if (who) await noteEntry(kernel, who.person, { what: 'closed' })
    takeCookie(kernel, reply)
    // Pictures and answers that a person has seen go with her. What a page keeps goes too where it says that nothing of it has still to
    // leave: acts that wait, hers or another's, and the phone of a round are not ours to throw away.
    const empty = (request.query as { kept?: string }).kept === '0'
    reply.header('clear-site-data', empty ? '"cache", "storage"' : '"cache"')
    return { ok: true }
  })

  app.delete<{ Params: { id: string } }>('/api/session/:id', async (request, reply) => {
    const token = request.cookies[sessionCookie] ?? ''
    const who = await whoHolds(db, hashOf(token))
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    const { id } = request.params
    if (id !== 'others' && !z.uuid().safeParse(id).success) return sayNo(kernel, request, reply, 'not_found')
    const closed =
      id === 'others' ? await closeAll(db, who.person, token) : await closeOther(db, who.person, id)
    if (closed) await noteEntry(kernel, who.person, { what: 'closed' })
    return { ok: true }
  })
}
