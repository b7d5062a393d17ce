import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import { addressOf } from './network-address.ts'
import type { Pace } from './bound-pace.ts'
import { traceActor } from './traces.ts'

/** Who knocks, with whom the page is told that it speaks for. `acts`: how many she brings. */
export type Knows = (request: FastifyRequest, reply: FastifyReply, acts?: number) => Promise<Actor>

/**
 * Asks who knocks and tells the page (`x-loge-person`). A page that keeps acts says whose they are by the same header: with
 * nobody signed in they wait (`sign_in`), with somebody else too (`other_person`). Neither answer is remembered: the act has
 * not been tried.
 */
export const knowing =
  (authenticate: (request: FastifyRequest) => Promise<Actor>, pace: Pace): Knows =>
  async (request, reply, acts = 1) => {
    // Counted as who she proved to be; whoever proved nothing, by where she calls from: what she says of herself, she chooses.
    const actor = await authenticate(request).catch((refusal: unknown) => {
      if (!pace(addressOf(request))) throw refusedCall('too_fast')
      throw refusal
    })
    traceActor(request, actor)
    const visitor = actor.role === 'visitor'
    // Of a visitor's acts one is tried a call (command-route.ts).
    if (!(visitor ? pace(addressOf(request)) : pace(actor.id, acts))) throw refusedCall('too_fast')
    reply.header('x-loge-person', visitor ? 'nobody' : actor.id)
    const speaksFor = request.headers['x-loge-person']
    if (speaksFor && speaksFor !== actor.id) throw refusedCall(visitor ? 'sign_in' : 'other_person')
    return actor
  }

// Thrown, so that every door says it in the same way (http.ts).
const refusedCall = (refused: 'sign_in' | 'other_person' | 'too_fast'): Error =>
  Object.assign(new Error(refused), { refused })
