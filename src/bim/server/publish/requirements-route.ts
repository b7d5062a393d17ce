import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { can } from '../../../kernel/core/access.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import { sayIn } from '../../core/words/say-model.ts'
import { keepRules, requirementsId } from './keep-requirements.ts'

type RequirementsRoute = { Querystring: { name?: string } }

/**
 * `POST /api/bim/requirements?name=FILE`: what the landlord asks of models, an IDS file of at most 20 MB; answers `{ title, rules }`.
 * What stood before is kept, and every model's last delivery is read against the new one. Refused: sign_in, not_yours, malformed, and
 * the problems of a document that is no IDS; then what stood stands.
 */
export const requirementsRoutes = async (
  app: FastifyInstance,
  kernel: Kernel,
  knows: Knows,
): Promise<void> => {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    scope.post<RequirementsRoute>('/api/bim/requirements', async (request, reply) => {
      const actor = await knows(request, reply)
      if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
      if (!can(grants, 'require', actor, {})) return sayNo(kernel, request, reply, 'not_yours')
      const name = commands['bim.deliver'].shape.file.safeParse(request.query.name ?? '')
      if (!name.success) return sayNo(kernel, request, reply, 'malformed', { field: 'name' })
      const body = (request.body ?? Readable.from([])) as Readable
      const pieces = body.iterator({ destroyOnReturn: false })
      const kept = await keepRules(kernel.settings.filesDir, newId(), pieces)
      if ('code' in kept) {
        const isLarge = kept.code === 'file_too_large'
        if (isLarge) reply.header('connection', 'close')
        return reply
          .status(isLarge ? 413 : 422)
          .send({ refused: kept.code, message: sayProblem(kept, name.data, sayIn(actor.lang)) })
      }
      const outcome = await kernel.send(actor, {
        id: newId(),
        type: 'bim.require',
        subject: requirementsId,
        data: { own: { file: name.data, ...kept } },
        at: new Date().toISOString(),
      })
      if (!outcome.ok) return sayNo(kernel, request, reply, outcome.refused, outcome.params)
      return { title: kept.title, rules: kept.rules }
    })
  })
}
