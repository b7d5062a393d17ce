import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'
import { shaOf } from './on-the-wire.ts'
import { inPlainWords } from './plain-words.ts'

let door: Doors
let house: string
beforeAll(async () => {
  door = await openDoors()
  house = await door.listen()
})
afterAll(() => door.close())

const knock = async (path: string, init: RequestInit = {}): Promise<Answered> => {
  const answer = await fetch(`${house}${path}`, init)
  const text = await answer.text()
  const headers = Object.fromEntries(answer.headers)
  const body: unknown = headers['content-type']?.includes('json') ? JSON.parse(text) : undefined
  return { status: answer.status, body, text, headers }
}

/** What comes back on a bare line until the house closes it. */
const say = async (words: string): Promise<string> => {
  const { hostname, port } = new URL(house)
  const line = connect(Number(port), hostname)
  let heard = ''
  line.on('data', (part) => (heard += part))
  line.write(words)
  await once(line, 'close')
  return heard
}

test('who sends ten megabytes hears why they were not taken, each time', async () => {
  const headers = { 'content-type': 'application/json' }
  for (const path of ['/api/commands', '/api/session', '/api/session/link'])
    for (const lang of ['fr', 'en']) {
      const body = JSON.stringify(['x'.repeat(10 * 1024 * 1024)])
      const no = await knock(path, { method: 'POST', headers: { ...headers, 'x-loge-lang': lang }, body })
      inPlainWords(no, 'too_large', lang)
    }
})

test('who sends ten megabytes to the door of experts is asked who she is, and nothing is kept', async () => {
  for (const lang of ['fr', 'en']) {
    const headers = { 'content-type': 'application/octet-stream', 'x-loge-lang': lang }
    const no = await knock('/api/bcf', { method: 'POST', headers, body: 'x'.repeat(10 * 1024 * 1024) })
    inPlainWords(no, 'sign_in', lang)
  }
})

const lost = [
  '/api/ask/%E0%A4%A',
  '/c/%ZZ',
  '/api/files/%',
  `/api/ask/${'a'.repeat(300)}`,
  `/c/${'a'.repeat(500)}`,
]
test.each(lost)('the address %s is not there, and no part of it is said again', async (path) => {
  for (const lang of ['fr', 'en'])
    inPlainWords(await knock(path, { headers: { 'x-loge-lang': lang } }), 'not_found', lang)
})

test('who walks to a wrong address with a browser finds a page with a way out, in her language', async () => {
  for (const [lang, said] of Object.entries({ fr: 'n’existe pas', en: 'does not exist' }))
    for (const path of ['/bureaux', '/t/%E0', `/c/${'a'.repeat(500)}`]) {
      const { status, text, headers } = await knock(path, {
        headers: { accept: 'text/html,*/*', 'accept-language': lang },
      })
      expect(status).toBe(404)
      expect(headers['content-type']).toContain('text/html')
      expect(text).toContain(said)
      expect(text).toContain('<a href="/"')
    }
})

test('what is no call is told so in both languages', async () => {
  for (const [words, code] of [
    ['FOO\r\n\r\n', 'not_json'],
    [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 'too_large'],
  ] as const) {
    const [head = '', body = ''] = (await say(words)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 4\d\d /)
    const { refused, message } = JSON.parse(body) as { refused: string; message: string }
    expect(refused).toBe(code)
    for (const lang of ['fr', 'en'] as const)
      expect(message).toContain(door.kernel.say(lang, `refused.${code}`))
  }
})

test('a feed that is asked for from two places at once begins at the first', async () => {
  const { cookie } = await door.hire('agent', ['centre'])
  expect((await knock('/api/feed?once&after=1.1&after=2.1', { headers: { cookie } })).status).toBe(200)
})

test('a film, or a picture of another kind, is told that it is no photo', async () => {
  for (const type of ['video/mp4', 'image/svg+xml', 'image/tiff']) {
    const named = `/api/files/${shaOf(Buffer.from('Bonjour'))}`
    const no = await knock(named, { method: 'PUT', headers: { 'content-type': type }, body: 'Bonjour' })
    inPlainWords(no, 'photo_unreadable')
  }
})
