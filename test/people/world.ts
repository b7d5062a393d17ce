import { tmpdir } from 'node:os'
import { idOf } from '../../seeds/characters.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { buildHttp } from '../../src/kernel/server/http.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import type { Kernel, Slice } from '../../src/kernel/server/slice.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import { authenticate } from '../../src/people/server/authenticate.ts'
import { seal } from '../../src/people/server/sign/seal-password.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

export const phrase = 'trois moineaux sur le toit'

/** A place an agency: a building with two dwellings, named after the agency. */
const placeOf = (agency: string) => ({
  agency,
  scheme: derivedId('scheme', agency),
  building: derivedId('building', agency),
  unit: derivedId('unit', agency, 1),
  empty: derivedId('unit', agency, 2),
  household: derivedId('household', agency),
})
export const centre = placeOf('centre')
export const roches = placeOf('roches')

export const who = {
  leGoff: idOf('le-goff'),
  otherTenant: idOf('other-tenant'),
  karim: idOf('karim'),
  otherCaretaker: idOf('caretaker-9'),
  nadia: idOf('nadia'),
  luc: idOf('luc'),
  sylvie: idOf('sylvie'),
  ines: idOf('ines'),
  helene: idOf('helene'),
}

export const house: Actor = {
  id: newId(),
  role: 'system',
  name: '',
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
}

export type World = {
  database: Awaited<ReturnType<typeof freshDatabase>>
  kernel: Kernel
  app: App
  send: (actor: Actor, type: string, subject: string, data: object) => Promise<Outcome>
  /** as `send`, by the house unless told; throws what was refused: for the acts that a test takes for granted */
  act: (type: string, subject: string, data: object, actor?: Actor) => Promise<void>
  /** from which address on the network its browsers call, unless told */
  from: string
  browser: (from?: string) => ReturnType<typeof browser>
  close: () => Promise<void>
}

/**
 * Two agencies, their people, and the doors of the house; Madame Le Goff lives in the first, Karim Benali keeps it.
 * `also`: slices beside that of people.
 */
export const makeWorld = async (also: readonly Slice[] = []): Promise<World> => {
  const database = await freshDatabase()
  const kernel = assemble(
    database,
    { ...readSettings({}), filesDir: tmpdir(), logLevel: 'silent', ratePerMinute: 100_000 },
    [people, ...also],
  )
  const bell = await hangBell(database)
  const app = await buildHttp(kernel, authenticate(kernel), bell)
  for (const slice of kernel.slices)
    await slice.routes?.(app, kernel, knowing(authenticate(kernel), kernel.pace))
  await app.ready()
  const send = (actor: Actor, type: string, subject: string, data: object) =>
    kernel.send(actor, { id: newId(), type, subject, data, at: new Date().toISOString() })
  const act = async (type: string, subject: string, data: object, actor = house) => {
    const outcome = await send(actor, type, subject, data)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused} ${JSON.stringify(outcome.params)}`)
  }
  await settle(database, act)
  const world: World = {
    from: '127.0.0.1',
    database,
    kernel,
    app,
    send,
    act,
    browser: (from = world.from) => browser(app, from),
    close: async () => {
      await bell.close()
      await app.close()
      await database.drop()
    },
  }
  return world
}

/** The links to enter that were asked for leave by mail, each once; what their jobs held. */
export const letKeysLeave = async (w: World): Promise<Record<string, string>[]> => {
  const jobs = await w.database.owner.rows<{ payload: Record<string, string> }>(sql`
    select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notices.mail' order by j.id`)
  for (const { payload } of jobs) await tasks['notices.mail']!(payload, w.kernel)
  return jobs.map(({ payload }) => payload)
}

type Act = (type: string, subject: string, data: object) => Promise<void>
const settle = async (database: Awaited<ReturnType<typeof freshDatabase>>, act: Act): Promise<void> => {
  const places = [centre, roches]
  await database.owner.run(sql`
    insert into estate.agency (id, name) select a->>'agency', 'Agence ' || (a->>'agency') from jsonb_array_elements(${json(places)}) a`)
  await database.owner.run(sql`
    insert into estate.scheme (id, name, agency, insee, commune)
    select (a->>'scheme')::uuid, 'Bellevue', a->>'agency', '11262', 'Narbonne' from jsonb_array_elements(${json(places)}) a`)
  await database.owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    select (a->>'building')::uuid, (a->>'scheme')::uuid, a->>'agency', 'Bellevue A', 'collective', '16 rue Voltaire', '11100', 'Narbonne', '11262'
    from jsonb_array_elements(${json(places)}) a`)
  await database.owner.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code)
    select (a->>k)::uuid, 'dwelling', (a->>'building')::uuid, a->>'agency', (a->>'agency') || k, (a->>'agency') || k
    from jsonb_array_elements(${json(places)}) a, unnest(array['unit', 'empty']) k`)
  const hire = (
    person: string,
    firstName: string,
    lastName: string,
    role: string,
    agencies: string[],
    login?: string,
  ) =>
    act('person.hire', person, {
      firstName,
      lastName,
      role,
      agencies,
      login,
      email: login ? `${login}@robine-habitat.example` : '',
    })
  await hire(who.karim, 'Karim', 'Benali', 'caretaker', ['centre'], 'karim')
  await hire(who.otherCaretaker, 'Ali', 'Saïd', 'caretaker', ['roches'])
  await hire(who.nadia, 'Nadia', 'Ferrand', 'agent', ['centre'], 'nadia')
  await hire(who.luc, 'Luc', 'Moreau', 'technician', ['centre'])
  await hire(who.sylvie, 'Sylvie', 'Lefèvre', 'manager', ['centre'], 'sylvie')
  await hire(who.ines, 'Inès', 'Roche', 'operator', [])
  await hire(who.helene, 'Hélène', 'Vidal', 'hq', [], 'helene')
  await act('patch.assign', who.karim, { mode: 'set', buildings: [centre.building] })
  await act('patch.assign', who.otherCaretaker, { mode: 'set', buildings: [roches.building] })
  const moveIn = (place: typeof centre, person: string, lastName: string, email: string) =>
    act('person.moveIn', place.household, {
      unit: place.unit,
      tenancy: { id: derivedId('tenancy', place.agency), starts: '2019-04-01', rent: cents(41_250) },
      occupants: [{ person, firstName: 'Anne', lastName, phone: '06 12 34 56 78', email }],
    })
  await moveIn(centre, who.leGoff, 'Le Goff', 'anne.legoff@example.org')
  await moveIn(roches, who.otherTenant, 'Prat', 'prat@example.org')
  const sealed = await seal(phrase)
  await database.owner.run(sql`update people.account set password = ${sealed}`)
}

type App = Awaited<ReturnType<typeof buildHttp>>

/** What the tests read of an answer. */
type Said = {
  refused?: string
  message?: string
  params?: { minutes: number }
  role?: string
  menus?: string[]
  sessions?: { id: string; here: boolean }[]
  personas?: { id: string }[]
}

/** A browser with its cookies. */
const browser = (app: App, from: string) => {
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
