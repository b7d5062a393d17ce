import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { join } from 'node:path'
import type { Actor } from '../core/access.ts'
import { isRefusal } from '../core/command.ts'
import { addressOf } from './network-address.ts'
import { makeBudget, roomAt } from './byte-budget.ts'
import { doorOf } from './route-name.ts'
import { sendMade } from './drawing-codec.ts'
import { drawingNamed } from './drawing-cache.ts'
import { maxBytes } from './photo-files.ts'
import type { Knows } from './identify.ts'
import { sendFirstPage, sendPaper } from './papers/paper-door.ts'
import { openPartial, type Partial, strangers } from './photo-parts.ts'
import { sendFile } from './send-file.ts'
import { sayNo, statusOf } from './say-no.ts'
import type { Kernel } from './slice.ts'
import { sql } from './sql.ts'

const photoDoor = '/api/files/:sha256'

type PhotoRoute = { Params: { sha256: string }; Querystring: { size?: string } }
type Part = { from: number; total: number }

/**
 * Photos, voice notes, papers, drawings and shapes, by the hash of their bytes. PUT takes one whole, or a part (`content-range: bytes 0-65535/300000`) and answers
 * `{ held }`: what it has, from the first byte on; HEAD says the same (`upload-offset`, `upload-complete`). A part sent twice
 * is one part, a part too far is not taken: the sender goes on from `held`. The hash is checked when all is there. A visitor
 * hears of her own parts alone: whether somebody else has sent a file is nobody's to ask.
 */
