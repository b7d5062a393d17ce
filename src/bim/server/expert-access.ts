import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, type Lang, mayAnywhere } from '../../kernel/core/access.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { grants } from '../core/grants.ts'
import { type SayModel, sayIn } from '../core/words/say-model.ts'

/** Who comes in at a door of experts; nobody, and a no was said, when it is not hers. */
export type AdmitExpert = (request: FastifyRequest, reply: FastifyReply) => Promise<Actor | undefined>

/** The staff of the offices, whatever is asked: refused before anything is looked for. What each sees is behind her own wall. */
export const admitExperts =
  (kernel: Kernel, knows: Knows): AdmitExpert =>
  async (request, reply) => {
    const actor = await knows(request, reply)
    const no =
      actor.role === 'visitor' ? 'sign_in' : mayAnywhere(grants, 'exchange', actor) ? undefined : 'not_yours'
    if (no === undefined) return actor
    // Not Basic: a browser would ask for a password in a box of its own.
    if (no === 'sign_in') reply.header('www-authenticate', 'Bearer realm="Loge"')
    sayNo(kernel, request, reply, no)
    return undefined
  }

/** The sentences of this slice, and those of the others for what is theirs. */
export const sayTo = (kernel: Kernel, lang: Lang): SayModel => {
  const own = sayIn(lang)
  return (key, params) => {
    const said = own(key, params)
    return said === key ? kernel.say(lang, key, params) : said
  }
}
