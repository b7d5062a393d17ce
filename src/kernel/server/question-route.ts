import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal } from '../core/command.ts'
import { makeConsulted } from './consultations.ts'
import type { Tail } from './feed/tail.ts'
import type { Knows } from './identify.ts'
import { sayNo } from './say-no.ts'
import type { Kernel } from './slice.ts'

type QueryRoute = { Params: { query: string }; Querystring: { q?: string } }
type Answers = (
  request: FastifyRequest<QueryRoute>,
  reply: FastifyReply,
  input: unknown,
) => Promise<FastifyReply>

/**
 * POST /api/ask/:query, and GET with `?q={…}` where nothing that somebody typed is asked. An answer bears its place in the journal
 * (`x-loge-place`): a page whose line of the feed begins there misses nothing that was told after it had asked.
 */
export const questionDoor = (
  app: FastifyInstance,
  kernel: Kernel,
  knows: Knows,
  place: Tail['now'],
): void => {
  const door = '/api/ask/:query'
  const answer = answering(kernel, knows, place)
  app.post<QueryRoute>(door, (request, reply) => answer(request, reply, request.body ?? {}))
  app.get<QueryRoute>(door, async (request, reply) => {
    const input = jsonIn(request.query.q ?? '{}')
    if (input === notJson) return sayNo(kernel, request, reply, 'not_json')
    return holdsWords(input) ? sayNo(kernel, request, reply, 'ask_by_post') : answer(request, reply, input)
  })
}

const answering = (kernel: Kernel, knows: Knows, place: Tail['now']): Answers => {
  const consults = makeConsulted(kernel.database.owner, kernel.slices)
  return async (request, reply, input) => {
    const actor = await knows(request, reply)
    const { query } = request.params
    // Taken before anything is read. A visitor hears no feed.
    if (actor.role !== 'visitor') reply.header('x-loge-place', await place())
    const result = await kernel.ask(actor, query, input)
    if (isRefusal(result)) return sayNo(kernel, request, reply, result.refused, result.params)
    if (await consults(actor, query, input))
      request.log.error({ actor: actor.id, role: actor.role }, 'many files opened')
    return reply.header('cache-control', 'no-store').send(result)
  }
}

const notJson = Symbol('not JSON')

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}

// What people type, of themselves or of who is on the phone: an address is written down by every proxy and every history. Ids,
// codes and days may be asked by GET: programs do, and so does a phone that takes its pack along.
const typedFields = ['q', 'words']
const holdsWords = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && typedFields.some((key) => Object.hasOwn(input, key))
