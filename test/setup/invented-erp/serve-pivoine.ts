import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ItemDesk, SentItem } from './answer-items.ts'
import type { Pivoine } from './invent-pivoine.ts'
import { type PivoineRow, pivoineTableNames, type PivoineTable } from './pivoine-tables.ts'
import { bytesOf, printExtract } from './write-extract.ts'

/** The web services of PIVOINE: `GET /LOGEMENT?format=lines|array|csv` by pages with a link to the next, and `POST /ordres`. */
export type PivoineServer = {
  url: string
  /** what it was asked: method, path, and the headers that matter */
  asked: { method: string; path: string; key: string | undefined; ifNoneMatch: string | undefined }[]
  /** what it answers to everything from now on, in the place of its own answers; nothing: its own again */
  breakWith: (answer: ((response: ServerResponse) => void) | undefined) => void
  tell: (pivoine: Pivoine) => void
  stop: () => Promise<void>
}

type ServeHow = { token?: string; pageSize?: number; desk?: ItemDesk }

export const servePivoine = async (
  first: Pivoine,
  { token = 'pivoine-secret', pageSize = 50, desk }: ServeHow = {},
): Promise<PivoineServer> => {
  let pivoine = first
  let broken: ((response: ServerResponse) => void) | undefined
  const asked: PivoineServer['asked'] = []
  const answered = new Map<string, string>()
  const server = createServer((request, response) => {
    void hear(request).then((body) => {
      const { method = '', url: path = '', headers } = request
      const key = headers['idempotency-key']
      asked.push({
        method,
        path,
        key: typeof key === 'string' ? key : undefined,
        ifNoneMatch: headers['if-none-match'],
      })
      if (broken) return broken(response)
      if (headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end()
      if (method === 'POST') return takeItem(desk, answered, String(key ?? ''), body, response)
      return listRows(pivoine, pageSize, new URL(path, 'http://pivoine'), headers['if-none-match'], response)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    breakWith: (answer) => void (broken = answer),
    tell: (next) => void (pivoine = next),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

const hear = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const takeItem = (
  desk: ItemDesk | undefined,
  answered: Map<string, string>,
  key: string,
  body: string,
  response: ServerResponse,
): void => {
  if (!desk || !key) return void response.writeHead(desk ? 400 : 404).end()
  const before = answered.get(key)
  const item = JSON.parse(body) as SentItem
  const said =
    before ??
    JSON.stringify(
      desk.take({ ...item, ID_LOGE: item['id'] ?? key, TYPE: item['TYPE'] ?? item['type'] ?? '' }),
    )
  answered.set(key, said)
  response.writeHead(before ? 409 : 201, { 'content-type': 'application/json' }).end(said)
}

const listRows = (
  pivoine: Pivoine,
  pageSize: number,
  { pathname, searchParams }: URL,
  ifNoneMatch: string | undefined,
  response: ServerResponse,
): void => {
  const table = pivoineTableNames.find((name) => pathname === `/${name}`)
  if (!table) return void response.writeHead(404).end()
  const from = Number(searchParams.get('from') ?? 0)
  const format = searchParams.get('format') ?? 'lines'
  const rows = pivoine.tables[table].slice(from, from + pageSize)
  const body = formats[format]!({ ...pivoine, tables: { ...pivoine.tables, [table]: rows } }, table, rows)
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  if (ifNoneMatch === etag) return void response.writeHead(304, { etag }).end()
  const hasMore = from + pageSize < pivoine.tables[table].length
  const next = `<${pathname}?format=${format}&from=${from + pageSize}>; rel="next"`
  response
    .writeHead(200, { 'content-type': contentTypes[format]!, etag, ...(hasMore && { link: next }) })
    .end(body)
}

type Printed = (page: Pivoine, table: PivoineTable, rows: readonly PivoineRow[]) => Buffer
const formats: Record<string, Printed> = {
  lines: (_, __, rows) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
  array: (_, __, rows) => Buffer.from(JSON.stringify(rows)),
  csv: (page, table) => bytesOf(printExtract(page, table)),
}
const contentTypes: Record<string, string> = {
  lines: 'application/x-ndjson',
  array: 'application/json',
  csv: 'text/csv',
}
