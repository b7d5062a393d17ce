import { z } from 'zod/mini'
import { shapes } from '../bim/core/bcf/bcf-api.ts'

type Schema = Record<string, unknown>
type SchemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => Schema
type Path = [path: string, summary: string, answer: z.ZodMiniType]

const {
  auth,
  user,
  information,
  project,
  extensions,
  topic,
  comment,
  viewpoint,
  selection,
  visibility,
  file,
  related,
} = shapes
const projectPath = '/api/bcf/3.0/projects/{project}'
const matter = `${projectPath}/topics/{topic}`
const viewpointPath = `${matter}/viewpoints/{viewpoint}`

/** The read side of BCF-API 3.0: a building is a project, a request a topic. */
const bcfPaths: Path[] = [
  ['/api/bcf/versions', 'Which versions of BCF-API are spoken here.', shapes.versions],
  ['/api/foundation/versions', 'The same, where the Foundation API asks for it.', shapes.versions],
  ['/api/bcf/3.0/auth', 'How one enters: a key of one’s own page, no OAuth.', auth],
  ['/api/foundation/1.0/auth', 'The same, where the Foundation API asks for it.', auth],
  ['/api/bcf/3.0/current-user', 'Who reads.', user],
  ['/api/foundation/1.0/current-user', 'The same, where the Foundation API asks for it.', user],
  ['/api/bcf/3.0/projects', 'Buildings as projects; `$top` (500 at most) and `$skip`.', z.array(project)],
  [projectPath, 'A building as a project.', project],
  [`${projectPath}/extensions`, 'The values that its topics take.', extensions],
  [`${projectPath}/files_information`, 'The delivered models that its plans show.', z.array(information)],
  [`${projectPath}/documents`, 'None: documents stay in the house.', z.array(z.object({}))],
  [`${projectPath}/topics`, 'Its requests, newest first; `$top` (100 at most) and `$skip`.', z.array(topic)],
  [matter, 'A request as a topic, without a word on who lives there.', topic],
  [
    `${matter}/comments`,
    'Decisions and works, and what the offices wrote, names struck out.',
    z.array(comment),
  ],
  [`${matter}/comments/{comment}`, 'One of them.', comment],
  [`${matter}/files`, 'The delivered model in which it is seen: one, or none.', z.array(file)],
  [`${matter}/related_topics`, 'The incident that it follows, or those that follow it.', z.array(related)],
  [`${matter}/document_references`, 'None: documents stay in the house.', z.array(z.object({}))],
  [`${matter}/viewpoints`, 'Where to look in the model: one, or none.', z.array(viewpoint)],
  [viewpointPath, 'The thing or the rooms, from above.', viewpoint],
  [`${viewpointPath}/selection`, 'By their GlobalIds.', selection],
  [`${viewpointPath}/visibility`, 'All is shown.', visibility],
]

const files: [path: string, summary: string, media: string][] = [
  [`${viewpointPath}/snapshot`, 'The plan with the thing marked.', 'image/png'],
  ['/api/bcf/requests/{id}', 'A request as a BCF file; `?version=2.1` or 3.0.', 'application/octet-stream'],
  [
    '/api/bcf/buildings/{id}',
    'The open requests of a building as a BCF file, 200 at most, the most pressing first.',
    'application/octet-stream',
  ],
  [
    '/api/bim/{building}/cobie.xlsx',
    'A building as COBie 2.4, in one workbook; what is not known is n/a.',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['/api/bim/{building}/cobie.zip', 'The same as tables (CSV), a sheet each.', 'application/zip'],
  [
    '/api/bim/{building}/maintained.ifc',
    'The delivered model with what people have seen since (property sets) and the equipment noted since; `?model=NAME` where there are several.',
    'application/x-step',
  ],
  [
    '/api/estate/units/{unit}/carnet.pdf',
    'The carnet d’information du logement of a dwelling (CCH, L. 126-35-2 ff.).',
    'application/pdf',
  ],
]

/** The doors of experts, for the staff of the offices, as OpenAPI paths. `no` is what they answer when they refuse. */
export const expertPaths = (schemaOf: SchemaOf, no: Schema): Record<string, Schema> => {
  const get = (path: string, summary: string, content: Schema): [string, Schema] => [
    path,
    {
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      })),
      get: { tags: ['experts'], summary, responses: { 200: { description: 'OK', content }, '4XX': no } },
    },
  ]
  const json = (shape: z.ZodMiniType): Schema => ({
    'application/json': { schema: schemaOf(shape, 'output') },
  })
  return {
    ...Object.fromEntries(bcfPaths.map(([path, summary, shape]) => get(path, summary, json(shape)))),
    ...Object.fromEntries(files.map(([path, summary, media]) => get(path, summary, { [media]: {} }))),
    '/api/bcf': {
      post: {
        tags: ['experts'],
        summary:
          'Take back a BCF file that a tool wrote (2.0, 2.1, 3.0): new comments and statuses become staff notes, once; no request is made.',
        requestBody: { required: true, content: { 'application/octet-stream': {} } },
        responses: {
          200: { description: 'What became of each topic', content: json(shapes.taken) },
          '4XX': no,
        },
      },
    },
  }
}
