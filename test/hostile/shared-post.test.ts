import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { shaOf } from './on-the-wire.ts'

let door: Doors
let nadia: { person: string; cookie: string }
let sha256: string
beforeAll(async () => {
  door = await openDoors()
  nadia = await door.hire('agent', ['centre'])
  const bytes = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#884422' } })
    .jpeg()
    .toBuffer()
  sha256 = shaOf(bytes)
  const { cookie } = nadia
  await door.knock({
    method: 'PUT',
    url: `/api/files/${sha256}`,
    headers: { 'content-type': 'image/jpeg', cookie },
    payload: bytes,
  })
  const data = { nature: 'plumbing.tap_leak', channel: 'phone', unit: centre.unit, photos: [sha256] }
  const act = { id: newId(), type: 'request.file', subject: newId(), data, at: new Date().toISOString() }
  await door.knock({ method: 'POST', url: '/api/commands', payload: [act], headers: { cookie } })
})
afterAll(() => door.close())

const see = (headers: Record<string, string>, size = '') =>
  door.app.inject({ url: `/api/files/${sha256}${size}`, headers })

test('a photo of a home stays ten minutes in a browser; then the right is asked again, and nothing is sent twice', async () => {
  const first = await see({ cookie: nadia.cookie })
  expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'private, max-age=600'])
  const tag = String(first.headers['etag'])
  const again = await see({ cookie: nadia.cookie, 'if-none-match': tag })
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
  const small = await see({ cookie: nadia.cookie, 'if-none-match': tag }, '?size=thumb')
  expect(small.statusCode).toBe(200)
})

test('whoever may no longer see it is not told that hers is still the same', async () => {
  const tag = `"${sha256}"`
  const elsewhere = await door.hire('agent', ['roches'])
  for (const cookie of [elsewhere.cookie, 'loge=ended'])
    expect((await see({ cookie, 'if-none-match': tag })).statusCode).toBe(404)
})

test('at sign-out what was seen goes from the browser; what has still to leave stays', async () => {
  const leave = async (query = '') => {
    const { cookie } = await door.hire('agent', ['centre'])
    return (await door.app.inject({ method: 'DELETE', url: `/api/session${query}`, headers: { cookie } }))
      .headers['clear-site-data']
  }
  expect(await leave()).toBe('"cache"')
  expect(await leave('?kept=3')).toBe('"cache"')
  expect(await leave('?kept=0')).toBe('"cache", "storage"')
})

test('a phone that was withdrawn keeps no picture', async () => {
  const { owner } = door.database
  const [id, secret] = [newId(), 'x'.repeat(43)]
  const { hashOf } = await import('../../src/people/server/sign/session-store.ts')
  await owner.run(sql`
    insert into field.device (id, person, secret, revoked_at, revoked_by, why)
    values (${id}, ${nadia.person}, ${hashOf(secret)}, now(), ${nadia.person}, 'lost')`)
  const told = await door.app.inject({ url: '/api/ask/me', headers: { 'x-loge-device': `${id}.${secret}` } })
  expect([told.statusCode, told.headers['clear-site-data']]).toEqual([403, '"cache"'])
})
