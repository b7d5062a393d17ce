import { setImmediate as breathe } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../core/access.ts'
import { hear } from '../feed.ts'
import type { Knows } from '../identify.ts'
import { sayNo } from '../say-no.ts'
import type { Kernel } from '../slice.ts'
import type { Bell } from './bell.ts'
import { type FeedLine, makePlaces, type Places } from './feed-lines.ts'
import { feedStream, type Stream } from './feed-stream.ts'
import { isStanding, standingOf } from './access-change.ts'
import { followJournal, type Tail } from './tail.ts'

/** How often a silent line says that it is there, and is asked whether it still may be (ms). */
const breath = 20_000
/** A place for one more may be free after so many seconds. */
const fullFor = 60

type Open = FeedLine & { request: FastifyRequest; stream: Stream; standing: string }
type FeedRoute = { Querystring: { after?: string; once?: string } }

/**
 * `GET /api/feed`: the facts that a reader may hear, as server-sent events; `once`: one page of them, as a list. Answers the tail of
 * the journal, whose `now` an answer bears.
 */
export const feedDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows, bell: Bell): Tail => {
  const places = makePlaces<Open>()
  const tail = followJournal(kernel.database, bell, async (facts) => {
    if (facts.some(({ type }) => isStanding(kernel, type))) await weigh(kernel, places)
  })
  const beat = setInterval(() => {
    // A database that is away says nothing of who stands: it is asked again at the next breath.
    void weigh(kernel, places)
      .then(() => breatheAll(places))
      .catch(() => {})
  }, breath)
  beat.unref()
  app.addHook('onClose', async () => clearInterval(beat))
  app.get<FeedRoute>('/api/feed', { compress: false } as object, async (request, reply) => {
    const actor = await knows(request, reply)
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    const after = afterOf(request) ?? (await tail.now())
    if (request.query.once !== undefined) return hear(kernel.database, actor, after)
    const line = await open(kernel, actor, request, reply)
    // Who has left meanwhile hears nothing.
    if (line.stream.isGone()) return reply.hijack()
    const full = places.take(line)
    if (full) return sayNo(kernel, request, reply.header('retry-after', fullFor), full.refused)
    reply.hijack()
    reply.raw.once('close', () => places.leave(line))
    follow(tail, line, after)
  })
  return tail
}

// An address may say it twice.
const afterOf = ({ headers, query }: FastifyRequest<FeedRoute>): string | undefined =>
  headers['last-event-id']?.toString() ?? [query.after].flat()[0]

const open = async (
  kernel: Kernel,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Open> => {
  const [standing = ''] = await standingOf(kernel, [request])
  const stream = feedStream(reply.raw)
  const page = request.headers['x-loge-page']?.toString().slice(0, 40)
  return { actor, page, request, stream, standing, end: stream.end }
}

const follow = (tail: Tail, { actor, stream }: Open, after: string): void => {
  stream.admit(after)
  tail.join({ actor, tell: stream.tell, isGone: stream.isGone }, after).then(stream.join, stream.drop)
}

// Who was let in once may have been sent away since, or see other places: then the reader comes back as what she is.
const weigh = async (kernel: Kernel, places: Places<Open>): Promise<void> => {
  const lines = places.all()
  if (!lines.length) return
  const now = await standingOf(
    kernel,
    lines.map(({ request }) => request),
  )
  for (const [i, line] of lines.entries()) if (now[i] !== line.standing) line.end()
}

// Thousands of lines are told in parts: others are answered between them.
const breatheAll = async (places: Places<Open>): Promise<void> => {
  for (const [i, { stream }] of places.all().entries()) {
    if (i % 500 === 499) await breathe()
    stream.breathe()
  }
}
