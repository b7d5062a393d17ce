import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { addressOf } from '../../../kernel/server/network-address.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isTooBusy, makeTurns } from '../../../kernel/server/work-limiter.ts'
import { errorAnswer, type GeoAnswer, type GeoFormat, printAnswer } from './geo-answers.ts'
import { type GeoCall, GeoProblem, geoPaths } from './geo-paths.ts'
import { type CityPartner, type Open311, readOpen311 } from './open311-settings.ts'
import { readForm } from './read-form.ts'

/** A form with its pictures: 25 MB. */
const mostFormBytes = 25 * 1024 * 1024

/** Reports and updates that one partner may send a minute: a city sends as many in a day. */
const mostAMinute = 120

/**
 * `/open311/v2`: GeoReport v2 with mySociety’s extensions, in `.xml` and `.json`: `discovery`, `services`, `services/{code}`,
 * `requests` (GET, POST), `requests/{id}`, `tokens/{token}`, `servicerequestupdates` (GET, POST). Who writes shows the key of a partner
 * (`api_key`). Errors are `<errors>` with 400, 403, 404, 413, 429 or 503. Without OPEN311_FILE all of it is 404.
 */
export const open311Door = (app: FastifyInstance, kernel: Kernel): void => {
  const said = readOpen311(kernel.settings)
  const inTurn = makeTurns(4, 32)
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostFormBytes }, (_, body, done) =>
      done(null, body),
    )
    scope.route<{ Params: { '*': string } }>({
      method: ['GET', 'POST'],
      url: '/open311/v2/*',
      bodyLimit: mostFormBytes,
      handler: async (request, reply) => {
        const { path, format } = pathIn(request.params['*'])
        const send = (status: number, answer: GeoAnswer) => sendAnswer(reply, status, answer, format)
        try {
          if (!said) throw new GeoProblem(404, 'Rien ici.')
          if (!kernel.pace(addressOf(request)))
            throw new GeoProblem(429, 'Trop d’appels : réessayez dans une minute.')
          const call = await readCall(kernel, request, said, path)
          const answer = call.partner ? await inTurn(() => answerTo(call)) : await answerTo(call)
          if (call.partner) await saveGatewaySuccess(kernel.database.owner, `open311.${call.partner.code}`)
          return await send(200, answer)
        } catch (bug) {
          if (bug instanceof GeoProblem) return send(bug.status, errorAnswer(bug.status, bug.message))
          if (isTooBusy(bug))
            return send(503, errorAnswer(503, 'Trop d’envois à la fois : réessayez dans un instant.'))
          throw bug
        }
      },
    })
  })
}

const answerTo = (call: GeoCall): Promise<GeoAnswer> => {
  const found = geoPaths.find(({ method, path }) => method === call.method && path.test(call.path))
  if (!found) throw new GeoProblem(404, 'Rien à cette adresse.')
  return found.answer(call, decodeURIComponent(found.path.exec(call.path)?.[1] ?? ''))
}

/** XML first: programs of cities ask for nothing else. */
const pathIn = (said: string): { path: string; format: GeoFormat } => {
  const [, path = said, format = 'xml'] = /^(.*)\.(xml|json)$/.exec(said) ?? []
  return { path, format: format as GeoFormat }
}

const sendAnswer = (
  reply: FastifyReply,
  status: number,
  answer: GeoAnswer,
  format: GeoFormat,
): FastifyReply =>
  reply
    .status(status)
    .type(format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8')
    .send(printAnswer(answer, format))

const readCall = async (
  kernel: Kernel,
  { method, query, body, headers }: FastifyRequest,
  said: Open311,
  path: string,
): Promise<GeoCall> => {
  const form =
    method === 'POST'
      ? await readForm(headers['content-type'] ?? '', Buffer.isBuffer(body) ? body : Buffer.alloc(0))
      : {
          fields: new Map(
            Object.entries(query as Record<string, string | string[]>).map(([k, v]) => [k, [v].flat()]),
          ),
          files: [],
        }
  if (!form) throw new GeoProblem(400, 'Le formulaire n’a pas pu être lu.')
  const jurisdiction = form.fields.get('jurisdiction_id')?.[0]
  if (said.jurisdiction && jurisdiction && jurisdiction !== said.jurisdiction)
    throw new GeoProblem(404, 'jurisdiction_id : ce territoire n’est pas le nôtre.')
  return {
    kernel,
    method: method === 'POST' ? 'POST' : 'GET',
    path,
    ...form,
    partner: method === 'POST' ? partnerIn(kernel, said, form.fields.get('api_key')?.[0]) : undefined,
  }
}

// Whose key it is, by its hash; no partner's key is any shorter to find by its time.
const partnerIn = (kernel: Kernel, { partners }: Open311, key: string | undefined): CityPartner => {
  const hash = createHash('sha256')
    .update(key ?? '')
    .digest()
  const partner = key
    ? partners.find(({ key_sha256 }) => timingSafeEqual(Buffer.from(key_sha256, 'hex'), hash))
    : undefined
  if (!partner) throw new GeoProblem(403, 'api_key : cette clé n’est pas la nôtre.')
  if (!kernel.pace(`open311 ${partner.code}`, 1, mostAMinute))
    throw new GeoProblem(429, 'Trop d’envois : réessayez dans une minute.')
  return partner
}
