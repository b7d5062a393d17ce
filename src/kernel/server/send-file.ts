import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { stripAccents } from '../core/fold-words.ts'

/** Sends a file to be kept, under a name that every disk takes. */
export const sendFile = (
  reply: FastifyReply,
  bytes: Buffer | Readable,
  { name, type }: { name: string; type: string },
): FastifyReply =>
  reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${fileName(name)}"`)
    .send(bytes)

const fileName = (name: string): string =>
  stripAccents(name)
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 80)
