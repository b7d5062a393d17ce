import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { isServicePhone } from '../../../kernel/core/phone.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { callNumberOf } from '../../core/calls/call-number.ts'
import { dialRequest } from '../../core/calls/dial-request.ts'
import { grants } from '../../core/grants.ts'

const dialAsked = z.object({ number: z.string().check(z.maxLength(40)) })

/** Calls that one person may ask for in a minute, and how long a switchboard is waited for (ms). */
const dialBounds = { perMinute: 20, patience: 4_000 }

/**
 * `POST /api/channels/dial` `{ number }`: the switchboard rings the extension of who asks, then calls that number (CALL_URL_FILE). 200 once
 * it said yes. Refused: not_yours, malformed, too_fast, not_found without an extension, or where the house has no such switchboard,
 * too_busy where it did not take the call.
 */
export const dialDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.post('/api/channels/dial', async (request, reply) => {
    const actor = await knows(request, reply)
    if (!mayAnywhere(grants, 'answerCalls', actor)) return sayNo(kernel, request, reply, 'not_yours')
    const said = dialAsked.safeParse(request.body)
    const number = said.success && isServicePhone(said.data.number) ? callNumberOf(said.data.number) : ''
    if (!number) return sayNo(kernel, request, reply, 'malformed', { field: 'number' })
    if (!kernel.pace(`dial:${actor.id}`, 1, dialBounds.perMinute))
      return sayNo(kernel, request, reply, 'too_fast')
    const line = await kernel.database.as(actor, (db) =>
      db.row<{ extension: string }>(
        sql`select l.extension from channels.line l where l.person = ${actor.id}`,
      ),
    )
    const { callRequest } = kernel.settings
    const asked = line && callRequest && dialRequest(callRequest, { extension: line.extension, number })
    if (!asked) return sayNo(kernel, request, reply, 'not_found')
    const taken = await fetch(asked.url, {
      method: asked.method,
      headers: asked.headers,
      redirect: 'error',
      signal: AbortSignal.timeout(dialBounds.patience),
      ...(asked.body === undefined ? {} : { body: asked.body }),
    }).then(
      (answer) => answer.ok,
      // A switchboard that is away is no fault of ours: the page calls as it did before.
      () => false,
    )
    return taken ? reply.send({}) : sayNo(kernel, request, reply, 'too_busy')
  })
}
