import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchFile } from '../../src/channels/server/peer/fetch-file.ts'
import { isPublicAddress } from '../../src/channels/server/peer/public-address.ts'

const tls = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/tls', name), 'utf8')
const ca = tls('loopback.crt')
const bounds = { most: 1000, milliseconds: 20_000, media: /^image\//, ca }
const here = (address: string) => address === '127.0.0.1' || address === '::1'

const answers: Record<string, { status?: number; headers?: Record<string, string>; body?: Buffer | string }> =
  {
    '/p.png': { headers: { 'content-type': 'image/png' }, body: 'a picture' },
    '/page': { headers: { 'content-type': 'text/html' }, body: '<p>' },
    '/large': { headers: { 'content-type': 'image/png' }, body: Buffer.alloc(2000) },
    '/there': { status: 302, headers: { location: '/p.png' } },
    '/plain': { status: 302, headers: { location: 'http://localhost/p.png' } },
    '/inside': { status: 302, headers: { location: 'https://10.0.0.1/p.png' } },
    '/round': { status: 302, headers: { location: '/round' } },
    '/gone': { status: 404, headers: { 'content-type': 'image/png' } },
  }
let server: Server
let base = ''
let called = 0
beforeAll(async () => {
  server = createServer({ key: tls('loopback.key'), cert: ca }, (request, answer) => {
    called++
    const { status = 200, headers = {}, body = '' } = answers[request.url ?? ''] ?? { status: 404 }
    answer.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `https://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

describe('a file that somebody names by its address', () => {
  test('is fetched where it may be, through a redirection too', async () => {
    for (const path of ['/p.png', '/there'])
      expect(await fetchFile(`${base}${path}`, { ...bounds, allows: here })).toMatchObject({
        name: 'p.png',
        media: 'image/png',
        bytes: Buffer.from('a picture'),
      })
  })

  test.each(['/page', '/large', '/plain', '/inside', '/round', '/gone'])('%s is none', async (path) => {
    expect(await fetchFile(`${base}${path}`, { ...bounds, allows: here })).toBeUndefined()
  })

  test('inside the house nobody is called, by name or by number', async () => {
    const before = called
    const { port } = server.address() as AddressInfo
    for (const url of [
      `${base}/p.png`,
      `https://127.0.0.1:${port}/p.png`,
      'https://localhost/p.png',
      'https://[::1]/p.png',
      'https://2130706433/p.png',
      'https://[::ffff:127.0.0.1]/p.png',
      'http://localhost/p.png',
      'https://name:secret@localhost/p.png',
      'file:///etc/passwd',
      'nothing',
      '',
    ])
      expect(await fetchFile(url, bounds)).toBeUndefined()
    expect(called).toBe(before)
  })
})

const inner = `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 192.168.1.1 224.0.0.1 :: ::1 fe80::1 fc00::1 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:a00:1:: 2001:db8::1 nothing`

test.each(inner.split(' '))('%s is nobody’s on the internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '193.0.14.129', '2a01:e00::1'])('%s is somebody’s', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
