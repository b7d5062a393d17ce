import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { house } from './access-tasks.ts'

type KeptFile = { agency: string | null; bytes: Buffer | null; gone: boolean }

/**
 * `GET /api/access/:id`: the file that was prepared about a person, as a zip; each taking out is written in the journal.
 * Refused: sign_in, not_yours, not_found (also: not ready yet), access_gone.
 */
export const accessDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get<{ Params: { id: string } }>('/api/access/:id', async (request, reply) => {
    const actor = await knows(request, reply)
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    if (!mayAnywhere(grants, 'export', actor)) return sayNo(kernel, request, reply, 'not_yours')
    const { id } = request.params
    const kept = z.uuid().safeParse(id).success
      ? await kernel.database.owner.row<KeptFile>(sql`
          select agency, bytes, expires_at < now() or (ready_at is not null and bytes is null) as gone
          from people.access where id = ${id} and ready_at is not null`)
      : undefined
    if (!kept || !can(grants, 'export', actor, { agency: kept.agency }))
      return sayNo(kernel, request, reply, 'not_found')
    if (kept.gone || !kept.bytes) return sayNo(kernel, request, reply, 'access_gone')
    // A file's leaving is written down before it leaves: what can't be written down does not leave.
    const noted = await kernel.send(house, {
      id: newId(),
      type: 'access.take',
      subject: id,
      data: { by: actor.id },
      at: new Date().toISOString(),
    })
    if (!noted.ok) return sayNo(kernel, request, reply, noted.refused)
    return reply
      .type('application/zip')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${kernel.say(actor.lang, 'access.file')}.zip"`)
      .send(kept.bytes)
  })
}
