import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const squeeze = promisify(brotliCompress)
/** A drawing as it was before it was pressed. */
export const unpressed = promisify(brotliDecompress)

/** A drawing (SVG) as it is kept: pressed once, named by the hash of its text. */
export const pressed = async (svg: string): Promise<{ sha256: string; data: Buffer }> => {
  const text = Buffer.from(svg)
  const data = await squeeze(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  })
  return { sha256: createHash('sha256').update(text).digest('hex'), data }
}

// Looked at alone, a drawing is a picture: it runs nothing and fetches nothing.
const alone = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Sends a drawing as it lies, pressed; spread out for the rare reader who cannot. */
export const sendDrawing = async (
  request: FastifyRequest,
  reply: FastifyReply,
  data: Buffer,
): Promise<FastifyReply> => {
  reply.type('image/svg+xml').header('content-security-policy', alone).header('vary', 'accept-encoding')
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  if (/\bbr\b/.test(request.headers['accept-encoding'] ?? ''))
    return reply.header('content-encoding', 'br').send(data)
  return reply.send(await unpressed(data))
}
