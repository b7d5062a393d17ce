import type { InjectOptions } from 'fastify'
import { serveCodes } from '../../src/app/serve-codes.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { buildHttp, type Log } from '../../src/kernel/server/http.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { authenticate } from '../../src/people/server/authenticate.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { hire, type StaffRole } from './tell.ts'
import { type How, type Landlord, openLandlord, phrase } from './landlord.ts'

export type Answered = { status: number; body: any; text: string; headers: Record<string, unknown> }

/** The landlord with its HTTP doors. */
export const openDoors = async ({ log, ...how }: How & { log?: Log } = {}) => {
  const landlord = await openLandlord(how)
  const { kernel, database } = landlord
  const bell = await hangBell(database)
  const app = await buildHttp(kernel, authenticate(kernel), bell, log)
  const paths: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET') && url.startsWith('/api/')) paths.push(url)
  })
  for (const slice of kernel.slices)
    await slice.routes?.(app, kernel, knowing(authenticate(kernel), kernel.pace))
  serveCodes(app, kernel, authenticate(kernel))
  await app.ready()
  const doors = {
    ...landlord,
    app,
    /** from which address on the network its browsers call, unless told */
    from: '127.0.0.1',
    browser: (from?: string): Browser => browse(app, from ?? doors.from),
    knock: async (options: InjectOptions): Promise<Answered> => {
      const answer = await app.inject(options)
      return {
        status: answer.statusCode,
        body: parsed(answer.body),
        text: answer.body,
        headers: answer.headers,
      }
    },
    /** what may be got, beside questions and the feed: the paths of slices, with their parameters */
    paths,
    /** the landlord's address on the wire, for what `inject` does not carry */
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    signIn: (person: string): Promise<string> => signIn(landlord, person),
    /** one more of the staff, who has entered */
    hire: async (role: StaffRole, agencies: string[]): Promise<{ person: string; cookie: string }> => {
      const person = newId()
      await hire(landlord.act, person, { role, agencies })
      return { person, cookie: await signIn(landlord, person) }
    },
    close: async () => {
      await bell.close()
      await app.close()
      await landlord.close()
    },
  }
  return doors
}
export type Doors = Awaited<ReturnType<typeof openDoors>>

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The cookie of somebody who entered. */
const signIn = async ({ database }: Landlord, person: string): Promise<string> =>
  `loge=${await openSession(database.owner, { person, how: 'password', device: '' })}`

type App = Awaited<ReturnType<typeof buildHttp>>

/** What the tests read of an answer. */
type Said = {
  refused?: string
  message?: string
  params?: { minutes: number }
  role?: string
  sessions?: { id: string; here: boolean }[]
  personas?: { id: string }[]
}

/** A browser with its cookies. */
const browse = (app: App, from: string) => {
  const jar = new Map<string, string>()
  const ask = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress: from,
      ...(body ? { payload: body } : {}),
      cookies: Object.fromEntries(jar),
      headers: { accept: 'application/json', ...headers },
    })
    for (const { name, value } of answer.cookies)
      if (value) jar.set(name, value)
      else jar.delete(name)
    return {
      status: answer.statusCode,
      body: answer.json<Said>(),
      cookies: answer.cookies,
      headers: answer.headers,
    }
  }
  return {
    jar,
    post: (url: string, body: object, headers?: Record<string, string>) => ask('POST', url, body, headers),
    get: (url: string, headers?: Record<string, string>) => ask('GET', url, undefined, headers),
    drop: (url: string) => ask('DELETE', url),
    ask: (query: string, input: object = {}, headers?: Record<string, string>) =>
      ask('POST', `/api/ask/${query}`, input, headers),
    send: async (type: string, subject: string, data: object, id = newId()) =>
      (await ask('POST', '/api/commands', [{ id, type, subject, data, at: new Date().toISOString() }]))
        .body as unknown as Outcome[],
    signIn: (login: string, password = phrase) => ask('POST', '/api/session', { login, password }),
  }
}
type Browser = ReturnType<typeof browse>
