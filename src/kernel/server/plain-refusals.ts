import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doorOf } from './route-name.ts'
import { langOf, sayNo } from './say-no.ts'
import type { Kernel } from './slice.ts'

type Bug = Error & { statusCode?: number; refused?: string; params?: Record<string, string | number> }

/** Whatever a door throws is told in plain words; what nobody expected is noted, and told by its number alone. */
export const plainRefusals = (app: FastifyInstance, kernel: Kernel): void => {
  app.setErrorHandler(async (bug: Bug, request, reply) => {
    if (bug.refused) return sayNo(kernel, request, reply, bug.refused, bug.params)
    if (bug.statusCode === 413) {
      await letBy(request.raw)
      return sayNo(kernel, request, reply, 'too_large')
    }
    if (bug.statusCode && bug.statusCode < 500) return sayNo(kernel, request, reply, 'not_json')
    request.log.error({ bug, door: doorOf(request) }, 'bug')
    return reply.status(500).send({
      refused: 'broken',
      message: kernel.say(langOf(request), 'refused.broken', { id: request.id }),
    })
  })
  app.setNotFoundHandler((request, reply) => astray(kernel, request, reply))
}

// A page of its own, that asks for no file: its few styles are named by what they are.
const plain =
  'main{max-width:36rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.25rem}a{display:inline-block;padding:.6rem 0}'
const plainPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(plain).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** An address of nothing, or that can't be read: who walks with a browser gets a page, a program the no alone. */
export const astray = (kernel: Kernel, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const walks = request.method === 'GET' && request.headers.accept?.includes('text/html')
  if (!walks || request.url.startsWith('/api/')) return sayNo(kernel, request, reply, 'not_found')
  const lang = langOf(request)
  return reply
    .status(404)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', plainPolicy)
    .send(`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>Loge</title>
<style>${plain}</style>
<main>
<h1>${kernel.say(lang, 'refused.not_found')}</h1>
<p><a href="/">${kernel.say(lang, 'astray.home')}</a></p>
</main>
</html>
`)
}

/** What is no call at all has no language: it is told in both, and the line is closed. */
export const deaf =
  (kernel: Kernel) =>
  (fault: Error & { code?: string }, socket: Socket): void => {
    if (fault.code === 'ECONNRESET' || socket.destroyed) return
    const long = fault.code === 'HPE_HEADER_OVERFLOW'
    const refused = long ? 'too_large' : 'not_json'
    const message = (['fr', 'en'] as const).map((lang) => kernel.say(lang, `refused.${refused}`)).join(' ')
    const body = JSON.stringify({ refused, message })
    if (socket.writable)
      socket.write(
        `HTTP/1.1 ${long ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      )
    socket.destroySoon()
  }

/** Who is still speaking does not hear: up to so much, for so long, is let go by before the answer (bytes, ms). */
const patience = { bytes: 50e6, ms: 10_000 }

const letBy = (raw: IncomingMessage): Promise<void> =>
  new Promise((done) => {
    if (raw.complete || raw.destroyed) return done()
    let bytes = 0
    const late = setTimeout(done, patience.ms)
    const end = (): void => {
      clearTimeout(late)
      done()
    }
    raw.unpipe()
    raw.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > patience.bytes) end()
    })
    raw.once('end', end).once('close', end).resume()
  })
