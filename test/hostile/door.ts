import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { serveCodes } from '../../src/app/serve-codes.ts'
import { slices } from '../../src/app/slices.ts'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { buildHttp, type Log } from '../../src/kernel/server/http.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import type { Settings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { authenticate } from '../../src/people/server/authenticate.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { makeTown } from '../requests/town.ts'

export type Answered = { status: number; body: any; text: string; headers: Record<string, unknown> }

/** The HTTP doors of a town with all slices, and somebody signed in to knock at them. */
export const makeDoor = async (set: Partial<Settings> = {}, log?: Log) => {
  const town = await makeTown(4, set)
  const bell = await hangBell(town.database)
  const app = await buildHttp(town.kernel, authenticate(town.kernel), bell, log)
  const knows = knowing(authenticate(town.kernel), town.kernel.pace)
  const doors: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET') && url.startsWith('/api/')) doors.push(url)
  })
  for (const slice of slices) await slice.routes?.(app, town.kernel, knows)
  serveCodes(app, town.kernel, authenticate(town.kernel))
  await app.ready()
  const knock = async (options: InjectOptions): Promise<Answered> => {
    const answer = await app.inject(options)
    let body: unknown
    try {
      body = answer.json()
    } catch {
      body = undefined
    }
    return { status: answer.statusCode, body, text: answer.body, headers: answer.headers }
  }
  const hire = async (role: string, agencies: string[]): Promise<{ person: string; cookie: string }> => {
    const person = newId()
    const { owner } = town.database
    await owner.run(
      sql`insert into people.person (id, kind, first_name, last_name) values (${person}, 'staff', 'Nadia', 'Ferrand')`,
    )
    await owner.run(
      sql`insert into people.staff (person, role, agencies) values (${person}, ${role}, ${agencies})`,
    )
    const token = await openSession(owner, { person, how: 'password', device: '' })
    return { person, cookie: `loge=${token}` }
  }
  return {
    town,
    knock,
    /** what may be got, beside questions and the feed: the paths of slices, with their parameters */
    doors,
    /** with its headers */
    raw: (options: InjectOptions) => app.inject(options),
    /** its address on the wire, for what `inject` does not carry */
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    hire,
    close: async () => {
      await bell.close()
      await app.close()
      await town.close()
    },
  }
}
export type Door = Awaited<ReturnType<typeof makeDoor>>

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
