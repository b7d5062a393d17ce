import { type FileHandle, open } from 'node:fs/promises'
import { valueNamed } from '../../core/value-named.ts'
import { nextLink } from '../../core/connect/next-link.ts'
import { cellOf, printLine } from '../../core/connect/print-line.ts'
import { mostBytes } from '../../core/ready-files.ts'
import type { WayRefusal } from '../../core/way-shape.ts'
import { askHttp, type HttpDoor, httpRefusal, sameHost } from './ask-http.ts'
import type { PulledRows } from './pulled-extracts.ts'

/** More pages than any estate has, and as much as one of them may weigh. */
const mostPages = 10_000
const mostPageBytes = 50_000_000

/** What an answer said of its own version, so that the same is not sent twice. */
type Version = { etag: string | null; modified: string | null }

/**
 * What a web service gives, page after page, written to a file as an extract. What it said of its version goes back with the next question,
 * where its answer had one page: a first page that stays says nothing of the second.
 */
export const pullHttp = async (
  door: HttpDoor,
  mark: string | null,
  to: string,
): Promise<PulledRows | WayRefusal> => {
  const file = await open(to, 'w', 0o600)
  const lines = lineWriter(door, file)
  try {
    let url = new URL(door.url)
    let version: Version | null = null
    const asked = new Set<string>()
    for (let page = 0; page < mostPages; page++) {
      // A page that leads back to one that was read would be read for ever.
      if (asked.has(url.href)) return 'way_unfit'
      asked.add(url.href)
      const answer = await askHttp({
        url,
        headers: page === 0 ? askedVersion(mark) : {},
        secret: door.secret,
      })
      if (typeof answer === 'string') return answer
      if (answer.status === 304 && page === 0) return { rows: 0, mark, unchanged: true }
      const words = httpRefusal(answer.status) ?? (await wordsOf(answer))
      if (typeof words === 'string') return words
      const unfit = await lines.write(words)
      if (unfit) return unfit
      const link = nextLink(answer.headers.get('link'))
      if (page === 0 && link === undefined)
        version = { etag: answer.headers.get('etag'), modified: answer.headers.get('last-modified') }
      if (link === undefined) return { rows: lines.rows(), mark: version && JSON.stringify(version) }
      const next = sameHost(link, url)
      if (!next) return 'moved_elsewhere'
      url = next
    }
    return 'file_too_large'
  } finally {
    await file.close()
  }
}

const askedVersion = (mark: string | null): Record<string, string> => {
  if (mark === null) return {}
  const { etag, modified } = JSON.parse(mark) as Version
  return { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) }
}

/** The words of an answer, whole. */
const wordsOf = async (answer: Response): Promise<Uint8Array | WayRefusal> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const part of answer.body ?? []) {
      bytes += part.length
      if (bytes > mostPageBytes) return 'file_too_large'
      parts.push(part)
    }
  } catch {
    return 'way_down'
  }
  return Buffer.concat(parts)
}

type Lines = { write: (page: Uint8Array) => Promise<WayRefusal | undefined>; rows: () => number }

const lineWriter = (door: HttpDoor, file: FileHandle): Lines => {
  let [rows, bytes] = [0, 0]
  let columns = door.columns
  let head: string | undefined
  const put = async (words: string | Uint8Array, count: number): Promise<WayRefusal | undefined> => {
    rows += count
    bytes += Buffer.byteLength(words)
    if (bytes > mostBytes) return 'file_too_large'
    await file.write(words as string)
    return undefined
  }
  const writeRows = async (page: Uint8Array): Promise<WayRefusal | undefined> => {
    const found = door.format === 'array' ? arrayIn(page) : linesIn(page)
    if (!found) return 'way_unfit'
    if (head === undefined) {
      columns ??= Object.keys(found[0] ?? {})
      head = printLine(columns)
      await put(head, 0)
    }
    return put(
      found.map((row) => printLine((columns ?? []).map((name) => cellOf(valueNamed(row, name))))).join(''),
      found.length,
    )
  }
  // Bytes as they came: each line is decoded by itself where it is read.
  const writeCsv = async (page: Uint8Array): Promise<WayRefusal | undefined> => {
    const bare = Buffer.from(page)
    const end = bare.indexOf(10) + 1
    const own = bare
      .subarray(0, end || bare.length)
      .toString('latin1')
      .trimEnd()
    if (head !== undefined && own !== head) return 'way_unfit'
    const rest = head === undefined ? bare : bare.subarray(end || bare.length)
    head ??= own
    const closed = rest.length === 0 || rest.at(-1) === 10 ? rest : Buffer.concat([rest, Buffer.from('\r\n')])
    return put(
      closed,
      closed
        .subarray(rest === bare ? end : 0)
        .toString('latin1')
        .split('\n').length - 1,
    )
  }
  return { write: door.format === 'csv' ? writeCsv : writeRows, rows: () => rows }
}

type JsonRow = Readonly<Record<string, unknown>>
const isRow = (said: unknown): said is JsonRow =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

const jsonIn = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

const arrayIn = (page: Uint8Array): JsonRow[] | undefined => {
  const said = jsonIn(new TextDecoder().decode(page))
  return Array.isArray(said) && said.every(isRow) ? said : undefined
}

const linesIn = (page: Uint8Array): JsonRow[] | undefined => {
  const said = new TextDecoder()
    .decode(page)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(jsonIn)
  return said.every(isRow) ? said : undefined
}
