import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Answered } from '../setup/doors.ts'

/** A call as it goes over the wire, its target spelled as it stands; `inject` and `fetch` would mend it. */
export const onTheWire = async (
  house: string,
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answered> => {
  const { hostname, port } = new URL(house)
  const line = connect(Number(port), hostname)
  let heard = ''
  line.on('data', (part) => (heard += part))
  const said = {
    host: 'localhost',
    connection: 'close',
    'content-length': `${Buffer.byteLength(body)}`,
    ...headers,
  }
  const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}`)
  line.write([`${method} ${target} HTTP/1.1`, ...lines, '', body].join('\r\n'))
  await once(line, 'close')
  const [head = '', text = ''] = heard.split('\r\n\r\n')
  const told = head
    .split('\r\n')
    .slice(1)
    .map((one) => one.split(/: (.*)/s).slice(0, 2) as [string, string])
  return {
    status: Number(head.slice(9, 12)),
    headers: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), value])),
    text,
    body: /^[[{]/.test(text) ? JSON.parse(text) : undefined,
  }
}

export const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
