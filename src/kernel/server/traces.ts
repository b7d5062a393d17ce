import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import { addressOf } from './address.ts'
import { doorOf } from './door.ts'
import { markOf, secretOf } from './marks.ts'
import type { Db } from './sql.ts'

type Trace = { actor?: string; role?: string; refused: string[] }

const traces = new WeakMap<FastifyRequest, Trace>()
const traceOf = (request: FastifyRequest): Trace => {
  const trace = traces.get(request) ?? { refused: [] }
  traces.set(request, trace)
  return trace
}

/** Who called, once she has proved it. A visitor's id is made of where she calls from: it is left out. */
export const traceActor = (request: FastifyRequest, { id, role }: Actor): void => {
  Object.assign(traceOf(request), role === 'visitor' ? { role } : { role, actor: id })
}

/** A no: its code alone, for what was asked holds words. */
export const traceNo = (request: FastifyRequest, code: string): void => {
  traceOf(request).refused.push(code)
}

/**
 * The security log: each call that was refused something, with its door, the codes, who she is, and from where, as a mark that a
 * key of the house makes: many noes to one person, or to one address, are seen without knowing either.
 */
export const leaveTraces = (app: FastifyInstance, db: Db): void => {
  let secret: Promise<string> | undefined
  const key = (): Promise<string> =>
    (secret ??= secretOf(db).catch((bug: unknown) => {
      secret = undefined
      throw bug
    }))
  app.addHook('onResponse', async (request) => {
    const trace = traces.get(request)
    if (!trace?.refused.length) return
    const from = await key().then(
      (drawn) => markOf(drawn, addressOf(request)).slice(0, 16),
      () => undefined,
    )
    const { actor, role, refused } = trace
    request.log.warn({ door: doorOf(request), actor, role, refused: [...new Set(refused)], from }, 'refused')
  })
}