export const photos = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const { filesDir } = kernel.settings
  const known = openPartial(join(filesDir, 'partial'))
  const unknown = openPartial(join(filesDir, 'partial-strangers'), strangers)
  const partsOf = ({ role }: Actor): Partial => (role === 'visitor' ? unknown : known)
  const db = kernel.database.owner
  const budget = makeBudget(db, roomAt(filesDir))
  const isHere = async (sha256: string): Promise<boolean> =>
    (await db.row(sql`select 1 from kernel.file where sha256 = ${sha256}`)) !== undefined
  app.addHook('preValidation', async (request, reply) => {
    const { sha256 } = (request.params ?? {}) as { sha256?: string }
    if (sha256 !== undefined && doorOf(request) === photoDoor && !/^[0-9a-f]{64}$/.test(sha256))
      return sayNo(kernel, request, reply, 'malformed', { field: 'sha256' })
  })

  app.head<PhotoRoute>(photoDoor, async (request, reply) => {
    const { sha256 } = request.params
    const actor = await knows(request, reply)
    const complete = actor.role !== 'visitor' && (await isHere(sha256))
    return reply
      .header('cache-control', 'no-store')
      .header('upload-complete', complete ? '?1' : '?0')
      .header('upload-offset', complete ? 0 : await partsOf(actor).held(actor.id, sha256))
      .send()
  })

  app.put<PhotoRoute>(photoDoor, { bodyLimit: maxBytes }, async (request, reply) => {
    const { sha256 } = request.params
    const { body } = request
    if (!Buffer.isBuffer(body) || !body.length)
      return sayNo(kernel, request, reply, saysSound(request) ? 'not_sound' : 'photo_unreadable')
    const actor = await knows(request, reply)
    const { id } = actor
    const part = partOf(request, body)
    if (part === 'malformed') return sayNo(kernel, request, reply, 'malformed', { field: 'content-range' })
    if (part && part.total > maxBytes) return sayNo(kernel, request, reply, 'too_large')
    const isWhole = !part || (part.from === 0 && body.length === part.total)
    // A visitor shows the whole of it before she hears that it is here.
    if (!isWhole && actor.role !== 'visitor' && (await isHere(sha256))) return { sha256 }
    const no = await budget(actor, addressOf(request), body.length)
    if (no) return sayNo(kernel, request, reply, no)
    if (isWhole) return keep(request, reply, body)
    const partial = partsOf(actor)
    const held = await partial.add(id, sha256, part.from, body)
    if (held < part.total) return { held }
    const whole = await partial.whole(id, sha256).catch(() => undefined)
    // The same last part by another way was quicker, and is being put in its place.
    if (!whole) return actor.role !== 'visitor' && (await isHere(sha256)) ? { sha256 } : { held: 0 }
    const answer = await keep(request, reply, whole)
    // Asked to come back, its sender finds here what he has sent.
    if (reply.statusCode !== statusOf['too_busy']) await partial.forget(id, sha256)
    return answer
  })

  const keep = async (request: FastifyRequest<PhotoRoute>, reply: FastifyReply, bytes: Buffer) => {
    const kept = await kernel.files.put(db, request.params.sha256, bytes, request.headers['content-type'])
    return isRefusal(kept) ? sayNo(kernel, request, reply, kept.refused) : kept
  }

  app.get<PhotoRoute>(photoDoor, async (request, reply) => {
    const { sha256 } = request.params
    const actor = await knows(request, reply)
    // A visitor has no table to look into: what she took herself is still on her phone.
    const seen =
      actor.role !== 'visitor' &&
      (await kernel.database.as(actor, async (as) => {
        for (const slice of kernel.slices) if (await slice.files?.(as, sha256, actor)) return true
        return false
      }))
    if (!seen) return sayNo(kernel, request, reply.header('cache-control', 'no-store'), 'not_found')
    if (request.query.size === 'page') {
      const page = await sendFirstPage(kernel, request, keepByReader(reply, `"${sha256}-page"`), sha256)
      return page ?? sayNo(kernel, request, reply.header('cache-control', 'no-store'), 'not_found')
    }
    if (request.query.size === 'sent') {
      const sent = await sendAsSent(kernel, reply, sha256)
      return sent ?? sayNo(kernel, request, reply.header('cache-control', 'no-store'), 'not_found')
    }
    const size = request.query.size === 'thumb' ? 'thumb' : 'full'
    // What bears a hash never changes: who may still see it, and has it, is sent nothing.
    const tag = `"${sha256}${size === 'thumb' ? '-thumb' : ''}"`
    if (request.headers['if-none-match']?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, '') === tag))
      return keepByReader(reply, tag).status(304).send()
    const bytes = await kernel.files.open(sha256, size)
    if (bytes) return keepByReader(reply, tag).type('image/jpeg').send(bytes)
    const sound = await kernel.files.openSound(sha256)
    if (sound) return keepByReader(reply, tag).type(sound.media).send(sound.bytes)
    const drawing = await drawingNamed(kernel, sha256)
    if (drawing)
      return sendMade(
        request,
        drawing.name === sha256 ? keepByReader(reply, tag) : reply,
        drawing.data,
        'drawing',
      )
    const shapes = await kernel.files.openShapes(sha256)
    if (shapes) return sendMade(request, keepByReader(reply, tag), shapes, 'shapes')
    const paper = await sendPaper(kernel, keepByReader(reply, tag), sha256)
    if (paper) return paper
    // Not there yet, perhaps: it may still be on its way from a telephone.
    return sayNo(kernel, request, reply.header('cache-control', 'no-store'), 'not_found')
  })
}

// Ten minutes, then the right is asked again: a browser that many share, or a right that has ended, keeps no home for a year.
const keepByReader = (reply: FastifyReply, tag: string): FastifyReply =>
  reply.header('cache-control', 'private, max-age=600').header('etag', tag)

/** The bytes that were sent, to be kept by the reader and never opened here: what is shown is what the house made of them. */
const sendAsSent = async (
  kernel: Kernel,
  reply: FastifyReply,
  sha256: string,
): Promise<FastifyReply | undefined> => {
  const sent = await kernel.files.openSent(sha256)
  return (
    sent &&
    sendFile(
      reply
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'"),
      sent.bytes,
      { name: `${sha256}.${sent.ending}`, type: 'application/octet-stream' },
    )
  )
}

const saysSound = (request: FastifyRequest): boolean =>
  request.headers['content-type']?.startsWith('audio/') ?? false

const partOf = (request: FastifyRequest, body: Buffer): Part | 'malformed' | undefined => {
  const said = request.headers['content-range']
  if (said === undefined) return undefined
  const [, from, to, total] = (/^bytes (\d{1,9})-(\d{1,9})\/(\d{1,9})$/.exec(said) ?? []).map(Number)
  if (from === undefined || to === undefined || total === undefined) return 'malformed'
  return to - from + 1 === body.length && to < total ? { from, total } : 'malformed'
}
