import type { FastifyInstance, FastifyRequest } from 'fastify'
import { makeTurns, isTooBusy } from '../../kernel/server/work-limiter.ts'
import { saveGatewaySuccess } from '../../kernel/server/gateway-state.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { dateReception } from '../core/date-reception.ts'
import { headText, readHead } from '../core/mail/mail-head.ts'
import { readArrival } from '../core/mail/read-arrival.ts'
import { isDoorSecret } from '../../kernel/server/door-secret.ts'
import { nameOfMail } from './mail/read-mail.ts'
import { keepMessage } from './message-store.ts'

/** 25 MB of files as base64, with their text (bytes). */
export const mostMailBytes = 36 * 1024 * 1024

/**
 * `POST /api/channels/mail`, `content-type: message/rfc822`, `authorization: Bearer` with the house's own secret (MAIL_DOOR_TOKEN_FILE): a mail
 * server hands over one mail, received when that server took it (its topmost `Received`). 202 `{ id }` once its bytes are kept, and not before; the same mail again is the same id. 404 where
 * the secret is another, so that nobody learns of the door; 413 beyond 36 MB; 503 while others hand theirs over.
 */
export const mailDoor = (app: FastifyInstance, kernel: Kernel): void => {
  const inTurn = makeTurns(4, 32)
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostMailBytes }, (_, body, done) =>
      done(null, body),
    )
    scope.post(
      '/api/channels/mail',
      {
        bodyLimit: mostMailBytes,
        onRequest: async (request, reply) =>
          isMailServer(kernel, request) ? undefined : sayNo(kernel, request, reply, 'not_found'),
      },
      async (request, reply) => {
        const { body } = request
        if (!Buffer.isBuffer(body) || !body.length)
          return sayNo(kernel, request, reply, 'malformed', { field: 'body' })
        try {
          const { owner } = kernel.database
          const id = await inTurn(() => keepMessage(owner, 'mail', nameOfMail(body), body, arrivalOf(body)))
          await saveGatewaySuccess(owner, 'mail.in.door')
          return await reply.status(202).send({ id })
        } catch (bug) {
          if (isTooBusy(bug)) return sayNo(kernel, request, reply, 'too_busy')
          throw bug
        }
      },
    )
  })
}

// A mail server keeps what it cannot hand over, and tries again for days.
const arrivalOf = (mail: Buffer): string =>
  dateReception(readArrival(readHead(headText(mail.toString('latin1', 0, mostHead)))), Date.now())
const mostHead = 65_536

const isMailServer = ({ settings }: Kernel, { headers }: FastifyRequest): boolean =>
  isDoorSecret(settings.mailDoorToken, /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1])
