import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { security } from '../../src/kernel/server/security-headers.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { hashOf } from '../../src/people/server/sign/session-store.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { stopClock } from '../setup/stop-clock.ts'
import { onTheWire } from './on-the-wire.ts'

/** The ways in which one address may be written: the router opens the same door to each. */
const spellings: Record<string, (path: string) => string> = {
  plainly: (path) => path,
  'with a letter in code': (path) => path.replace('/api', '/%61pi'),
  'all in code': (path) => path.replaceAll(/[a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  'with its host': (path) => `http://ailleurs.example${path}`,
  'with its host, in code': (path) => `https://ailleurs.example${path.replace('/api', '/ap%69')}`,
}
const json = { 'content-type': 'application/json' }
const signIn = JSON.stringify({ login: 'nadia', password: 'un mot de passe au hasard' })
const asked = (query: string, input: object) => `${query}?q=${encodeURIComponent(JSON.stringify(input))}`

let door: Doors
let house: string
beforeAll(async () => {
  door = await openDoors()
  house = await door.listen()
})
afterAll(() => door.close())

/** A telephone of the field that was lost, and what it shows at each call. */
const lostPhone = async (): Promise<Record<string, string>> => {
  const { person } = await door.hire('caretaker', ['centre'])
  const id = newId()
  const secret = randomBytes(32).toString('base64url')
  await door.database.owner.run(sql`
    insert into field.device (id, person, secret, revoked_at, revoked_by, why)
    values (${id}, ${person}, ${hashOf(secret)}, now(), ${person}, 'lost')`)
  return { 'x-loge-device': `${id}.${secret}` }
}

describe.each(Object.entries(spellings))('an address written %s', (_, spell) => {
  test('lets no page of another site change anything', async () => {
    for (const path of ['/api/session', '/api/session/link', '/api/commands']) {
      const headers = { ...json, origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' }
      const { status, body } = await onTheWire(house, 'POST', spell(path), headers, signIn)
      expect([path, status, body?.refused]).toEqual([path, 403, 'other_site'])
    }
  })

  test('opens nothing to a phone that was withdrawn', async () => {
    const shows = await lostPhone()
    for (const path of ['/api/feed?once', '/api/ask/me', '/api/session']) {
      const { status, body } = await onTheWire(house, 'GET', spell(path), shows)
      expect([path, status, body?.refused]).toEqual([path, 403, 'device_revoked'])
    }
  })

  test('lets a tool’s key read at the doors of experts alone', async () => {
    const headers = { ...json, authorization: 'Bearer loge_nothing_that_we_know' }
    const acts = JSON.stringify([
      { id: newId(), type: 'request.say', subject: newId(), data: {}, at: new Date().toISOString() },
    ])
    const acted = await onTheWire(house, 'POST', spell('/api/commands'), headers, acts)
    expect([acted.status, acted.body?.refused]).toEqual([403, 'token_reads'])
    const read = await onTheWire(house, 'GET', spell('/api/bcf/3.0/projects'), headers)
    expect([read.status, read.body?.refused]).toEqual([401, 'token_unknown'])
  })

  test('names a photo by a hash and nothing else', async () => {
    const { status, body } = await onTheWire(house, 'HEAD', spell('/api/files/..%2F..%2Fpasswd'))
    expect([status, body]).toEqual([400, undefined])
  })

  test('gives a visitor her mark, as any door does', async () => {
    const { headers } = await onTheWire(house, 'GET', spell('/api/ask/me'))
    expect(headers['set-cookie']).toContain('loge-visit=')
  })
})

describe('who knocks too often', () => {
  stopClock()
  test.each(Object.entries(spellings))('is slowed down %s', async (_, spell) => {
    const slow = await openDoors({ set: { ratePerMinute: 3 } })
    const slowHouse = await slow.listen()
    const codes = []
    for (let n = 0; n < 5; n++) codes.push((await onTheWire(slowHouse, 'GET', spell('/api/ask/me'))).status)
    await slow.close()
    expect(codes).toEqual([200, 200, 200, 429, 429])
  })

  test('guesses no more codes by another spelling', async () => {
    const guess = async (spell: (path: string) => string) =>
      (await onTheWire(house, 'GET', spell(asked('/api/ask/place.byCode', { code: 'AAAAAA' })))).body?.refused
    for (let n = 0; n < 61; n++) await guess(spellings['plainly']!)
    for (const [name, spell] of Object.entries(spellings))
      expect([name, await guess(spell)]).toEqual([name, 'too_fast'])
  })
})

test('a password that belongs to a proxy in front takes nobody for a tool', async () => {
  const { cookie } = await door.hire('agent', ['centre'])
  for (const said of [
    `Basic ${Buffer.from('proxy:a secret of theirs').toString('base64')}`,
    'Bearer theirs-too',
  ]) {
    const { status, body } = await door.knock({
      url: '/api/ask/me',
      headers: { cookie, authorization: said },
    })
    expect([status, body.role]).toEqual([200, 'agent'])
  }
})

test('no page and no answer lets a browser say from where it calls', async () => {
  for (const url of ['/healthz', '/api/ask/me'])
    expect((await door.knock({ url })).headers['referrer-policy']).toBe('no-referrer')
})

test('a page is framed by nobody, and may do little beside being shown', async () => {
  const { headers } = await door.knock({ url: '/healthz' })
  const policy = String(headers['content-security-policy'])
  const told = [
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "font-src 'self'",
    "style-src 'self'",
    "object-src 'none'",
    "style-src-attr 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types loge',
  ]
  for (const one of told) expect(policy.split(';')).toContain(one)
  expect(policy).not.toMatch(/https:|\*/)
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['permissions-policy']).toContain('geolocation=()')
})

test('where the house speaks https, it says so for a year', () => {
  expect(security('https://loge.example.fr').strictTransportSecurity).toMatchObject({ maxAge: 31_536_000 })
  expect(security('http://localhost:4000').strictTransportSecurity).toBe(false)
})
