import { setImmediate as breathe } from 'node:timers/promises'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Told } from '../../core/may-hear.ts'
import { hear } from '../feed.ts'
import type { Knows } from '../identify.ts'
import { sayNo } from '../say-no.ts'
import type { Kernel } from '../slice.ts'
import type { Bell } from './bell.ts'
import { type Line, makePlaces } from './feed-lines.ts'
import { isStanding, standingOf } from './access-change.ts'
import { followJournal, type News } from './tail.ts'

/** How often a silent line says that it is there, and is asked whether it still may be (ms). */
const breath = 20_000
/** Who reads so slowly that this waits for her is let go, and comes back where she was (bytes). */
const patience = 256 * 1024
/** A place for one more may be free after so many seconds. */
const fullFor = 60

type Open = Line & { request: FastifyRequest; out: ServerResponse; standing: string }

/** `GET /api/feed`: the facts that a reader may hear, as server-sent events; `once`: one page of them, as a list. */
export const feedDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows, bell: Bell): void => {
  const places = makePlaces<Open>()
  const tail = followJournal(kernel.database, bell, (facts) => weigh(facts))

  // Who was let in once may have been sent away since, or see other places: then the reader comes back as what she is.
  const weigh = async (facts?: readonly Told[]): Promise<void> => {
    const open = places.all()
    if (!open.length || (facts && !facts.some(({ type }) => isStanding(kernel, type)))) return
    const now = await standingOf(
      kernel,
      open.map(({ request }) => request),
    )
    for (const [i, line] of open.entries()) if (now[i] !== line.standing) line.end()
  }

  const beat = setInterval(() => {
    void (async () => {
      await weigh()
      for (const [i, { out }] of places.all().entries()) {
        if (i % 500 === 499) await breathe()
        // One that was just sent away is open until its other end has heard it.
        if (!out.writableEnded) out.write(':\n\n')
      }
      // A database that is away says nothing of who stands: it is asked again at the next breath.
    })().catch(() => {})
  }, breath)
  beat.unref()
  app.addHook('onClose', async () => clearInterval(beat))

  app.get<{ Querystring: { after?: string; once?: string } }>(
    '/api/feed',
    { compress: false } as object,
    async (request, reply) => {
      const actor = await knows(request, reply)
      if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
      const after =
        request.headers['last-event-id']?.toString() ??
        // An address may say it twice.
        [request.query.after].flat()[0] ??
        (await tail.now())
      if (request.query.once !== undefined) return hear(kernel.database, actor, after)
      const [standing = ''] = await standingOf(kernel, [request])
      const out = reply.raw
      const line: Open = {
        actor,
        page: request.headers['x-loge-page']?.toString().slice(0, 40),
        request,
        out,
        standing,
        end: () => out.end(),
      }
      // Who has left meanwhile hears nothing.
      if (out.destroyed) return reply.hijack()
      const full = places.take(line)
      if (full) return sayNo(kernel, request, reply.header('retry-after', fullFor), full.refused)
      reply.hijack()
      out.once('close', () => places.leave(line))
      out.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      out.write(`retry: 2000\nid: ${after}\nevent: here\ndata: {}\n\n`)
      const listener = { actor, tell: (news: News) => tellOn(out, news), isGone: () => out.destroyed }
      tail.join(listener, after).then(
        (stop) => (out.destroyed ? stop() : out.once('close', stop)),
        () => out.destroy(),
      )
    },
  )
}

let last: { news: News; text: string } | undefined

// One fact is told to many: it is written once.
const textOf = (news: News): string => {
  if (last?.news !== news) {
    const { type, subject, at, spread } = news
    last = { news, text: `id: ${news.cursor}\ndata: ${JSON.stringify({ type, subject, at, spread })}\n\n` }
  }
  return last.text
}

const tellOn = (out: ServerResponse, news: News): void => {
  if (out.writableEnded) return
  out.write(textOf(news))
  if (out.writableLength > patience) out.destroy()
}
