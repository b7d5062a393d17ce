import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeBudget } from '../../src/kernel/server/byte-budget.ts'
import { openPartial, strangers } from '../../src/kernel/server/photo-parts.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { shaOf } from './on-the-wire.ts'
import { inPlainWords } from './plain-words.ts'

let door: Doors
let filesDir: string
beforeEach(async () => {
  filesDir = mkdtempSync(join(tmpdir(), 'loge-bytes-'))
  door = await openDoors({ set: { filesDir } })
})
afterEach(async () => {
  await door.close()
  rmSync(filesDir, { recursive: true, force: true })
})

const mb = 1e6
const weight = (dir = filesDir): number =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)

/** the first ten megabytes of something that will never come */
const part = Buffer.alloc(9.9 * mb, 7)
const leave = (n: number, headers: Record<string, string> = {}, remoteAddress = '203.0.113.7') =>
  door.knock({
    method: 'PUT',
    url: `/api/files/${shaOf(Buffer.from(`never ${n}`))}`,
    remoteAddress,
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${part.length - 1}/${part.length + 1}`,
      ...headers,
    },
    payload: part,
  })

describe('a stranger who fills the disk', () => {
  test('leaves 24 megabytes an hour, whoever she says she is, and from anywhere in her /64', async () => {
    const told = []
    for (let n = 0; n < 15; n++)
      told.push(
        (await leave(n, { cookie: `loge-visit=another-${n}`, 'user-agent': `${n}` }, `2001:db8:1:2:${n}::1`))
          .status,
      )
    expect(told).toEqual([200, 200, ...Array.from({ length: 13 }, () => 429)])
    expect(weight()).toBeLessThanOrEqual(24 * mb)
    inPlainWords(await leave(20, {}, '2001:db8:1:2::9'), 'too_many_bytes')
    expect((await leave(21, {}, '2001:db8:1:3::9')).status).toBe(200)
  })

  test('is not asked to come back at an hour: what waits behind a photo may be a danger', async () => {
    for (let n = 0; n < 3; n++) await leave(n)
    expect((await leave(9)).headers['retry-after']).toBeUndefined()
  })

  test('shuts out nobody of the house at the same address', async () => {
    for (let n = 0; n < 3; n++) await leave(n)
    const { cookie } = await door.hire('agent', ['centre'])
    expect((await leave(9, { cookie })).status).toBe(200)
  })

  test('finds her parts gone after six hours', () => {
    expect(strangers.ms).toBe(6 * 3_600_000)
    expect(readdirSync(filesDir)).not.toContain('partial')
  })

  test('is kept apart from who has a name', async () => {
    await leave(1)
    expect(readdirSync(filesDir)).toEqual(['partial-strangers'])
    const parts = openPartial(join(filesDir, 'partial-strangers'), { ...strangers, ms: -1, sweepEvery: -1 })
    await parts.add('somebody', 'else', 0, Buffer.alloc(1))
    expect(weight()).toBe(1)
  })
})

describe('what may be written', () => {
  const nadia = { id: 'nadia', role: 'agent' } as const
  test('by one person, is five hundred megabytes a day', async () => {
    const budget = makeBudget(door.database.owner, async () => 1e12)
    expect(await budget(nadia, '', 499 * mb)).toBeUndefined()
    expect(await budget(nadia, '', 2 * mb)).toBe('too_many_bytes')
    expect(await budget({ ...nadia, id: 'karim' }, '', 2 * mb)).toBeUndefined()
  })

  test('by all, is a tenth of what the disk has left; below two gigabytes nothing', async () => {
    const { owner } = door.database
    const budget = makeBudget(owner, async () => 2500 * mb)
    expect(await budget(nadia, '', 200 * mb)).toBeUndefined()
    expect(await budget({ ...nadia, id: 'karim' }, '', 60 * mb)).toBe('too_busy')
    expect(await makeBudget(owner, async () => 1999 * mb)({ ...nadia, id: 'luc' }, '', 1)).toBe('too_busy')
  })
})

test('a stranger hears of her own parts alone, and not whether somebody has sent a file', async () => {
  const bytes = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#884422' } })
    .jpeg()
    .toBuffer()
  const url = `/api/files/${shaOf(bytes)}`
  const { cookie } = await door.hire('agent', ['centre'])
  const put = (headers: object, payload: Buffer) =>
    door.knock({ method: 'PUT', url, headers: { 'content-type': 'image/jpeg', ...headers }, payload })
  expect((await put({ cookie }, bytes)).status).toBe(200)
  const ask = async (headers: Record<string, string>) => {
    const { headers: told } = await door.app.inject({ method: 'HEAD', url, headers })
    return [told['upload-offset'], told['upload-complete']]
  }
  const stranger = { cookie: 'loge-visit=a-browser' }
  expect(await ask({ cookie })).toEqual(['0', '?1'])
  expect(await ask(stranger)).toEqual(['0', '?0'])
  const first = { ...stranger, 'content-range': `bytes 0-9/${bytes.length}` }
  expect((await put(first, bytes.subarray(0, 10))).body).toEqual({ held: 10 })
  expect(await ask(stranger)).toEqual(['10', '?0'])
  expect((await put(stranger, bytes)).body).toEqual({ sha256: shaOf(bytes) })
})
