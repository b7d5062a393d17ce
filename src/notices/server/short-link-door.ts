import type { FastifyInstance } from 'fastify'
import { knock, pardon } from '../../kernel/server/attempts.ts'
import { addressOf } from '../../kernel/server/network-address.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import { isShortCode, openLink, tokenOfShort } from '../../kernel/server/signed-links.ts'
import type { Kernel } from '../../kernel/server/slice.ts'

/** Short links that one address on the network may try in vain; a house of telephones behind one address has as many. */
const patience = { misses: 20, minutes: 15 }

/**
 * `GET /s/:code`, the link of a text message or of a letter: leads to the thread, or to the papers of a lease, as the long link of a mail does, with no more rights. Who tries codes
 * is shut out: `locked` (429), with minutes that grow. One that opens nothing is told by the page itself.
 */
export const shortLinkDoor = (app: FastifyInstance, kernel: Kernel): void => {
  app.get<{ Params: { code: string } }>('/s/:code', async (request, reply) => {
    const { code } = request.params
    const db = kernel.database.owner
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    const minutes = await knock(db, 'short-link', addressOf(request), patience)
    if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
    const token = isShortCode(code) ? await tokenOfShort(db, code) : undefined
    const link = token ? await openLink(db, token) : 'unknown'
    if (link !== 'unknown') await pardon(db, 'short-link', addressOf(request))
    return reply.redirect(
      `/${typeof link === 'object' && link.purpose === 'lease' ? 'bail' : 't'}#${
        token ??
        code
          .slice(0, 12)
          .replace(/[^\w-]/g, '')
          .padEnd(20, '-')
      }`,
    )
  })
}
