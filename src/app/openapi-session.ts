import type { z } from 'zod/mini'
import { signInInputs, signInAnswers } from '../people/server/sign/sign-in-shapes.ts'

type Schema = Record<string, unknown>
type SchemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => Schema

/** The doors of sign-in, as OpenAPI paths. `no` is what they answer when they refuse. */
export const sessionPaths = (schemaOf: SchemaOf, no: Schema): Record<string, Schema> => {
  const content = (schema: Schema) => ({ content: { 'application/json': { schema } } })
  const answers = (description: string, schema: z.ZodMiniType) => ({
    200: { description, ...content(schemaOf(schema, 'output')) },
    '4XX': no,
  })
  const takes = (schema: z.ZodMiniType) => ({
    requestBody: { required: true, ...content(schemaOf(schema, 'input')) },
  })
  const tags = ['session']
  const entered = 'Signed in: the session comes as the cookie `loge`'
  return {
    '/api/session': {
      get: {
        tags,
        summary: 'The devices on which one is signed in.',
        responses: answers('Her sessions, the present one first', signInAnswers.sessions),
      },
      post: {
        tags,
        summary: 'Sign in by login and password. A known and an unknown login are answered alike.',
        ...takes(signInInputs.signIn),
        responses: answers(entered, signInAnswers.entered),
      },
      delete: { tags, summary: 'Sign out here.', responses: answers('Signed out', signInAnswers.ok) },
    },
    '/api/session/{id}': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'one of her sessions, or `others` for all but this one',
          schema: { anyOf: [{ type: 'string', format: 'uuid' }, { const: 'others' }] },
        },
      ],
      delete: {
        tags,
        summary: 'Sign out another device.',
        responses: answers('Signed out', signInAnswers.ok),
      },
    },
    '/api/session/password': {
      post: {
        tags,
        summary: 'Choose or change one’s password; it closes the other sessions.',
        ...takes(signInInputs.password),
        responses: answers('Changed', signInAnswers.ok),
      },
    },
    '/api/session/link': {
      post: {
        tags,
        summary: 'Ask for a sign-in link by mail. Known or not, the address is answered alike.',
        ...takes(signInInputs.link),
        responses: answers('Sent, if the address is known', signInAnswers.sent),
      },
    },
    '/api/session/code': {
      post: {
        tags,
        summary:
          'Prove a first address by the code of a letter to the dwelling; a sign-in link leaves for it.',
        ...takes(signInInputs.code),
        responses: answers('Proved, and sent', signInAnswers.sent),
      },
    },
    '/api/session/again': {
      post: {
        tags,
        summary:
          'Show again, by the password, that it is she: address, password and keys may be changed for ten minutes.',
        ...takes(signInInputs.again),
        responses: answers('Shown', signInAnswers.ok),
      },
    },
    '/api/session/tokens': {
      get: {
        tags,
        summary: 'Her keys for tools, that still open something.',
        responses: answers('Her keys, the newest first', signInAnswers.tokens),
      },
      post: {
        tags,
        summary:
          'Make a key for a tool: it reads at `/api/bcf` and `/api/foundation`, as `Authorization: Bearer` or as the password of Basic. For the offices; ten at most.',
        ...takes(signInInputs.token),
        responses: answers('The key; its secret is told this once', signInAnswers.token),
      },
    },
    '/api/session/tokens/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      delete: { tags, summary: 'Withdraw a key.', responses: answers('Withdrawn', signInAnswers.ok) },
    },
    '/api/session/open': {
      post: {
        tags,
        summary: 'Sign in by the token of a mailed link, which serves once.',
        ...takes(signInInputs.open),
        responses: answers(entered, signInAnswers.entered),
      },
    },
    '/api/access/{id}': {
      get: {
        tags,
        summary:
          'The file that `access.prepare` made about one person, until it expires: a zip with a page, JSON, photos and voice notes. Each taking out is written in the journal.',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          200: { description: 'The file', content: { 'application/zip': {} } },
          '4XX': no,
        },
      },
    },
    '/api/session/demo': {
      post: {
        tags,
        summary: 'On a demonstration alone: be one of `people.personas`.',
        ...takes(signInInputs.demo),
        responses: {
          200: {
            description: `${entered}; for a firm, the way of its link`,
            ...content({
              anyOf: [schemaOf(signInAnswers.entered, 'output'), schemaOf(signInAnswers.firm, 'output')],
            }),
          },
          '4XX': no,
        },
      },
    },
  }
}
