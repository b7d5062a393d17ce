import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readCode } from '../estate/core/door-codes.ts'
import type { CodedPlace } from '../estate/core/contract.ts'
import type { Actor } from '../kernel/core/access.ts'
import { ofRole } from '../kernel/core/roles.ts'
import { isRefusal } from '../kernel/core/command.ts'
import { addressOf } from '../kernel/server/network-address.ts'
import { doorOf } from '../kernel/server/route-name.ts'
import type { Authenticate } from '../kernel/server/http.ts'
import type { Kernel } from '../kernel/server/slice.ts'

/** Labels that one address on the network may read in a minute: a caretaker on his round reads three. */
const readsPerMinute = 60

/**
 * `/c/CODE`, what a label's square says. A code gives context, never permission: the reader is brought where she may go
 * anyway, with the place filled in. Whoever is not of the staff gets the same answer for every code, there or not.
 */
export const serveCodes = (app: FastifyInstance, kernel: Kernel, authenticate: Authenticate): void => {
  const most = Math.min(readsPerMinute, kernel.settings.ratePerMinute)
  const tooFast = (request: FastifyRequest): boolean => !kernel.pace(`codes ${addressOf(request)}`, 1, most)
  app.addHook('onRequest', async (request) => {
    if (doorOf(request) !== '/api/ask/:query') return
    if ((request.params as { query?: string }).query !== 'place.byCode') return
    if (tooFast(request)) throw Object.assign(new Error('too_fast'), { refused: 'too_fast' })
  })
  // Capitals too: in them the square is coarser, and read from farther away.
  for (const path of ['/c/:code', '/C/:code'])
    app.get<{ Params: { code: string } }>(path, async (request, reply) => {
      reply.header('cache-control', 'no-store')
      if (tooFast(request)) return reply.redirect('/signaler')
      const typed = request.params.code.slice(0, 40)
      return reply.redirect(await wayOf(kernel, await authenticate(request), readCode(typed) ?? typed))
    })
}

const wayOf = async (kernel: Kernel, actor: Actor, code: string): Promise<string> => {
  const { walks, desk } = ofRole(actor.role)
  // Who stands before the label, telephone in hand; and who reads it at a desk.
  if (walks) return `/terrain/signaler?code=${encodeURIComponent(code)}`
  if (desk !== 'none') {
    const place = await kernel.ask(actor, 'place.byCode', { code })
    if (!isRefusal(place)) {
      const { unit, building } = place as CodedPlace
      return `/bureau/lieu/${unit?.id ?? building.id}`
    }
  }
  return `/signaler/${encodeURIComponent(code)}`
}
