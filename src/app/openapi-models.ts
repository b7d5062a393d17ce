type Schema = Record<string, unknown>

const text = (name: string, where: 'path' | 'query', description: string): Schema => ({
  name,
  in: where,
  required: true,
  description,
  schema: { type: 'string' },
})

/** The door through which building models are delivered; what comes of them is asked by `bim.models`, `bim.report`, `bim.changes`. */
export const modelPaths = (no: Schema): Record<string, Schema> => ({
  '/api/bim/requirements': {
    post: {
      tags: ['bim'],
      summary:
        'Say what is asked of every model: an IDS file, 20 MB at most. What stood before is kept; the last delivery of each model is read again.',
      parameters: [text('name', 'query', 'what the file is called')],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: {
        200: {
          description: 'It stands',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { title: { type: 'string' }, rules: { type: 'integer' } },
                required: ['title', 'rules'],
              },
            },
          },
        },
        '4XX': no,
      },
    },
  },
  '/api/bim/{building}': {
    post: {
      tags: ['bim'],
      summary:
        'Deliver a model of a building (.ifc or .ifczip), its bytes as they are, a gigabyte at most. The same file is one revision.',
      parameters: [
        text('building', 'path', 'its id'),
        text('model', 'query', 'what this model is called: a building has one of each name'),
        text('name', 'query', 'what the file is called'),
      ],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: {
        200: {
          description: 'Kept, and waiting to be read',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { revision: { type: 'string', format: 'uuid' } },
                required: ['revision'],
              },
            },
          },
        },
        '4XX': no,
      },
    },
  },
  '/api/bim/{building}/expect': {
    post: {
      tags: ['bim'],
      summary: 'Say that a model is about to be delivered: who reads it gets ready meanwhile. Never needed.',
      parameters: [text('building', 'path', 'its id')],
      responses: { 204: { description: 'Heard' }, '4XX': no },
    },
  },
})
