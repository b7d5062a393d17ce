import { z } from 'zod/mini'
import { envelope } from '../kernel/core/command-envelope.ts'
import { expertPaths } from './openapi-experts.ts'
import { modelPaths } from './openapi-models.ts'
import { sessionPaths } from './openapi-session.ts'
import { presenceHeard, presenceTold } from '../requests/core/presence/presence-shapes.ts'
import { slices } from './slices.ts'

type Schema = Record<string, unknown>

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
  return rest
}

const refusalSchema = {
  description: 'A no: its stable code, and a sentence in the reader’s language (x-loge-lang).',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { refused: { type: 'string' }, message: { type: 'string' } },
        required: ['refused', 'message'],
      },
    },
  },
}

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }

const json = (schema: Schema) => ({ content: { 'application/json': { schema } } })

/** OpenAPI 3.1, printed from the same schemas that guard the doors. */
export const openapi = (): Schema => ({
  openapi: '3.1.0',
  info: {
    title: 'Loge',
    version: '0.1.0',
    description:
      'One door to write, one to ask. Sign in by cookie (`POST /api/session`) or send a signed link as `Authorization: Link <token>`.',
  },
  paths: {
    '/api/commands': {
      post: {
        summary: 'Carry out acts, in order; each has its own outcome. The same id is the same act, once.',
        parameters: [
          {
            name: 'x-loge-clock',
            in: 'header',
            description:
              'The sender’s own «now» (ISO 8601). Where it is off by more than five minutes, `at` and the instant in a uuid v7 are set right by as much, and the outcome says `clock_off`. An act that arrives more than a day after its `at` keeps that hour only from a known phone that says its clock; else its reception counts, and the outcome says `said_at`. Without it an act whose id or date is older than 120 days is `too_old`.',
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        requestBody: {
          required: true,
          ...json({ ...schemaOf(envelope, 'input'), items: { anyOf: commands() } }),
        },
        responses: {
          200: { description: 'One outcome an act', ...json({ type: 'array' }) },
          '4XX': refusalSchema,
        },
      },
    },
    ...Object.fromEntries(
      slices.flatMap((slice) =>
        Object.entries(slice.queries ?? {}).map(([name, query]) => [
          `/api/ask/${name}`,
          {
            post: {
              tags: [slice.name],
              requestBody: { required: true, ...json(schemaOf(query.input as never, 'input')) },
              responses: {
                200: { description: 'The answer', ...json(schemaOf(query.output, 'output')) },
                '4XX': refusalSchema,
              },
            },
            get: {
              tags: [slice.name],
              summary: 'The same, where nothing that somebody typed (`q`, `words`) is asked',
              parameters: [
                {
                  name: 'q',
                  in: 'query',
                  description: 'the input, as JSON',
                  content: { 'application/json': { schema: schemaOf(query.input as never, 'input') } },
                },
              ],
              responses: {
                200: { description: 'The answer, as by POST' },
                '4XX': refusalSchema,
              },
            },
          },
        ]),
      ),
    ),
    ...sessionPaths(schemaOf, refusalSchema),
    ...expertPaths(schemaOf, refusalSchema),
    ...modelPaths(refusalSchema),
    '/api/feed': {
      get: {
        summary:
          'Server-sent events: facts that the reader may hear, resumed by Last-Event-ID; `feed.missed`, with no subject, where that lies more than ten thousand facts back. `spread`: ask again within so many seconds, at random. Four lines a person.',
        responses: { 200: { description: 'text/event-stream' }, '4XX': refusalSchema, 503: refusalSchema },
      },
    },
    '/api/presence/{request}': {
      parameters: [
        { name: 'request', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      ],
      post: {
        summary:
          'A page of the office says that a thread is open (`reads`, `writes`, `left`), and hears who else reads it now; again after `again` milliseconds. Kept in memory for some seconds, and in no table.',
        requestBody: { required: true, ...json(schemaOf(presenceTold, 'input')) },
        responses: {
          200: { description: 'Who else reads it', ...json(schemaOf(presenceHeard, 'output')) },
          '4XX': refusalSchema,
        },
      },
    },
    '/api/files/{sha256}': {
      parameters: [{ name: 'sha256', in: 'path', required: true, schema: hash }],
      put: {
        summary:
          'Keep a photo or a voice note under the hash of its bytes (10 MB at most), whole or in parts, each once or more, from `held` on. A photo that says where it was taken is refused (`photo_position`).',
        parameters: [
          {
            name: 'content-range',
            in: 'header',
            description: 'Of a part: its first and last byte, and how many there are in all.',
            schema: { type: 'string', pattern: '^bytes \\d{1,9}-\\d{1,9}/\\d{1,9}$' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'image/*': {}, 'audio/*': {}, 'application/octet-stream': {} },
        },
        responses: {
          200: {
            description: 'Kept whole (`sha256`), or how many bytes are here from the first on (`held`)',
            ...json({
              oneOf: [
                { type: 'object', properties: { sha256: hash }, required: ['sha256'] },
                { type: 'object', properties: { held: { type: 'integer' } }, required: ['held'] },
              ],
            }),
          },
          '4XX': refusalSchema,
        },
      },
      head: {
        summary: 'How much of it is here: where to go on after a part was lost.',
        responses: {
          200: {
            description: 'No body',
            headers: {
              'upload-complete': { description: 'All of it is kept', schema: { enum: ['?1', '?0'] } },
              'upload-offset': {
                description: 'Bytes that are held, from the first on',
                schema: { type: 'integer' },
              },
            },
          },
          '4XX': { description: 'No, without a body' },
        },
      },
      get: {
        summary:
          'A photo (`?size=thumb` for the small one), a voice note, or a plan. `?size=sent`: the bytes of that hash, as a download; 404 where a photo was kept before the house kept them.',
        parameters: [{ name: 'size', in: 'query', schema: { enum: ['thumb', 'sent'] } }],
        responses: {
          200: { description: 'image/jpeg, audio/*, image/svg+xml; application/octet-stream as it was sent' },
          '4XX': refusalSchema,
        },
      },
    },
    '/healthz': { get: { responses: { 200: { description: 'The house and its database answer' } } } },
    '/metrics': { get: { responses: { 200: { description: 'Prometheus text' } } } },
  },
})

const commands = (): Schema[] =>
  slices.flatMap((slice) =>
    Object.entries<{ data: unknown }>({ ...slice.commands, ...slice.unsigned }).map(([type, command]) => ({
      type: 'object',
      title: type,
      properties: { type: { const: type }, data: schemaOf(command.data as never, 'input') },
      required: ['id', 'type', 'subject', 'data', 'at'],
    })),
  )
