import type { FastifyInstance } from 'fastify'
import { isApi } from '../../../kernel/server/route-name.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Nothing is changed from a page that is not ours (OWASP, cross-site request forgery): the browser says where a call
 * comes from, by `sec-fetch-site` or `origin`. Ours is PUBLIC_URL alone: what a proxy lets through as a host, the caller chose. A program that is no browser says neither, and holds no cookie by itself.
 */
export const guardOrigin = (app: FastifyInstance, kernel: Kernel): void => {
  const home = new URL(kernel.settings.publicUrl).host
  app.addHook('onRequest', async (request, reply) => {
    if (safe.has(request.method) || !isApi(request)) return
    const from = request.headers['sec-fetch-site']
    if (from === 'same-origin' || from === 'none') return
    const origin = hostOf(request.headers.origin)
    const ours = origin === home
    if (from === undefined && (request.headers.origin === undefined || ours)) return
    if (from === 'same-site' && ours) return
    return sayNo(kernel, request, reply, 'other_site')
  })
}

const hostOf = (origin: string | undefined): string | undefined =>
  origin && URL.canParse(origin) ? new URL(origin).host : undefined
