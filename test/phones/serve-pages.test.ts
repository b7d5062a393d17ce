import { readdirSync } from 'node:fs'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../src/app/serve-pages.ts'
import { chromium } from '../setup/chromium.ts'

const folder = new URL('../../dist/web/assets/', import.meta.url)

// The pages are built where a browser will walk in them.
describe.skipIf(!chromium)('what a screen is made of', () => {
  let app: FastifyInstance
  let script: string
  beforeAll(async () => {
    app = fastify()
    await servePages(app, false)
    script = readdirSync(folder)
      .find((name) => name.endsWith('.js.br'))!
      .slice(0, -3)
  })
  afterAll(() => app.close())

  const get = (url: string, coding = 'br, gzip', method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url, headers: { 'accept-encoding': coding } })

  test.each(['br', 'gzip'])('comes as it was compressed (%s), and is asked for once', async (coding) => {
    const answer = await get(`/assets/${script}`, coding)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-encoding': coding,
      'content-type': expect.stringMatching(/javascript/),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    expect((await get(`/assets/${script}`, coding, 'HEAD')).statusCode).toBe(200)
  })

  test('comes as it is to whoever reads nothing compressed', async () => {
    const answer = await get(`/assets/${script}`, 'identity')
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body.length).toBeGreaterThan(0)
  })

  test.each([
    '/assets/gone-1234.js',
    '/assets/',
    '/assets/..%2foffice.html',
    '/assets/../../../package.json',
  ])('there is nothing else: %s', async (url) => {
    const { statusCode, headers } = await get(url)
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(statusCode).toBeLessThan(500)
    expect(headers['cache-control'] ?? '').not.toContain('immutable')
  })

  test('a page is asked for again each time', async () => {
    expect((await get('/bureau')).headers['cache-control']).toBe('no-cache')
  })
})
