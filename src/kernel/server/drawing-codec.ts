import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const squeeze = promisify(brotliCompress)
/** A drawing as it was before it was pressed. */
export const decompressDrawing = promisify(brotliDecompress)

/** What the house made itself: a drawing (SVG), or shapes in space. */
export type GeneratedKind = 'drawing' | 'shapes'

const kinds: Record<GeneratedKind, { media: string; mode: number }> = {
  drawing: { media: 'image/svg+xml', mode: constants.BROTLI_MODE_TEXT },
  shapes: { media: 'application/vnd.loge.shapes', mode: constants.BROTLI_MODE_GENERIC },
}
export const mediaOf = (kind: GeneratedKind): string => kinds[kind].media

/** A drawing (SVG), or shapes, as they are kept: pressed once, named by the hash of what they say. */
export const compressDrawing = async (
  made: string | Uint8Array,
  kind: GeneratedKind = 'drawing',
): Promise<{ sha256: string; data: Buffer }> => {
  const bytes = Buffer.from(made as Uint8Array)
  const data = await squeeze(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: kinds[kind].mode,
      // Level 9 takes three times as long, and saves a three-hundredth; the last, thirty times, and a twenty-fifth.
      [constants.BROTLI_PARAM_QUALITY]: 7,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // A larger window brings larger tables, and to clear those takes ten times as long as to press a plan.
      [constants.BROTLI_PARAM_LGWIN]: bytes.length <= 2 ** 17 ? 16 : 22,
    },
  })
  return { sha256: createHash('sha256').update(bytes).digest('hex'), data }
}

// Looked at alone, a drawing is a picture: it runs nothing and fetches nothing.
const alone = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Sends a drawing or shapes as they lie, pressed; spread out for the rare reader who cannot. */
export const sendMade = async (
  request: FastifyRequest,
  reply: FastifyReply,
  data: Buffer,
  kind: GeneratedKind,
): Promise<FastifyReply> => {
  reply.type(mediaOf(kind)).header('content-security-policy', alone).header('vary', 'accept-encoding')
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  if (/\bbr\b/.test(request.headers['accept-encoding'] ?? ''))
    return reply.header('content-encoding', 'br').send(data)
  return reply.send(await decompressDrawing(data))
}
