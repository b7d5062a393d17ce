import { sendFile } from '../../../kernel/server/send-file.ts'
import type { FastifyInstance } from 'fastify'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import { sayIn } from '../../core/words/say-model.ts'
import { buildingSeen, isId } from '../bcf/find-requests.ts'
import type { AdmitExpert } from '../expert-access.ts'
import { writeInChild } from './export-queue.ts'
import { servedOf, exportInput } from './maintained-model.ts'

type ExportRoute = { Params: { building: string }; Querystring: { model?: string } }

/**
 * `GET /api/bim/:building/maintained.ifc?model=NAME`: the delivered file with what people have seen since; `model` where a building
 * has several. Refused: not_found (no such building, or no model of it has entered the estate), several_models, and the problems of
 * a file that cannot be read.
 */
export const exportRoute = (app: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  app.get<ExportRoute>('/api/bim/:building/maintained.ifc', async (request, reply) => {
    const actor = await enter(request, reply)
    if (!actor) return reply
    const { building: id } = request.params
    const building = isId(id) ? await buildingSeen(kernel, actor, id) : undefined
    if (!building) return sayNo(kernel, request, reply, 'not_found')
    const say = sayIn(actor.lang)
    const { model } = request.query
    const all = await servedOf(kernel.database.owner, building.id)
    const served = all.filter((each) => model === undefined || each.model === model)
    const [one] = served
    if (!one) return reply.status(404).send({ refused: 'not_found', message: say('export.none') })
    if (served.length > 1)
      return sayNo(kernel, request, reply, 'several_models', {
        names: served.map((each) => each.model).join(', '),
      })
    const { wanted } = await exportInput(kernel, building.id, one)
    const made = await writeInChild(wanted, kernel.settings.filesDir)
    if ('problem' in made)
      return reply
        .status(422)
        .send({ refused: made.problem.code, message: sayProblem(made.problem, one.file, say) })
    return sendFile(reply, made.value, {
      name: `${one.file.replace(/\.ifc(?:zip)?$/i, '')}-entretenue.ifc`,
      type: 'application/x-step',
    })
  })
}
