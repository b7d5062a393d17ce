import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { TextGateway } from '../../../kernel/server/text-gateway.ts'
import { isTooBusy, makeTurns } from '../../../kernel/server/work-limiter.ts'
import { isDoorSecret } from '../../../kernel/server/door-secret.ts'
import { keepMessage } from '../message-store.ts'
import { keepPart, partOf } from './text-parts.ts'
import { keepReport, reportIn } from './report-text.ts'
import { fieldsOf, type TextCall } from './text-call.ts'
import { nameOfText } from './text-name.ts'

/** A text of twenty parts in its longest writing, and its names (bytes). */
const mostBytes = 32_768

/**
 * `GET` and `POST /api/channels/sms/:token`: a gateway hands over a text that came, or tells what became of one of ours. The names of
 * what it says are the gateway's (SMS_GATEWAY_FILE), in the address, as a form or as JSON. 200 with no words once it is kept, and not
 * before (Kannel sends as an answer what it reads here); the same again is kept once. 404 where the secret is another
 * (SMS_DOOR_TOKEN_FILE) or no gateway is set; 422 `malformed` where nobody is named; 413 beyond 32 kB; 503 while others hand theirs over.
 */
export const textDoor = (app: FastifyInstance, kernel: Kernel): void => {
  const inTurn = makeTurns(8, 64)
  const take = async (request: TextRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const gateway = kernel.settings.textGateway
    if (!gateway || !isDoorSecret(kernel.settings.textDoorToken, request.params.token))
      return sayNo(kernel, request, reply, 'not_found')
    const call = callOf(gateway, request)
    try {
      const kept = await inTurn(() => keepCall(kernel, gateway, call))
      if (!kept) return await sayNo(kernel, request, reply, 'malformed', { field: gateway.webhook.from })
      return await reply.status(200).type('text/plain').send('')
    } catch (bug) {
      if (isTooBusy(bug)) return sayNo(kernel, request, reply, 'too_busy')
      throw bug
    }
  }
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_, body, done) =>
      done(null, body),
    )
    scope.get('/api/channels/sms/:token', take)
    scope.post('/api/channels/sms/:token', { bodyLimit: mostBytes }, take)
  })
}

type TextRequest = FastifyRequest<{ Params: { token: string } }>

const callOf = ({ name }: TextGateway, { raw, headers, body }: TextRequest): TextCall => ({
  gateway: name,
  query: (raw.url ?? '').split('?').slice(1).join('?').slice(0, mostBytes),
  type: (headers['content-type'] ?? '').slice(0, 100),
  body: Buffer.isBuffer(body) ? body.toString('base64') : '',
})

/** Keeps what a call says, in one commit with the work that it asks for; false where it says nothing that can be kept. */
const keepCall = async (kernel: Kernel, { name, webhook }: TextGateway, call: TextCall): Promise<boolean> => {
  const fields = fieldsOf(call)
  const { owner } = kernel.database
  await saveGatewaySuccess(owner, `sms.${name}`)
  const report = reportIn(fields, webhook)
  if (report) return keepReport(owner, report)
  if (!fields.get(webhook.from)?.length) return false
  const part = partOf(fields, webhook)
  if (part) await keepPart(owner, name, part, call)
  else
    await keepMessage(
      owner,
      'sms',
      `${name}:${nameOfText(fields, webhook)}`,
      Buffer.from(JSON.stringify({ calls: [call] })),
    )
  return true
}
