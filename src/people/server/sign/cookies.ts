import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isApi } from '../../../kernel/server/door.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sessionCookie, visitCookie } from '../authenticate.ts'
import { sessionDays } from './queries.ts'

const flags = (kernel: Kernel) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: kernel.settings.publicUrl.startsWith('https:'),
  maxAge: sessionDays * 86_400,
})

export const giveCookie = (kernel: Kernel, reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(sessionCookie, token, flags(kernel))

export const takeCookie = (kernel: Kernel, reply: FastifyReply): FastifyReply =>
  reply.clearCookie(sessionCookie, flags(kernel))

/** At the first contact a browser gets a mark of its own, so that one visitor never hears another's answers. */
export const markVisits = (app: FastifyInstance, kernel: Kernel): void => {
  app.addHook('onRequest', async (request, reply) => {
    const page = request.headers.accept?.includes('text/html') || isApi(request)
    if (page && !request.cookies[visitCookie] && !request.cookies[sessionCookie])
      reply.setCookie(visitCookie, randomBytes(16).toString('base64url'), flags(kernel))
  })
}

const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux/],
] as const

/** «Firefox, Windows»: enough to know her own device in a list, too little to tell one person from another. */
export const deviceOf = (request: FastifyRequest): string => {
  const said = request.headers['user-agent'] ?? ''
  const named = (table: readonly (readonly [string, RegExp])[]) =>
    table.find(([, sign]) => sign.test(said))?.[0]
  return [named(browsers), named(systems)].filter(Boolean).join(', ')
}
