import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { extractWays } from '../../src/erp/core/way-shape.ts'
import type { HttpDoor } from '../../src/erp/server/connect/ask-http.ts'
import { pullHttp } from '../../src/erp/server/connect/pull-http.ts'
import { postItem } from '../../src/erp/server/connect/send-item.ts'
import { openDesk } from '../setup/invented-erp/answer-items.ts'
import { inventPivoine } from '../setup/invented-erp/invent-pivoine.ts'
import { inventTown } from '../setup/invented-erp/invented-town.ts'
import { type PivoineServer, servePivoine } from '../setup/invented-erp/serve-pivoine.ts'

const pivoine = inventPivoine(inventTown(40))
const token = 'jeton-de-pivoine'
let server: PivoineServer
let other: PivoineServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loge-http-'))
  server = await servePivoine(pivoine, { token, desk: openDesk(pivoine), pageSize: 100 })
  other = await servePivoine(pivoine, { token })
})
afterEach(() => server.breakWith(undefined))
afterAll(async () => {
  await server.stop()
  await other.stop()
  rmSync(folder, { recursive: true, force: true })
})

const door = (more: Partial<HttpDoor> = {}): HttpDoor => ({
  url: `${server.url}/LOGEMENT?format=lines`,
  format: 'lines',
  secret: token,
  ...more,
})
const pull = (more: Partial<HttpDoor> = {}, mark: string | null = null) =>
  pullHttp(door(more), mark, join(folder, 'pulled.csv'))

