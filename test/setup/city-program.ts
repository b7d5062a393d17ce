import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A stand-in of a city's program where our own cannot show the case: one that answers by tokens, lists its reports with their words, does not
 * know a report again, and closes without saying whether it is repaired. As strict as GeoReport v2: no field that it has no name for.
 */
export const openCityProgram = async (key: string) => {
  const reports: { id: string; token: string; fields: URLSearchParams; at: string }[] = []
  const updates: { id: string; report: string; status: string; at: string; words: string }[] = []
  const asked: string[] = []
  let isReady = false
  let cut = false
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '', 'http://city.example')
    const path = url.pathname
    asked.push(`${request.method} ${path}`)
    const say = (status: number, root: string, item: string, rows: object[]) => {
      if (cut && request.method === 'POST') {
        cut = false
        return answer.destroy()
      }
      const inner = rows
        .map(
          (row) =>
            `<${item}>${Object.entries(row)
              .map(([name, value]) => element(name, String(value)))
              .join('')}</${item}>`,
        )
        .join('')
      return answer
        .writeHead(status, { 'content-type': 'text/xml; charset=utf-8' })
        .end(`<?xml version="1.0" encoding="utf-8"?>\n<${root}>${inner}</${root}>\n`)
    }
    const no = (code: number, description: string) => say(code, 'errors', 'error', [{ code, description }])
    if (request.method === 'POST' && path === '/v2/requests.xml')
      return void formOf(request).then((fields) => {
        const unknown = [...fields.keys()].find((name) => !known.has(name))
        if (fields.get('api_key') !== key) return no(403, 'api_key')
        if (unknown) return no(400, `${unknown}: unknown`)
        if (fields.get('service_code') !== 'VOIRIE') return no(400, 'service_code : inconnu ici.')
        if (!(fields.get('lat') && fields.get('long')) && !fields.get('address_string'))
          return no(400, 'location')
        const n = reports.length + 1
        reports.push({ id: `2026-${n}`, token: `token-${n}`, fields, at: w3c(new Date()) })
        return say(200, 'service_requests', 'request', [{ token: `token-${n}` }])
      })
    if (path === '/v2/requests.xml') {
      const [from, until] = [url.searchParams.get('start_date') ?? '', url.searchParams.get('end_date') ?? '']
      const found = reports.filter(
        ({ at }) => Date.parse(at) >= Date.parse(from) && Date.parse(at) <= Date.parse(until),
      )
      return say(
        200,
        'service_requests',
        'request',
        found.map(({ id, fields, at }) => ({
          service_request_id: id,
          status: 'open',
          service_code: fields.get('service_code'),
          requested_datetime: at,
          description: fields.get('description'),
        })),
      )
    }
    const token = /^\/v2\/tokens\/(.+)\.xml$/.exec(path)?.[1]
    if (token) {
      const report = reports.find((one) => one.token === token)
      if (!report) return no(404, 'token')
      return say(200, 'service_requests', 'request', [
        { token, ...(isReady ? { service_request_id: report.id } : {}) },
      ])
    }
    if (path === '/v2/servicerequestupdates.xml') {
      const [from, until] = [url.searchParams.get('start_date') ?? '', url.searchParams.get('end_date') ?? '']
      return say(
        200,
        'service_requests_updates',
        'request_update',
        updates
          .filter(({ at }) => Date.parse(at) >= Date.parse(from) && Date.parse(at) <= Date.parse(until))
          .map(({ id, report, status, at, words }) => ({
            update_id: id,
            service_request_id: report,
            status,
            updated_datetime: at,
            description: words,
          })),
      )
    }
    return no(404, 'path')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    reports,
    updates,
    asked,
    setReady: () => {
      isReady = true
    },
    cutNext: () => {
      cut = true
    },
    tell: (report: string, status: string, words: string, at = new Date()) =>
      updates.push({ id: String(updates.length + 1), report, status, at: w3c(at), words }),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const known = new Set([
  'jurisdiction_id',
  'api_key',
  'service_code',
  'lat',
  'long',
  'address_string',
  'description',
  'first_name',
  'last_name',
  'email',
  'phone',
  'media_url',
])

const w3c = (at: Date): string => `${at.toISOString().slice(0, 19)}+00:00`
const element = (name: string, text: string): string =>
  `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`
const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'))
}
