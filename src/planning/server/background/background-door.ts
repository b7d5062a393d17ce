import { createReadStream } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { rangeOf } from '../../core/background/byte-range.ts'
import { grants } from '../../core/grants.ts'
import { standingFile } from './tiles-file.ts'

/**
 * `GET /api/planning/background.pmtiles`: the file of tiles that the landlord brings, in the ranges that a map asks for, to who reads the
 * plan. `sign_in`, `not_yours`; `not_found`: none is named, or it is not there; 416: the range begins after its end.
 */
export const backgroundDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get('/api/planning/background.pmtiles', async (request, reply) => {
    const actor = await knows(request, reply)
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    if (!mayAnywhere(grants, 'readBoard', actor)) return sayNo(kernel, request, reply, 'not_yours')
    const path = kernel.settings.mapTiles
    const file = path ? await standingFile(path) : undefined
    if (!path || !file) return sayNo(kernel, request, reply, 'not_found')
    const etag = `"${file.mark}"`
    reply.headers({ etag, 'accept-ranges': 'bytes', 'cache-control': 'private, max-age=3600' })
    if (request.headers['if-none-match'] === etag) return reply.status(304).send()
    const since = request.headers['if-range']
    const range =
      since === undefined || since === etag ? rangeOf(request.headers.range, file.size) : undefined
    if (range === 'unsatisfiable')
      return reply.status(416).header('content-range', `bytes */${file.size}`).send()
    // No kind that anybody compresses: ranges are those of the file.
    reply.type('application/vnd.pmtiles')
    if (range) reply.status(206).header('content-range', `bytes ${range.from}-${range.to}/${file.size}`)
    const { from, to } = range ?? { from: 0, to: file.size - 1 }
    return reply
      .header('content-length', to - from + 1)
      .send(createReadStream(path, { start: from, end: to }))
  })
}
