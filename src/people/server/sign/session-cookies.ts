import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clearCookie, setCookie } from '../../../kernel/server/http-cookies.ts'
import { isApi } from '../../../kernel/server/route-name.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sessionCookie, visitCookie } from '../authenticate.ts'
import { sessionDays } from './session-queries.ts'

export const giveCookie = (kernel: Kernel, reply: FastifyReply, token: string): FastifyReply =>
  setCookie(kernel, reply, sessionCookie, token, sessionDays)

export const takeCookie = (kernel: Kernel, reply: FastifyReply): FastifyReply =>
  clearCookie(kernel, reply, sessionCookie)

/** At the first contact a browser gets a mark of its own, so that one visitor never hears another's answers. */
export const markVisits = (app: FastifyInstance, kernel: Kernel): void => {
  app.addHook('onRequest', async (request, reply) => {
    const page = request.headers.accept?.includes('text/html') || isApi(request)
    if (page && !request.cookies[visitCookie] && !request.cookies[sessionCookie])
      setCookie(kernel, reply, visitCookie, randomBytes(16).toString('base64url'), sessionDays)
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
