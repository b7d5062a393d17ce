import type { FastifyInstance, FastifyRequest } from 'fastify'
import { houseActor } from '../../../kernel/core/access.ts'
import { saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { derivedId, newId } from '../../../kernel/server/record-ids.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isTooBusy, makeTurns } from '../../../kernel/server/work-limiter.ts'
import { isDoorSecret } from '../../../kernel/server/door-secret.ts'
import { type CallEvent, type CallFields, readCallEvent } from '../../core/calls/call-event.ts'

/** Bytes of what is told of one call, and how much a switchboard may tell in a minute. */
const callBounds = { bytes: 16_384, perMinute: 1200 }

type CallRoute = { Params: { token: string } }

/**
 * `POST /api/channels/calls/<token>`: a switchboard tells what happens to a call, in the generic format of Zammad and sipgate, as a
 * form or as JSON: `event` (newCall, answer, hangup), `callId`, `from`, `to`, `direction` (in, out), `user[]`, `queue`, `answeringNumber`,
 * `cause`. 200 once it is written; of a form that begins a call, with where it ends, as sipgate asks. 404 where the token
 * (CALL_DOOR_TOKEN_FILE) is another, so that nobody learns of the door; 400 `malformed`; 413 beyond 16 kB; 429, 503 where it is too much.
 */
export const callDoor = (app: FastifyInstance, kernel: Kernel): void => {
  const inTurn = makeTurns(4, 64)
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: callBounds.bytes }, (_, body, done) =>
      done(null, body),
    )
    scope.post<CallRoute>(
      '/api/channels/calls/:token',
      {
        bodyLimit: callBounds.bytes,
        onRequest: async (request, reply) => {
          if (!isDoorSecret(kernel.settings.callDoorToken, request.params.token))
            return sayNo(kernel, request, reply, 'not_found')
          if (!kernel.pace('calls', 1, callBounds.perMinute)) return sayNo(kernel, request, reply, 'too_fast')
          return undefined
        },
      },
      async (request, reply) => {
        const fields = fieldsOf(request)
        const event = fields && readCallEvent(fields)
        if (!event) return sayNo(kernel, request, reply, 'malformed', { field: fields ? 'event' : 'body' })
        try {
          await inTurn(() => hearEvent(kernel, event))
          await saveGatewaySuccess(kernel.database.owner, 'calls')
        } catch (bug) {
          if (isTooBusy(bug)) return sayNo(kernel, request, reply, 'too_busy')
          throw bug
        }
        if (event.event !== 'newCall' || !isForm(request)) return reply.send({})
        const here = `${kernel.settings.publicUrl}/api/channels/calls/${request.params.token}`
        return reply.type('application/xml').send(onward(here))
      },
    )
  })
}

// sipgate tells of the answer and of the end of a call where the answer to its beginning says so.
const onward = (here: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Response onAnswer="${attribute(here)}" onHangup="${attribute(here)}"/>`

const attribute = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const isForm = ({ headers }: FastifyRequest): boolean =>
  !/^application\/(?:[\w.]+\+)?json/i.test(headers['content-type'] ?? '')

const fieldsOf = (request: FastifyRequest): CallFields | undefined => {
  const body = typeof request.body === 'string' ? request.body : ''
  if (isForm(request)) {
    const form = new URLSearchParams(body)
    return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]))
  }
  try {
    const said: unknown = JSON.parse(body)
    return typeof said === 'object' && said !== null ? (said as CallFields) : undefined
  } catch {
    return undefined
  }
}

/** The house, where it hears a switchboard. */
const house = houseActor(derivedId('calls'))

/** The same call bears the same id, however often it is told of. */
export const callId = (external: string): string => derivedId('call', external)

const hearEvent = async (kernel: Kernel, { external, ...event }: CallEvent): Promise<void> => {
  const outcome = await kernel.send(house, {
    id: newId(),
    type: 'call.hear',
    subject: callId(external),
    data: { ...event, extensions: [...event.extensions] },
    at: new Date().toISOString(),
  })
  if (!outcome.ok) throw new Error(`what a switchboard told was refused: ${outcome.refused}`)
}
