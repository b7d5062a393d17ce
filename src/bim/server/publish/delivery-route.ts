import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { type Actor, can, type Lang } from '../../../kernel/core/access.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import { sayIn } from '../../core/words/say-model.ts'
import { agencyOf, idsOf } from './gather-delivery.ts'
import { keepModel } from './keep-model.ts'
import { enough, practise } from './practise-reading.ts'
import { reader } from './read-revision.ts'

type DeliveryRoute = { Params: { building: string }; Querystring: { model?: string; name?: string } }

/** What is asked of the door, of head office's own hand or of the command line. */
export type Delivery = { building: string; model: string; file: string }
export type DeliveryOutcome =
  | { revision: string }
  | { problem: Problem }
  | { refused: string; params?: Problem['params'] }

/**
 * `POST /api/bim/:building?model=NAME&name=FILE`: a delivered file, its bytes as they are, a gigabyte at most; answers
 * `{ revision }`. Who may not deliver is told so before a byte is read. Refused: sign_in, not_found, not_yours, malformed, and
 * those of a file that is no model: empty_file, not_step, not_step_but, file_too_large.
 * `POST /api/bim/:building/expect`: somebody is about to deliver; who reads models begins to practise. 204. Refused as above.
 */
export const deliveryRoutes = async (app: FastifyInstance, kernel: Kernel, knows: Knows): Promise<void> => {
  app.post<Pick<DeliveryRoute, 'Params'>>('/api/bim/:building/expect', async (request, reply) => {
    const building = buildingOf(request)
    const no = building ? await mayNot(kernel, await knows(request, reply), building) : 'not_found'
    if (no) return sayNo(kernel, request, reply, no)
    reader.ready(practise)
    return reply.status(204).send()
  })
  await app.register(async (scope) => {
    // Whatever the browser calls it, the bytes go straight to the disk.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    scope.post<DeliveryRoute>('/api/bim/:building', async (request, reply) => {
      const actor = await knows(request, reply)
      const asked = askedOf(request)
      const no = asked ? await mayNot(kernel, actor, asked.building) : 'malformed'
      if (no) return turnAway(kernel, request, reply, no)
      const body = (request.body ?? Readable.from([])) as Readable
      // Stopped in the middle, the stream stays whole: what is left of it is let go by, so that its sender hears why.
      const pieces = body.iterator({ destroyOnReturn: false })
      const delivered = await deliver(kernel, actor, asked!, pieces)
      if ('revision' in delivered) return delivered
      if ('problem' in delivered && delivered.problem.code === 'file_too_large') hangUp(reply)
      if ('refused' in delivered) return sayNo(kernel, request, reply, delivered.refused, delivered.params)
      return answerProblem(reply, delivered.problem, asked!.file, actor.lang)
    })
  })
}

const buildingOf = ({
  params: { building },
}: Pick<FastifyRequest<DeliveryRoute>, 'params'>): string | undefined =>
  /^[0-9a-f-]{36}$/i.test(building) ? building.toLowerCase() : undefined

const askedOf = ({ params, query }: FastifyRequest<DeliveryRoute>): Delivery | undefined => {
  const shape = commands['bim.deliver'].shape
  const model = shape.model.safeParse(query.model ?? '')
  const file = shape.file.safeParse(query.name ?? '')
  const building = buildingOf({ params })
  return model.success && file.success && building
    ? { building, model: model.data, file: file.data }
    : undefined
}

const mayNot = async (kernel: Kernel, actor: Actor, building: string): Promise<string | undefined> => {
  if (actor.role === 'visitor') return 'sign_in'
  const agency = await kernel.database.as(actor, (db) => agencyOf(db, building)).catch(() => undefined)
  if (!can(grants, 'deliver', actor, { agency, building })) return 'not_yours'
  return agency ? undefined : 'not_found'
}

const turnAway = (
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
): FastifyReply => {
  const bytes = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  const field = code === 'malformed' ? { field: 'model, name' } : undefined
  return sayNo(kernel, request, bytes > mostLetBy ? hangUp(reply) : reply, code, field)
}

/** Of a sender who may not deliver, no more than this is let go by. */
const mostLetBy = 50e6

/** Whatever is still on its way is not waited for. */
const hangUp = (reply: FastifyReply): FastifyReply => reply.header('connection', 'close')

const answerProblem = (reply: FastifyReply, problem: Problem, file: string, lang: Lang): FastifyReply =>
  reply.status(problem.code === 'file_too_large' ? 413 : 422).send({
    refused: problem.code,
    message: sayProblem(problem, file, sayIn(lang)),
    ...(problem.params ? { params: problem.params } : {}),
  })

/** Keeps a file as it comes, and tells the house that it was delivered. The same file twice is one revision. */
export const deliver = async (
  kernel: Kernel,
  actor: Actor,
  { building, model, file }: Delivery,
  pieces: AsyncIterable<Buffer>,
): Promise<DeliveryOutcome> => {
  reader.ready(enough)
  const kept = await keepModel(kernel.settings.filesDir, newId(), pieces)
  if ('code' in kept) return { problem: kept }
  const outcome = await kernel.send(actor, {
    id: newId(),
    type: 'bim.deliver',
    subject: building,
    data: { model, file, ...kept },
    at: new Date().toISOString(),
  })
  if (outcome.ok) return { revision: idsOf(building, { model, sha256: kept.sha256 }).revision }
  return { refused: outcome.refused, ...(outcome.params ? { params: outcome.params } : {}) }
}
