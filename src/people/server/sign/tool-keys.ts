import type { FastifyRequest } from 'fastify'
import { addressOf } from '../../../kernel/server/network-address.ts'
import { knock } from '../../../kernel/server/attempts.ts'
import { doorOf } from '../../../kernel/server/route-name.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { bearers, type SessionRow } from './session-queries.ts'
import { hashOf } from './session-store.ts'

/**
 * The key that a tool shows: as a bearer, or as the password of Basic, whatever the login. Ours begin with `loge_`: what belongs
 * to a proxy in front is none.
 */
export const keyIn = (header: string | undefined): string | undefined => {
  const [, kind, said] = /^(Bearer|Basic) ([\w.~+/=-]{8,400})$/i.exec(header ?? '') ?? []
  if (!kind || !said) return undefined
  const key =
    kind.toLowerCase() === 'bearer'
      ? said
      : Buffer.from(said, 'base64').toString('utf8').split(':').slice(1).join(':')
  return key.startsWith('loge_') ? key : undefined
}

/** What a key opens: reading, at the doors of experts. */
const readable = /^\/api\/(?:bcf|foundation)\//
export const mayRead = (request: FastifyRequest): boolean =>
  ['GET', 'HEAD'].includes(request.method) && readable.test(doorOf(request))

const patience = { misses: 20, minutes: 15 }

/** Whose key it is, read afresh at each call; else a no: `token_unknown` (expired, withdrawn), or `locked` after many of them. */
export const whoBears = async (
  db: Db,
  request: FastifyRequest,
  key: string,
): Promise<SessionRow | { refused: 'token_unknown' | 'locked'; params?: { minutes: number } }> => {
  const row = await bearers(db, hashOf(key))
  if (row) return row
  const minutes = await knock(db, 'token', addressOf(request), patience)
  return minutes ? { refused: 'locked', params: { minutes } } : { refused: 'token_unknown' }
}
