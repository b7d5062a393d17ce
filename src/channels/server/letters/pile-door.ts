import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { cleanPaperName } from '../../../kernel/core/enclosed-paper.ts'
import { makeBudget, roomAt } from '../../../kernel/server/byte-budget.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { addressOf } from '../../../kernel/server/network-address.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { isTooBusy, makeTurns } from '../../../kernel/server/work-limiter.ts'
import { grants } from '../../core/grants.ts'
import { pileBounds } from '../../core/letters/pile-acts.ts'
import { letterKindOf } from './file-kind.ts'
import { keepPileFile } from './pile-store.ts'

type PileRoute = { Params: { pile: string; n: string }; Querystring: { name?: string } }

/**
 * `PUT /api/channels/piles/:pile/:n?name=`: the bytes of file n (0 to 49) of a pile that is told afterwards (`pile.drop`); 204 once they are kept.
 * PDF, TIFF, JPEG or PNG, 60 MB at most. Refused: not_yours, malformed, letter_kind, wrong_moment (it was told), too_busy, and as the bytes of
 * photos are counted. `GET` of the same: a file that could not be read, as it came, to be kept by who asks; 404 else.
 */
export const pileDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const inTurn = makeTurns(2, 32)
  const db = kernel.database.owner
  const budget = makeBudget(db, roomAt(kernel.settings.filesDir))
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: pileBounds.bytes }, (_, body, done) =>
      done(null, body),
    )
    const path = '/api/channels/piles/:pile/:n'
    scope.put<PileRoute>(path, { bodyLimit: pileBounds.bytes }, async (request, reply) => {
      const actor = await knows(request, reply)
      if (!mayAnywhere(grants, 'dropLetters', actor))
        // Who did not enter learns of no door.
        return sayNo(kernel, request, reply, actor.role === 'visitor' ? 'not_found' : 'not_yours')
      const { pile, n } = request.params
      const { body } = request
      if (!isPileFile(pile, n)) return sayNo(kernel, request, reply, 'malformed', { field: 'pile' })
      if (!Buffer.isBuffer(body) || !letterKindOf(body)) return sayNo(kernel, request, reply, 'letter_kind')
      const no = await budget(actor, addressOf(request), body.length)
      if (no) return sayNo(kernel, request, reply, no)
      try {
        const kept = await inTurn(() =>
          keepPileFile(db, {
            pile,
            n: Number(n),
            name: cleanPaperName(request.query.name ?? ''),
            sha256: createHash('sha256').update(body).digest('hex'),
            bytes: body,
          }),
        )
        return kept ? await reply.status(204).send() : await sayNo(kernel, request, reply, 'wrong_moment')
      } catch (bug) {
        if (isTooBusy(bug)) return sayNo(kernel, request, reply, 'too_busy')
        throw bug
      }
    })

    scope.get<PileRoute>(path, async (request, reply) => {
      const actor = await knows(request, reply)
      const { pile, n } = request.params
      if (!isPileFile(pile, n) || !mayAnywhere(grants, 'dropLetters', actor))
        return sayNo(kernel, request, reply, 'not_found')
      const file = await kernel.database.as(actor, (as) =>
        as.row<{ name: string; bytes: Buffer | null }>(
          sql`select f.name, f.bytes from channels.pile_file f where f.pile = ${pile} and f.n = ${Number(n)} and f.state = 'failed'`,
        ),
      )
      if (!file?.bytes) return sayNo(kernel, request, reply, 'not_found')
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'no-store')
        .type('application/octet-stream')
        .send(file.bytes)
    })
  })
}

const isPileFile = (pile: string, n: string): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pile) &&
  /^\d{1,2}$/.test(n) &&
  Number(n) < pileBounds.files
