import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { presenceTold } from '../../core/presence/presence-shapes.ts'
import { tellsEvery } from '../../core/presence/readers.ts'
import { type SharedReaders, shareReaders } from './shared-readers.ts'

type PresenceRoute = { Params: { request: string } }

/**
 * `POST /api/presence/:request`: a page says that its thread is open, and hears who else reads it now; again every five seconds. It
 * is kept in memory for some seconds, and nowhere else. Refused: sign_in, not_yours, not_found, malformed.
 */
export const presenceDoor = (
  app: FastifyInstance,
  kernel: Kernel,
  knows: Knows,
  readers: SharedReaders = shareReaders(kernel.database),
): void => {
  app.addHook('onClose', () => readers.close())
  app.post<PresenceRoute>('/api/presence/:request', async (request, reply) => {
    const actor = await knows(request, reply)
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    if (!mayAnywhere(grants, 'readBeside', actor)) return sayNo(kernel, request, reply, 'not_yours')
    const said = presenceTold.safeParse(request.body)
    if (!said.success) return sayNo(kernel, request, reply, 'malformed')
    const id = request.params.request.toLowerCase()
    if (!(await mayRead(kernel, actor, id))) return sayNo(kernel, request, reply, 'not_found')
    await readers.tell({ request: id, person: actor.id, name: actor.name.slice(0, 120), ...said.data })
    return reply
      .header('cache-control', 'no-store')
      .send({ readers: readers.of(id, actor.id), again: tellsEvery })
  })
}

// Behind the reader’s wall: who may not read it neither tells nor hears.
const mayRead = async ({ database }: Kernel, actor: Actor, id: string): Promise<boolean> =>
  z.uuid().safeParse(id).success &&
  (await database.as(actor, (db) => db.row(sql`select r.id from requests.request r where r.id = ${id}`))) !==
    undefined