test('columns are those that are told, or those of the first line; what did not change is not sent again', async () => {
  const pulled = await pull({ columns: ['NUM_LOT', 'PORTE'] })
  expect(pulled).toMatchObject({ rows: 40 })
  expect(readFileSync(join(folder, 'pulled.csv'), 'utf8').split('\r\n').slice(0, 2)).toEqual([
    'NUM_LOT;PORTE',
    '102372;1',
  ])
  const mark = typeof pulled === 'string' ? null : pulled.mark
  expect(await pull({}, mark)).toEqual({ rows: 0, mark, unchanged: true })
  expect(server.asked.at(-1)?.ifNoneMatch).toMatch(/^"/)
})

test('an answer of several pages says nothing of its version: the second may change while the first stays', async () => {
  const paged = await servePivoine(pivoine, { token, pageSize: 15 })
  expect(await pull({ url: `${paged.url}/LOGEMENT` })).toEqual({ rows: 40, mark: null })
  expect(paged.asked).toHaveLength(3)
  await paged.stop()
})

test('neither a redirection nor a link to the next page leads to another host, and the secret is not said there', async () => {
  const before = other.asked.length
  server.breakWith((answer) => answer.writeHead(302, { location: `${other.url}/LOGEMENT` }).end())
  expect(await pull()).toBe('moved_elsewhere')
  server.breakWith((answer) =>
    answer.writeHead(200, { link: `<${other.url}/LOGEMENT>; rel="next"` }).end('{"NUM_LOT":"1"}\n'),
  )
  expect(await pull()).toBe('moved_elsewhere')
  expect(other.asked).toHaveLength(before)
})

test('a redirection of the same host is gone, but not round and round', async () => {
  let turns = 0
  server.breakWith((answer) => {
    turns++
    if (turns === 1) answer.writeHead(307, { location: '/LOGEMENTS?format=lines' }).end()
    else answer.writeHead(200).end('{"NUM_LOT":"1"}\n')
  })
  expect(await pull()).toMatchObject({ rows: 1 })
  server.breakWith((answer) => answer.writeHead(302, { location: '/LOGEMENT' }).end())
  expect(await pull()).toBe('moved_elsewhere')
})

test.each([
  [401, 'way_denied'],
  [404, 'way_unfit'],
  [429, 'way_down'],
  [503, 'way_down'],
] as const)('%i is said as %s', async (status, why) => {
  server.breakWith((answer) => answer.writeHead(status).end())
  expect(await pull()).toBe(why)
})

test('what is no JSON, too large or cut in the middle is refused as a whole', async () => {
  server.breakWith((answer) => answer.writeHead(200).end('<html>Connexion</html>'))
  expect(await pull()).toBe('way_unfit')
  server.breakWith((answer) => answer.writeHead(200).end('[1, 2]'))
  expect(await pull({ format: 'array' })).toBe('way_unfit')
  server.breakWith((answer) => answer.writeHead(200).end(Buffer.alloc(50_000_001, 'a')))
  expect(await pull()).toBe('file_too_large')
  server.breakWith((answer) => {
    answer.writeHead(200, { 'content-length': '1000' })
    answer.write('{"NUM_LOT":"1"}\n', () => answer.destroy())
  })
  expect(await pull()).toBe('way_down')
})

test('no answer leads to an address of the machine or of its cloud, and none goes on for ever', async () => {
  for (const location of [
    'http://169.254.169.254/latest/meta-data/',
    `http://localhost:${new URL(server.url).port}/LOGEMENT`,
    'file:///etc/passwd',
    '//127.0.0.1:22/',
  ]) {
    server.breakWith((answer) => answer.writeHead(302, { location }).end())
    expect(await pull()).toBe('moved_elsewhere')
  }
  let pages = 0
  server.breakWith((answer) => {
    pages++
    answer
      .writeHead(200, { link: `<${server.url}/LOGEMENT?format=lines>; rel="next"` })
      .end('{"NUM_LOT":"1"}\n')
  })
  expect(await pull()).toBe('way_unfit')
  expect(pages).toBe(1)
  server.breakWith((answer) => {
    const more = (): void => void (answer.destroyed || answer.write('x'.repeat(1_000_000), more))
    answer.writeHead(200)
    more()
  })
  expect(await pull()).toBe('file_too_large')
})

test('a value of JSON with breaks, quotes or names of objects is one cell of one line', async () => {
  const row = { NUM_LOT: '1', PORTE: 'a\r\nb;"c"\u0000', constructor: 'x' }
  server.breakWith((answer) =>
    answer.writeHead(200).end(`${JSON.stringify(row)}\n{"NUM_LOT":"2","__proto__":{"PORTE":"z"}}\n`),
  )
  expect(await pull({ columns: ['NUM_LOT', 'PORTE', 'toString'] })).toMatchObject({ rows: 2 })
  expect(readFileSync(join(folder, 'pulled.csv'), 'utf8')).toBe(
    'NUM_LOT;PORTE;toString\r\n1;"a b;""c""\u0000";\r\n2;;\r\n',
  )
})

const item = { id: 'a1', type: 'CDE', cells: { NUM_LOT: '102372' } }
const send = (more: Partial<typeof item> = {}) =>
  postItem(door({ url: `${server.url}/ordres` }), { ...item, ...more })

test('an order is sent under a key that stays: told twice, it has one number', async () => {
  expect(await send()).toEqual({ state: 'acknowledged', number: '2026-4000' })
  expect(await send()).toEqual({ state: 'acknowledged', number: '2026-4000' })
  expect(server.asked.slice(-2).map(({ key }) => key)).toEqual(['a1', 'a1'])
  expect(await send({ id: 'a2', cells: { NUM_LOT: '9' } })).toEqual({
    state: 'refused',
    reason: 'LOT INCONNU',
  })
  server.breakWith((answer) => answer.writeHead(202).end())
  expect(await send({ id: 'a3' })).toEqual({ state: 'left' })
  server.breakWith((answer) => answer.writeHead(422).end('{"motif":"MARCHÉ CLOS"}'))
  expect(await send({ id: 'a3' })).toEqual({ state: 'refused', reason: 'MARCHÉ CLOS' })
  server.breakWith((answer) => answer.writeHead(500).end())
  expect(await send({ id: 'a3' })).toEqual({ state: 'later', why: 'way_down' })
  server.breakWith((answer) => answer.writeHead(307, { location: '/elsewhere' }).end())
  expect(await send({ id: 'a3' })).toEqual({ state: 'later', why: 'moved_elsewhere' })
})

test('a secret leaves in the clear to this machine alone; one is named, never written in the settings', () => {
  const way = (url: string) =>
    extractWays.safeParse({ ways: [{ source: 'logements', http: { url, format: 'csv', secretEnv: 'ERP' } }] })
  expect(way('http://erp.example/logements').success).toBe(false)
  expect(way('http://10.0.0.7/logements').success).toBe(false)
  expect(way('https://10.0.0.7/logements').success).toBe(true)
  expect(way('http://127.0.0.1:8080/logements').success).toBe(true)
})
