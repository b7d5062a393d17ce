import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../../kernel/core/access.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import {
  auth,
  commentsJson,
  extensionsJson,
  filesJson,
  informationJson,
  projectOf,
  relatedJson,
  selectionJson,
  topicJson,
  viewpointJson,
  visibilityJson,
} from '../../core/bcf/bcf-api.ts'
import { extensionsOf } from '../../core/bcf/request-topic.ts'
import type { Viewpoint } from '../../../ifc/core/bcf/topic.ts'
import { type AdmitExpert, sayTo } from '../expert-access.ts'
import { servedOf } from '../export/maintained-model.ts'
import { buildingSeen, buildingsSeen, requestIn, requestsIn } from './find-requests.ts'
import { type TopicSource, topicsOf } from './request-topics.ts'
import { families } from './bcf-archive.ts'
import { pictureOf } from './plan-picture.ts'

type PageInput = { $top?: string; $skip?: string; $filter?: string; $orderby?: string }
type Call = FastifyRequest<{ Params: Record<string, string>; Querystring: PageInput }>
type Page = { top: number; skip: number }

const base = '/api/bcf/3.0/projects'

/**
 * The read side of BCF-API 3.0: a building is a project, its requests are the topics, newest first. Lists are pages (`$top`, at
 * most 100 topics or 500 projects; `$skip`). Refused: sign_in, not_yours, not_found, malformed (`$filter` and `$orderby` are not
 * understood here, and nothing is left out in silence).
 */
export const bcfApi = (app: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  for (const path of ['/api/bcf/versions', '/api/foundation/versions'])
    app.get(path, async () => ({
      versions: [
        {
          api_id: 'foundation',
          version_id: '1.0',
          detailed_version: 'https://github.com/buildingSMART/foundation-API/tree/release_1_0',
        },
        {
          api_id: 'bcf',
          version_id: '3.0',
          detailed_version: 'https://github.com/buildingSMART/BCF-API/tree/release_3_0',
        },
      ],
    }))

  for (const path of ['/api/bcf/3.0/auth', '/api/foundation/1.0/auth']) app.get(path, async () => auth)

  const open = (path: string, answer: Answering, under = base): void => {
    app.get(`${under}${path}`, async (plain, reply) => {
      const request = plain as Call
      const actor = await enter(request, reply)
      if (!actor) return reply
      const unknown = (['$filter', '$orderby'] as const).find((name) => request.query[name] !== undefined)
      if (unknown) return sayNo(kernel, request, reply, 'malformed', { field: unknown })
      const found = await answer({ actor, request, reply })
      return found === undefined
        ? sayNo(kernel, request, reply, 'not_found')
        : reply.header('cache-control', 'no-store').send(found)
    })
  }

  for (const under of ['/api/bcf/3.0', '/api/foundation/1.0'])
    open('/current-user', async ({ actor }) => ({ id: actor.id, name: actor.name }), under)

  open('', async ({ actor, request }) =>
    (await buildingsSeen(kernel, actor, pageOf(request, 500))).map(projectOf),
  )
  open('/:project', async (at) => {
    const building = await buildingSeen(kernel, at.actor, at.request.params['project'])
    return building && projectOf(building)
  })
  open('/:project/extensions', async (at) =>
    (await buildingSeen(kernel, at.actor, at.request.params['project']))
      ? extensionsJson(extensionsOf(families, sayTo(kernel, at.actor.lang)))
      : undefined,
  )
  open('/:project/files_information', async (at) => {
    const building = await buildingSeen(kernel, at.actor, at.request.params['project'])
    return building && (await servedOf(kernel.database.owner, building.id)).map(informationJson)
  })
  open('/:project/documents', async (at) =>
    (await buildingSeen(kernel, at.actor, at.request.params['project'])) ? [] : undefined,
  )
  open('/:project/topics', async ({ actor, request }) => {
    const building = await buildingSeen(kernel, actor, request.params['project'])
    if (!building) return undefined
    const ids = await requestsIn(kernel, actor, building.id, pageOf(request, 100))
    return (await topicsOf(kernel, actor, ids, sayTo(kernel, actor.lang))).map(({ topic }) =>
      topicJson(topic),
    )
  })

  const one = (path: string, answer: (told: TopicSource, at: At) => unknown): void =>
    open(`/:project/topics/:topic${path}`, async (at) => {
      const told = await toldAt(at)
      return told && answer(told, at)
    })
  const toldAt = async ({ actor, request }: At): Promise<TopicSource | undefined> => {
    const { project, topic } = request.params
    const id = await requestIn(kernel, actor, project, topic)
    return id === undefined ? undefined : (await topicsOf(kernel, actor, [id], sayTo(kernel, actor.lang)))[0]
  }
  const seen = (path: string, answer: (viewpoint: Viewpoint, told: TopicSource, at: At) => unknown): void =>
    one(`/viewpoints/:viewpoint${path}`, (told, at) => {
      const { viewpoint } = told.topic
      return viewpoint?.guid === at.request.params['viewpoint']?.toLowerCase()
        ? viewpoint && answer(viewpoint, told, at)
        : undefined
    })

  one('', ({ topic }) => topicJson(topic))
  one('/comments', ({ topic }) => commentsJson(topic))
  one('/comments/:comment', ({ topic }, { request }) =>
    commentsJson(topic).find(({ guid }) => guid === request.params['comment']?.toLowerCase()),
  )
  one('/files', ({ topic }) => filesJson(topic))
  one('/related_topics', ({ topic }) => relatedJson(topic))
  one('/document_references', () => [])
  one('/viewpoints', ({ topic }) => (topic.viewpoint ? [viewpointJson(topic.viewpoint)] : []))
  seen('', viewpointJson)
  seen('/selection', selectionJson)
  seen('/visibility', () => visibilityJson)
  seen('/coloring', () => ({ coloring: [] }))
  seen('/snapshot', async (_, { plan }, { reply }) => {
    const png = plan && (await pictureOf(kernel, plan.sha256, plan.marks))
    if (png) reply.type('image/png')
    return png
  })
}

type At = { actor: Actor; request: Call; reply: FastifyReply }
type Answering = (at: At) => Promise<unknown>

const pageOf = ({ query }: Call, most: number): Page => ({
  top: Math.min(most, whole(query.$top) ?? most),
  skip: whole(query.$skip) ?? 0,
})

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
