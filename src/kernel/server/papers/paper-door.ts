import type { FastifyReply, FastifyRequest } from 'fastify'
import { sayNo } from '../say-no.ts'
import type { Kernel } from '../slice.ts'

/**
 * Answers with a paper as it was sent: to be kept by the reader, never opened here. Should a browser show it all the same, it stands in
 * a sandbox, without scripts, of a kind that nobody guesses. Its name is the thread's to say.
 */
export const sendPaper = async (
  kernel: Kernel,
  reply: FastifyReply,
  sha256: string,
): Promise<FastifyReply | undefined> => {
  const paper = await kernel.files.openPaper(sha256)
  return (
    paper &&
    reply
      .header('content-disposition', 'attachment')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "sandbox; default-src 'none'")
      .type(paper.media)
      .send(paper.bytes)
  )
}

/** Answers with page 1 of a PDF as a picture, or says why it is not shown; nothing where there is no such paper. */
export const sendFirstPage = async (
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  sha256: string,
): Promise<FastifyReply | undefined> => {
  const page = await kernel.files.firstPage(sha256)
  if (page === undefined) return undefined
  if (typeof page === 'string')
    return sayNo(kernel, request, reply.removeHeader('etag').header('cache-control', 'no-store'), page)
  return reply.type('image/jpeg').send(page)
}
