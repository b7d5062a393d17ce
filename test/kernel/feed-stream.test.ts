import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedStream } from '../../src/kernel/server/feed/feed-stream.ts'
import type { News } from '../../src/kernel/server/feed/tail.ts'
import { type Line, openLine, soon } from './line.ts'

const server = createServer()
let house: string
const lines: Line[] = []
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  house = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  for (const line of lines) line.vanish()
  server.close()
})

/** A page that opens a line, and the response that it waits for; its faults, which nobody else hears. */
const meet = async (): Promise<{ page: Line; out: ServerResponse; faults: unknown[] }> => {
  const asked = once(server, 'request')
  const page = openLine(house, {})
  lines.push(page)
  const [, out] = (await asked) as [unknown, ServerResponse]
  const faults: unknown[] = []
  out.on('error', (fault) => faults.push(fault))
  return { page, out, faults }
}

const news = (n: number): News => ({
  cursor: `7.${n}`,
  type: 'request.said',
  subject: 'm',
  at: '2026-11-24T10:00:00.000Z',
})

test('what is told before it was admitted is told to nobody; afterwards it is, with its place in the journal', async () => {
  const { page, out } = await meet()
  const stream = feedStream(out)
  stream.tell(news(1))
  stream.admit('7.1')
  stream.tell(news(2))
  await expect.poll(() => page.events(), soon).toHaveLength(1)
  expect(page.last()).toBe('7.2')
  expect(page.text()).toContain('id: 7.1\nevent: here')
})

test('nothing is said into a line that was just ended: neither news nor a breath', async () => {
  const { page, out, faults } = await meet()
  const stream = feedStream(out)
  stream.admit('7.1')
  stream.end()
  stream.tell(news(2))
  stream.breathe()
  stream.end()
  expect(stream.isGone()).toBe(true)
  await once(out, 'close')
  await expect.poll(() => page.text().endsWith('0\r\n\r\n'), soon).toBe(true)
  expect(page.events()).toEqual([])
  expect(faults).toEqual([])
})

test('a line that is gone hears the journal no more: once, and at once where it joins too late', async () => {
  const { page, out } = await meet()
  const stream = feedStream(out)
  let stops = 0
  stream.admit('7.1')
  stream.join(() => stops++)
  expect(stops).toBe(0)
  const closed = once(out, 'close')
  page.vanish()
  await closed
  expect([stream.isGone(), stops]).toEqual([true, 1])
  stream.end()
  expect(stops).toBe(1)
  stream.join(() => stops++)
  expect(stops).toBe(2)
  expect(feedStream(out).isGone()).toBe(true)
})

test('who reads too slowly is let go, and comes back where she was', async () => {
  const { page, out, faults } = await meet()
  const stream = feedStream(out)
  stream.admit('7.1')
  const long = { ...news(2), type: 'x'.repeat(1024 * 1024) }
  for (let i = 0; i < 64 && !stream.isGone(); i++) stream.tell(long)
  expect(stream.isGone()).toBe(true)
  await expect.poll(() => page.isClosed(), soon).toBe(true)
  expect(faults).toEqual([])
})
