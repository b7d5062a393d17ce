import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import { addressOf } from './address.ts'
import type { Pace } from './pace.ts'

/** Who knocks, with whom the page is told that it speaks for. */
export type Knows = (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>

/**
 * Asks who knocks and tells the page (`x-loge-person`). A page that keeps acts says whose they are by the same header: with
 * nobody signed in they wait (`sign_in`), with somebody else too (`other_person`). Neither answer is remembered: the act has
 * not been tried.
 */
export const knowing =
  (authenticate: (request: FastifyRequest) => Promise<Actor>, pace: Pace): Knows =>
  async (request, reply) => {
    // Counted as who she proved to be; whoever proved nothing, by where she calls from: what she says of herself, she chooses.
    const actor = await authenticate(request).catch((refusal: unknown) => {
      if (!pace(addressOf(request))) throw no('too_fast')
      throw refusal
    })
    if (!pace(actor.role === 'visitor' ? addressOf(request) : actor.id)) throw no('too_fast')
    const visitor = actor.role === 'visitor'
    reply.header('x-loge-person', visitor ? 'nobody' : actor.id)
    const speaksFor = request.headers['x-loge-person']
    if (speaksFor && speaksFor !== actor.id) throw no(visitor ? 'sign_in' : 'other_person')
    return actor
  }

// Thrown, so that every door says it in the same way (http.ts).
const no = (refused: 'sign_in' | 'other_person' | 'too_fast'): Error =>
  Object.assign(new Error(refused), { refused })
