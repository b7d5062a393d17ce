import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod/mini'
import { serve, type RunningServer } from '../../src/app/serve.ts'
import { slices } from '../../src/app/slices.ts'
import { refuse } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { answer, handler, type Slice } from '../../src/kernel/server/slice.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { onTheWire } from '../hostile/on-the-wire.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { freshDatabase } from '../setup/database.ts'

/** What people say of themselves, in this house: none of it may be found in its log or its figures. */
const canaries = ['Zéphyrine', 'zephyrine', 'serin', '06 99 88 77 66', 'gazouille', '198.51.100.77']

// What goes wrong in it: a row that is there already, whose values PostgreSQL quotes; a mail server that says an address again.
const twice = async (db: Db): Promise<void> => {
  await db.run(sql`insert into kernel.setting (key, value) values ('Zéphyrine gazouille', '1')`)
  await db.run(sql`insert into kernel.setting (key, value) values ('Zéphyrine gazouille', '2')`)
}
const clumsy: Slice = {
  name: 'clumsy',
  queries: {
    'clumsy.ask': answer({
      input: z.object({}),
      output: z.unknown(),
      beyond: true,
      answer: ({ db }) => twice(db),
    }),
  },
  commands: {
    'clumsy.act': handler({
      data: z.object({ words: z.optional(z.string()) }),
      beyond: true,
      gather: async (db, { data }) => {
        if (data.words === undefined) await twice(db)
        JSON.parse('Zéphyrine gazouille')
        return undefined
      },
      decide: () => refuse('not_found'),
      save: async () => {},
    }),
  },
  tasks: {
    'clumsy.job': async () => {
      throw Object.assign(new Error('550 5.1.1 <zephyrine@serin.example> unknown'), {
        code: 'EENVELOPE',
        responseCode: 550,
      })
    },
  },
}

let database: Awaited<ReturnType<typeof freshDatabase>>
let served: RunningServer
let house: string
const lines: string[] = []
beforeAll(async () => {
  database = await freshDatabase()
  const settings = {
    ...readSettings({}),
    filesDir: join(tmpdir(), `loge-log-${process.pid}`),
    logLevel: 'trace',
  }
  const kernel = assemble(database, settings, [...slices, clumsy])
  served = await serve(kernel, {
    port: 0,
    host: '127.0.0.1',
    pages: false,
    log: { write: (line) => void lines.push(line) },
  })
  const address = served.app.server.address()
  house = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(async () => {
  await served.close()
  await database.drop()
})

const said = () => lines.map((line) => JSON.parse(line) as Record<string, any>)
const knock = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  onTheWire(
    house,
    method,
    path,
    {
      'x-forwarded-for': '198.51.100.77',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body === undefined ? '' : JSON.stringify(body),
  )
const hired = async (): Promise<string> => {
  const id = newId()
  await database.owner.run(
    sql`insert into people.person (id, kind, first_name, last_name) values (${id}, 'staff', 'Zéphyrine', 'Serin')`,
  )
  await database.owner.run(sql`insert into people.staff (person, role) values (${id}, 'hq')`)
  return `loge=${await openSession(database.owner, { person: id, how: 'password', device: '' })}`
}
const act = (type: string, data: object) => ({
  id: newId(),
  type,
  subject: newId(),
  data,
  at: new Date().toISOString(),
})

test('a day of people, and of faults, leaves codes and places in the code, and not a word', async () => {
  const known = act('person.know', {
    lastName: 'Zéphyrine',
    phone: '06 99 88 77 66',
    email: 'zephyrine@serin.example',
  })
  const filed = act('request.file', {
    nature: 'plumbing.tap_leak',
    building: newId(),
    channel: 'portal',
    words: 'Mon serin gazouille',
    requester: { name: 'Zéphyrine', phone: '06 99 88 77 66' },
  })
  const broken = act('clumsy.act', {})
  const garbled = act('clumsy.act', { words: 'Zéphyrine gazouille' })
  // Several acts in one call are a colleague's: of a visitor's one is tried.
  const colleague = { cookie: await hired() }
  const acts = [known, filed, act('Zéphyrine gazouille', {})]
  expect((await knock('POST', '/api/commands', acts, colleague)).status).toBe(200)
  expect((await knock('POST', '/api/commands', [known, broken], colleague)).body).toHaveLength(1)
  for (const one of [broken, garbled]) expect((await knock('POST', '/api/commands', [one])).status).toBe(500)
  expect((await knock('GET', '/api/ask/clumsy.ask?q={}')).status).toBe(500)
  await knock('POST', '/api/session', { login: 'zephyrine', password: 'mon serin gazouille' })
  await knock('POST', '/api/session/link', { email: 'zephyrine@serin.example' })
  await knock('POST', '/api/session/open', { token: 'serin'.repeat(9) })
  await knock('GET', '/api/ask/me', undefined, {
    authorization: `Link ${'serin'.repeat(9)}`,
    cookie: 'loge=serin',
  })
  await knock('GET', '/t/serinserinserinserinserinserinserin?nom=Z%C3%A9phyrine')
  await knock('GET', '/api/ask/zephyrine?q=gazouille')
  await knock('POST', '/api/commands', 'Zéphyrine', { 'content-length': '3' })
  await database.owner.run(
    sql`select graphile_worker.add_job('clumsy.job', payload => '{"to": "zephyrine@serin.example"}', max_attempts => 1)`,
  )
  await vi.waitFor(() => expect(said().some(({ task }) => task === 'clumsy.job')).toBe(true), {
    timeout: 60_000,
  })

  const log = lines.join('')
  for (const canary of canaries) expect(log).not.toContain(canary)
  const faults = said().filter(({ msg }) => msg === 'bug')
  const row = {
    code: '23505',
    table: 'setting',
    constraint: 'setting_pkey',
    stack: expect.stringContaining('log.test.ts'),
  }
  expect(faults).toMatchObject([
    { command: broken.id, bug: row },
    { door: '/api/commands', bug: { ...row, command: broken.id } },
    {
      door: '/api/commands',
      bug: { name: 'SyntaxError', command: garbled.id, stack: expect.stringMatching(/^at /) },
    },
    { door: '/api/ask/:query', bug: row },
  ])
  expect(said().find(({ task }) => task === 'clumsy.job')).toMatchObject({
    msg: 'job given up',
    attempts: 1,
    bug: { name: 'Error', code: 'EENVELOPE' },
  })
  expect(
    said()
      .filter(({ msg }) => msg === 'command')
      .map(({ type }) => type),
  ).toEqual(['person.know', 'request.file', undefined, 'person.know'])
})

test('the figures for Prometheus say which door was asked how often, and not who asked what', async () => {
  await knock('GET', '/t/serinserinserinserinserinserinserin')
  await knock('GET', '/api/files/gazouille')
  const { status, text } = await knock('GET', '/metrics')
  expect(status).toBe(200)
  expect(text).toContain('route="/api/ask/:query"')
  for (const canary of canaries) expect(text).not.toContain(canary)
})
