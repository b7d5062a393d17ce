import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { buildHttp } from '../../src/kernel/server/http.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { authenticate } from '../../src/people/server/authenticate.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { phrase } from '../setup/landlord.ts'
import { who } from '../setup/agency-corners.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())
beforeEach(async () => {
  await w.database.owner.run(sql`delete from kernel.attempt`)
})

const db = () => w.database.owner

test('under https a cookie bears the prefix that no other host can plant, and the old name is read for thirty days', async () => {
  const kernel = assemble(w.database, { ...w.kernel.settings, publicUrl: 'https://loge.example' }, [people])
  const bell = await hangBell(w.database)
  const open = async () => {
    const app = await buildHttp(kernel, authenticate(kernel), bell)
    await people.routes?.(app, kernel, knowing(authenticate(kernel), kernel.pace))
    await app.ready()
    return app
  }
  const me = async (app: Awaited<ReturnType<typeof open>>, cookies: Record<string, string>) =>
    (await app.inject({ url: '/api/ask/me?q={}', cookies })).json<{ role: string }>().role

  const app = await open()
  const came = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login: 'nadia', password: phrase },
  })
  expect(came.cookies.map(({ name, secure, path, domain }) => [name, secure, path, domain])).toEqual([
    ['__Host-loge-visit', true, '/', undefined],
    ['__Host-loge', true, '/', undefined],
    ['__Host-loge-known', true, '/', undefined],
  ])
  const given = came.cookies.find(({ name }) => name === '__Host-loge')!.value
  expect(await me(app, { '__Host-loge': given })).toBe('agent')
  // A session of before goes on; one that a neighbour planted never comes before hers.
  const old = await openSession(db(), { person: who.sylvie, how: 'link', device: '' })
  expect(await me(app, { loge: old })).toBe('manager')
  expect(await me(app, { loge: old, '__Host-loge': given })).toBe('agent')
  await app.close()

  await db().run(
    sql`update kernel.migration set at = now() - interval '31 days' where name like '%_known_browsers.sql'`,
  )
  const later = await open()
  expect(await me(later, { loge: old })).toBe('visitor')
  expect(await me(later, { '__Host-loge': given })).toBe('agent')
  await later.close()
  await bell.close()
})

const tokenOf = async (): Promise<string> => {
  const row = await db().row<{ body: string }>(
    sql`select body from notices.mail where template = 'signin' order by made_at desc limit 1`,
  )
  return /\/in[#/]([\w-]+)/.exec(row!.body)![1]!
}
const asks = async (email: string, browser = w.browser()) => {
  await db().run(sql`delete from notices.mail`)
  await db().run(sql`delete from graphile_worker._private_jobs`)
  await browser.post('/api/session/link', { email })
  const jobs = await db().rows<{ payload: Record<string, string> }>(
    sql`select payload from graphile_worker._private_jobs`,
  )
  for (const { payload } of jobs) await people.tasks!['people.link']!(payload, w.kernel)
  await letKeysLeave(w)
  return { browser, token: await tokenOf() }
}

test('a link of somebody who works here opens where it was asked for, for ten minutes', async () => {
  const { browser, token } = await asks('nadia@robine-habitat.example')
  expect((await w.browser().post('/api/session/open', { token })).body).toMatchObject({
    refused: 'link_elsewhere',
  })
  // Not used up by that: it opens at home.
  expect(await browser.post('/api/session/open', { token })).toMatchObject({
    status: 200,
    body: { role: 'agent' },
  })
  const again = await asks('nadia@robine-habitat.example')
  await db().run(
    sql`update kernel.signed_link set expires_at = expires_at - interval '10 minutes' where purpose = 'signin'`,
  )
  expect((await again.browser.post('/api/session/open', { token: again.token })).body).toMatchObject({
    refused: 'link_expired',
  })
})

test('a tenant may read her mail on another device, for half an hour', async () => {
  const { token } = await asks('anne.legoff@example.org')
  await db().run(
    sql`update kernel.signed_link set expires_at = expires_at - interval '29 minutes' where purpose = 'signin'`,
  )
  expect(await w.browser().post('/api/session/open', { token })).toMatchObject({
    status: 200,
    body: { role: 'tenant' },
  })
})
