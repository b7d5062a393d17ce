import { constants } from 'node:zlib'
import cookie from '@fastify/cookie'
import compress from '@fastify/compress'
import fastify, {
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import type { Actor } from '../core/access.ts'
import { commandDoor } from './command-route.ts'
import type { Bell } from './feed/bell.ts'
import { readCookies } from './http-cookies.ts'
import { feedDoor } from './feed/feed-route.ts'
import { maxBytes } from './photo-files.ts'
import { turnedAway } from './admission.ts'
import { allowLittle, harden } from './security-headers.ts'
import { askingSeldom } from './ask-once-a-second.ts'
import { observe } from './metrics.ts'
import { holdAddresses } from './address-crowd.ts'
import { knowing } from './identify.ts'
import { faultOf } from './log.ts'
import { photos } from './photo-door.ts'
import { questionDoor } from './question-route.ts'
import { astray, deaf, plainRefusals } from './plain-refusals.ts'
import { sayNo } from './say-no.ts'
import type { Kernel } from './slice.ts'
import { sql } from './sql.ts'
import { leaveTraces } from './traces.ts'

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
  const app = fastify(optionsOf(kernel, log))
  await app.register(cookie)
  readCookies(app, kernel)
  harden(app, kernel.settings.publicUrl)
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
  commandDoor(app, kernel, knows)
  const { now } = feedDoor(app, kernel, knows, bell)
  questionDoor(app, kernel, knows, now)
  photos(app, kernel, knows)
  const asked = askingSeldom(() => kernel.database.owner.row(sql`select 1`))
  app.get('/healthz', async () => {
    await asked()
    return { ok: true }
  })
  return app
}

const optionsOf = (kernel: Kernel, log: Log | undefined): FastifyServerOptions => ({
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

// An answer of 200 kB is compressed in about 2 ms at once; a stream for each costs more than that, for the same bytes. A window of
// 256 kB (2^18) instead of 4 MB: less to make ready for each answer. What is larger is streamed, and holds nobody else up.
const compression = {
  threshold: 1024,
  syncThreshold: 256 * 1024,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } },
}

const secrets = ['req.headers.authorization', 'req.headers.cookie', 'req.headers["x-loge-device"]']
