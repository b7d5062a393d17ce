import { constants } from 'node:zlib'
import cookie from '@fastify/cookie'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Actor } from '../core/access.ts'
import { setRight } from '../core/act-time.ts'
import { type Command, isRefusal, type Outcome } from '../core/command.ts'
import { envelope } from '../core/command-envelope.ts'
import type { Bell } from './feed/bell.ts'
import { readCookies } from './http-cookies.ts'
import { feedDoor } from './feed/feed-route.ts'
import { maxBytes } from './photo-files.ts'
import { makeConsulted } from './consultations.ts'
import { turnedAway } from './admission.ts'
import { allowLittle, security } from './security-headers.ts'
import { askingSeldom } from './ask-once-a-second.ts'
import { observe } from './metrics.ts'
import { holdAddresses } from './address-crowd.ts'
import { knowing, type Knows } from './identify.ts'
import { faultOf } from './log.ts'
import { photos } from './photo-door.ts'
import { astray, deaf, plainRefusals } from './plain-refusals.ts'
import { sayNo, statusOf } from './say-no.ts'
import type { Kernel } from './slice.ts'
import { sql } from './sql.ts'
import { leaveTraces, traceNo } from './traces.ts'

/** Who knocks: a session's person, a signed link's holder, or a visitor. Given by the slice of people. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>

/** Where the log goes, line by line; standard output unless said. */
export type Log = { write: (line: string) => void }

/** The doors: POST /api/commands, POST and GET /api/ask/:query, GET /api/feed, HEAD, PUT and GET /api/files/:sha256, /healthz, /metrics. */
export const buildHttp = async (
  kernel: Kernel,
  authenticate: Authenticate,
  bell: Bell,
  log?: Log,
): Promise<FastifyInstance> => {
  const app = fastify({
    logger: {
      level: kernel.settings.logLevel,
      redact: secrets,
      serializers: { bug: faultOf, err: (bug) => ({ type: 'fault', message: '', ...faultOf(bug) }) },
      ...(log ? { stream: log } : {}),
    },
    // Each command is logged with its id by its door; a line a call would drown them.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    // A proxy on this machine says who called: by the loopback, or by the socket, which has no address of its own.
    trustProxy: kernel.settings.listen.startsWith('/') ? true : 'loopback',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_, request, reply) => void astray(kernel, request, reply),
    clientErrorHandler: deaf(kernel),
  })
  await app.register(cookie)
  readCookies(app, kernel)
  await app.register(helmet, security(kernel.settings.publicUrl))
  allowLittle(app)
  await app.register(compress, compression)
  // What it is, its bytes say: a film is no photo, and is told so.
  for (const media of [/^(?:image|audio|video)\//, 'application/octet-stream'])
    app.addContentTypeParser(media, { parseAs: 'buffer', bodyLimit: maxBytes }, (_, body, done) =>
      done(null, body),
    )
  plainRefusals(app, kernel)
  holdAddresses(app, kernel)
  app.addHook('onRequest', async (request, reply) => {
    const no = await turnedAway(kernel, request)
    if (no) return sayNo(kernel, request, reply, no.refused, no.params)
  })
  observe(app)
  leaveTraces(app, kernel.database.owner)
  const knows = knowing(authenticate, kernel.pace)
  commands(app, kernel, knows)
  questions(app, kernel, knows)
  feedDoor(app, kernel, knows, bell)
  photos(app, kernel, knows)
  const asked = askingSeldom(() => kernel.database.owner.row(sql`select 1`))
  app.get('/healthz', async () => {
    await asked()
    return { ok: true }
  })
  return app
}

// An answer of 200 kB is compressed in about 2 ms at once; a stream for each costs more than that, for the same bytes. A window of
// 256 kB (2^18) instead of 4 MB: less to make ready for each answer. What is larger is streamed, and holds nobody else up.
const compression = {
  threshold: 1024,
  syncThreshold: 256 * 1024,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } },
}

const secrets = ['req.headers.authorization', 'req.headers.cookie', 'req.headers["x-loge-device"]']

/**
 * Acts in the order of their sender. One that could not be tried (`busy`, a bug) ends the answer there: what comes after it on
 * the same phone may rest on it, and is sent again with it. Of a visitor's the first is tried: she has no other, and what
 * bounds strangers counts acts.
 */
const commands = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.post('/api/commands', async (request, reply) => {
    const parsed = envelope.safeParse(request.body)
    if (!parsed.success)
      return sayNo(kernel, request, reply, 'malformed', {
        field: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 60) || 'envelope',
      })
    const acts = parsed.data as Command[]
    const actor = await knows(request, reply, acts.length)
    const now = new Date().toISOString()
    const clock = request.headers['x-loge-clock']?.toString()
    // A clock that is no hour was compared with nothing.
    const compared =
      Date.parse(clock ?? '') > 0 && kernel.slices.some((slice) => slice.isKnownPhone?.(request))
    const outcomes: Outcome[] = []
    for (const sent of actor.role === 'visitor' ? acts.slice(0, 1) : acts) {
      const { command, off } = setRight(sent, clock, now)
      let outcome: Outcome
      try {
        outcome = await kernel.send(actor, compared ? { ...command, compared } : command)
      } catch (bug) {
        if (!outcomes.length) throw Object.assign(bug as Error, { command: command.id })
        request.log.error({ bug, command: command.id }, 'bug')
        break
      }
      if (off && outcome.ok)
        outcome.notice = { code: 'clock_off', message: kernel.say(actor.lang, 'notice.clock_off') }
      request.log.info(
        {
          command: command.id,
          // One that no slice takes is the sender's own word.
          ...(outcome.ok || outcome.refused !== 'unknown_command' ? { type: command.type } : {}),
          role: actor.role,
          refused: outcome.ok ? undefined : outcome.refused,
        },
        'command',
      )
      if (!outcome.ok) traceNo(request, outcome.refused)
      outcomes.push(outcome)
      if (!outcome.ok && outcome.refused === 'busy') break
    }
    const only = outcomes.length === 1 ? outcomes[0] : undefined
    if (only && !only.ok && statusOf[only.refused] === 400) reply.status(400)
    return outcomes
  })
}

const questions = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const door = '/api/ask/:query'
  const consults = makeConsulted(kernel.database.owner, kernel.slices)
  const answer = async (request: FastifyRequest<Asked>, reply: FastifyReply, input: unknown) => {
    const actor = await knows(request, reply)
    const result = await kernel.ask(actor, request.params.query, input)
    if (isRefusal(result)) return sayNo(kernel, request, reply, result.refused, result.params)
    if (await consults(actor, request.params.query, input))
      request.log.error({ actor: actor.id, role: actor.role }, 'many files opened')
    return reply.header('cache-control', 'no-store').send(result)
  }
  app.post<Asked>(door, (request, reply) => answer(request, reply, request.body ?? {}))
  app.get<Asked>(door, async (request, reply) => {
    let input: unknown
    try {
      input = JSON.parse(request.query.q ?? '{}')
    } catch {
      return sayNo(kernel, request, reply, 'not_json')
    }
    return holdsWords(input) ? sayNo(kernel, request, reply, 'ask_by_post') : answer(request, reply, input)
  })
}

type Asked = { Params: { query: string }; Querystring: { q?: string } }

// What people type, of themselves or of who is on the phone: an address is written down by every proxy and every history. Ids,
// codes and days may be asked by GET: programs do, and so does a phone that takes its pack along.
const typed = ['q', 'words']
const holdsWords = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && typed.some((key) => Object.hasOwn(input, key))
