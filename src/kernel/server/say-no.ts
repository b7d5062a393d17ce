import { sayRefusal } from './outcome.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import type { Kernel } from './slice.ts'
import { traceNo } from './traces.ts'

/** Answers a no: its code, its sentence in the reader's language, its status. */
export const sayNo = (
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  params?: Record<string, string | number>,
): FastifyReply => {
  traceNo(request, code)
  const seconds = laterBy[code]
  if (seconds && !reply.hasHeader('retry-after')) reply.header('retry-after', seconds)
  // What the phone has not handed over stays: its page drops the rest itself.
  if (code === 'device_revoked') reply.header('clear-site-data', '"cache"')
  return reply.status(statusOf[code] ?? 422).send({
    refused: code,
    message: sayRefusal(langOf(request), { refused: code, ...(params ? { params } : {}) }, kernel.say),
    ...(params ? { params } : {}),
  })
}

/** After how many seconds the same call may be tried again. */
const laterBy: Record<string, number> = { too_fast: 60, too_busy: 5 }

/** The HTTP status of a code; of any other: 422. */
export const statusOf: Record<string, number> = {
  malformed: 400,
  not_json: 400,
  ask_by_post: 405,
  unknown_command: 400,
  sign_in: 401,
  other_person: 409,
  not_yours: 403,
  not_found: 404,
  too_large: 413,
  too_fast: 429,
  // Without a time to come back: what waits behind it may be a danger, and is not held up by a photo.
  too_many_bytes: 429,
  too_busy: 503,
  sign_in_wrong: 401,
  device_revoked: 403,
  locked: 429,
  work: 429,
  link_elsewhere: 409,
  other_site: 403,
  link_unknown: 404,
  token_unknown: 401,
  token_reads: 403,
  too_many_tokens: 409,
  link_expired: 410,
  access_gone: 410,
}

/** The language that a page asks for, or the browser; French otherwise. */
export const langOf = (request: FastifyRequest): Actor['lang'] =>
  (request.headers['x-loge-lang'] ?? request.headers['accept-language'] ?? 'fr').toString().startsWith('en')
    ? 'en'
    : 'fr'
