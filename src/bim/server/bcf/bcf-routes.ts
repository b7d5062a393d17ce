import { sendFile } from '../../../kernel/server/send-file.ts'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { versions, type Version } from '../../../ifc/core/bcf/topic.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import { type AdmitExpert, sayTo } from '../expert-access.ts'
import { takeTopics } from './take-topics.ts'
import { buildingSeen, isId, openIn } from './find-requests.ts'
import { topicsOf } from './request-topics.ts'
import { bcfFile } from './bcf-archive.ts'
import { receiveBcf } from './receive-bcf.ts'

/** More open requests than a building has on its worst day; each may have a picture to draw. */
const mostTopics = 200

type BcfRoute = { Params: { id: string }; Querystring: { version?: string; name?: string } }

/**
 * `GET /api/bcf/requests/:id` and `GET /api/bcf/buildings/:id` (its open requests, at most 200): a BCF file, `?version=2.1` or 3.0.
 * `POST /api/bcf?name=FILE`: one that a tool wrote, 100 MB at most; see `takeTopics`.
 */
export const bcfRoutes = (app: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  app.get<BcfRoute>('/api/bcf/requests/:id', async (request, reply) => {
    const actor = await enter(request, reply)
    if (!actor) return reply
    const version = versionOf(request)
    if (!version) return sayNo(kernel, request, reply, 'malformed', { field: 'version' })
    const say = sayTo(kernel, actor.lang)
    const told = isId(request.params.id) ? await topicsOf(kernel, actor, [request.params.id], say) : []
    const [first] = told
    if (!first) return sayNo(kernel, request, reply, 'not_found')
    const bytes = await bcfFile(kernel, told, first.building, { version, now: now(), say })
    return sendFile(reply, bytes, fileOf(`demande-${first.topic.no}`, version))
  })

  app.get<BcfRoute>('/api/bcf/buildings/:id', async (request, reply) => {
    const actor = await enter(request, reply)
    if (!actor) return reply
    const version = versionOf(request)
    if (!version) return sayNo(kernel, request, reply, 'malformed', { field: 'version' })
    const building = await buildingSeen(kernel, actor, request.params.id)
    if (!building) return sayNo(kernel, request, reply, 'not_found')
    const say = sayTo(kernel, actor.lang)
    const told = await topicsOf(kernel, actor, await openIn(kernel, actor, building.id, mostTopics), say)
    const bytes = await bcfFile(kernel, told, building, { version, now: now(), say })
    return sendFile(reply, bytes, fileOf(`demandes-${building.name}`, version))
  })

  void app.register(async (scope) => backDoor(scope, kernel, enter))
}

const backDoor = (scope: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  // Whatever the sender calls it, the bytes go straight to the disk.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_, payload, done) => done(null, payload))
  scope.post<BcfRoute>('/api/bcf', async (request, reply) => {
    const actor = await enter(request, reply)
    if (!actor) return reply
    const file = (request.query.name ?? 'retour.bcfzip').slice(0, 120)
    const say = sayTo(kernel, actor.lang)
    const body = (request.body ?? Readable.from([])) as Readable
    // Stopped in the middle, the stream stays whole: its sender hears why.
    const pieces = body.iterator({ destroyOnReturn: false })
    const opened = await receiveBcf(kernel.settings.filesDir, pieces)
    if (opened === 'nothing') return sayNo(kernel, request, reply, 'malformed', { field: 'body' })
    if ('code' in opened) {
      const isLarge = opened.code === 'file_too_large'
      if (isLarge) reply.header('connection', 'close')
      return reply
        .status(isLarge ? 413 : 422)
        .send({ refused: opened.code, message: sayProblem(opened, file, say) })
    }
    return {
      topics: await takeTopics(kernel, actor, opened.topics, say),
      problems: opened.problems.map((problem) => ({
        code: problem.code,
        says: sayProblem(problem, file, say),
      })),
    }
  })
}

const now = (): string => new Date().toISOString()

const versionOf = ({ query }: FastifyRequest<BcfRoute>): Version | undefined =>
  versions.find((version) => version === (query.version ?? '3.0'))

/** Tools open both endings; the newer version has its own. */
const fileOf = (name: string, version: Version) => ({
  name: `${name}.${version === '3.0' ? 'bcf' : 'bcfzip'}`,
  type: 'application/octet-stream',
})
