import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import { addressOf } from './network-address.ts'
import { doorOf } from './route-name.ts'
import { markOf, secretOf } from './keyed-marks.ts'
import type { Db } from './sql.ts'

type Trace = { actor?: string; role?: string; refused: string[] }

const traces = new WeakMap<FastifyRequest, Trace>()
const traceOf = (request: FastifyRequest): Trace => {
  const trace = traces.get(request) ?? { refused: [] }
  traces.set(request, trace)
  return trace
}

/** The caller, once she has proved who she is. A visitor's id is made of where she calls from: it is left out. */
export const traceActor = (request: FastifyRequest, { id, role }: Actor): void => {
  Object.assign(traceOf(request), role === 'visitor' ? { role } : { role, actor: id })
}

/** A no: its code alone, for what was asked holds words. */
export const traceNo = (request: FastifyRequest, code: string): void => {
  traceOf(request).refused.push(code)
}

/** Lines that one mark, or a person, leaves in a minute; what comes beyond is counted, and told with the next line that it leaves. */
const each = { lines: 60, ms: 60_000 }
/** Marks that are counted at once: whoever comes from ever new addresses costs no memory. */
const mostMarks = 10_000

type LeftTraces = { since: number; lines: number; more: number }

/** Whether one more line may be left, and how many were not since the last: a log that strangers can fill is no log. */
const makeMeasure = () => {
  const all = new Map<string, LeftTraces>()
  return (mark: string, now: number): { more: number } | undefined => {
    const before = all.get(mark)
    if (before && now - before.since < each.ms && before.lines >= each.lines) {
      before.more++
      return undefined
    }
    const begun = before && now - before.since < each.ms ? before : { since: now, lines: 0, more: 0 }
    const more = before?.more ?? 0
    if (all.size >= mostMarks) all.clear()
    all.set(mark, { ...begun, lines: begun.lines + 1, more: 0 })
    return { more }
  }
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
  const measure = makeMeasure()
  app.addHook('onResponse', async (request) => {
    const trace = traces.get(request)
    if (!trace?.refused.length) return
    const from = await key().then(
      (drawn) => markOf(drawn, addressOf(request)).slice(0, 16),
      () => undefined,
    )
    const { actor, role, refused } = trace
    const room = measure(actor ?? from ?? '', Date.now())
    if (!room) return
    const more = room.more ? { more: room.more } : {}
    request.log.warn(
      { door: doorOf(request), actor, role, refused: [...new Set(refused)], from, ...more },
      'refused',
    )
  })
}
