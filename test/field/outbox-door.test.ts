import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { openPartial } from '../../src/kernel/server/photo-parts.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'
import { centre } from '../setup/agency-corners.ts'
import { shaOf } from '../hostile/on-the-wire.ts'
import { inPlainWords } from '../hostile/plain-words.ts'
import { openapi } from '../../src/app/openapi.ts'

type Verb = {
  parameters?: { schema: { pattern?: string; enum?: string[] } }[]
  responses: Record<number, { headers?: object }>
}
type Described = Partial<Record<'get' | 'head' | 'put', Verb>>

let door: Doors
let nadia: { person: string; cookie: string }
beforeAll(async () => {
  door = await openDoors()
  nadia = await door.hire('agent', ['centre'])
})
afterAll(() => door.close())

const filing = (at: string, data: object = {}) => ({
  id: newId(),
  type: 'request.file',
  subject: newId(),
  data: { nature: 'plumbing.tap_leak', unit: centre.unit, channel: 'phone', ...data },
  at,
})
const post = (commands: object[], headers: Record<string, string>): Promise<Answered> =>
  door.knock({ method: 'POST', url: '/api/commands', payload: commands, headers })

describe('an act that was kept on a phone', () => {
  const now = (): string => new Date().toISOString()

  test('is not heard from a session that has ended, nor from somebody else’s, and then happens once', async () => {
    const kept = filing(now())
    const speaksFor = { 'x-loge-person': nadia.person }
    const luc = await door.hire('technician', ['centre'])
    inPlainWords(await post([kept], speaksFor), 'sign_in')
    inPlainWords(await post([kept], { ...speaksFor, cookie: luc.cookie }), 'other_person')
    const { body } = await post([kept], { ...speaksFor, cookie: nadia.cookie })
    expect(body).toMatchObject([{ id: kept.id, ok: true }])
    const row = await door.database.owner.row<{ actor: string }>(
      sql`select actor from kernel.answer where id = ${kept.id}`,
    )
    expect(row?.actor).toBe(nadia.person)
  })

  test('by a clock that is two days off has its true hour, and he is told', async () => {
    for (const days of [-2, 2]) {
      const off = (ms: number): string => new Date(Date.now() + days * 86_400_000 - ms).toISOString()
      const kept = filing(off(3 * 3_600_000))
      const { body } = await post([kept], { cookie: nadia.cookie, 'x-loge-clock': off(0) })
      expect(body).toMatchObject([{ ok: true, notice: { code: 'clock_off' } }])
      const row = await door.database.owner.row<{ ago: number }>(
        sql`select extract(epoch from now() - f.at)::float8 as ago from kernel.fact f where f.command = ${kept.id}`,
      )
      expect(Math.abs(row!.ago - 3 * 3600)).toBeLessThan(60)
    }
  })

  test('by a clock that is a year off, in its id too, is done with its true hour; without its clock it is too old', async () => {
    for (const days of [-365, 365]) {
      const then = Date.now() + days * 86_400_000
      const off = (ms: number): string => new Date(then - ms).toISOString()
      const kept = { ...filing(off(3_600_000)), id: v7({ msecs: then - 3_600_000 }) }
      if (days < 0) {
        const { body } = await post([kept], { cookie: nadia.cookie })
        expect(body).toMatchObject([{ ok: false, refused: 'too_old' }])
      }
      const { body } = await post([kept], { cookie: nadia.cookie, 'x-loge-clock': off(0) })
      expect(body).toMatchObject([{ id: kept.id, ok: true, notice: { code: 'clock_off' } }])
      expect((await post([kept], { cookie: nadia.cookie, 'x-loge-clock': off(0) })).body).toMatchObject(body)
      const rows = await door.database.owner.rows<{ ago: number }>(
        sql`select extract(epoch from now() - f.at)::float8 as ago from kernel.fact f where f.command = ${kept.id}`,
      )
      expect(rows).toHaveLength(1)
      expect(Math.abs(rows[0]!.ago - 3600)).toBeLessThan(60)
    }
  })

  test('by a clock that tells nonsense is taken all the same', async () => {
    for (const clock of ['hier', '+275760-09-13T00:00:00Z', '']) {
      const { body } = await post([filing(now())], { cookie: nadia.cookie, 'x-loge-clock': clock })
      expect(body).toMatchObject([{ ok: true }])
    }
  })

  test('leaves with the others of its day, each with its own answer, in their order', async () => {
    const day = [filing(now()), filing(now(), { nature: 'no.such' }), filing(now())]
    const { body } = await post(day, { cookie: nadia.cookie })
    expect(body).toMatchObject([
      { id: day[0]!.id, ok: true },
      { id: day[1]!.id, ok: false, refused: 'unknown_nature' },
      { id: day[2]!.id, ok: true },
    ])
  })
})

describe('a photo in parts', () => {
  const photo = (side: number): Promise<Buffer> =>
    sharp({
      create: {
        width: side,
        height: side,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#000',
      },
    })
      .jpeg({ quality: 90 })
      .toBuffer()
  const put = (whole: Buffer, from: number, to: number, cookie = nadia.cookie, of = whole.length) =>
    door.knock({
      method: 'PUT',
      url: `/api/files/${shaOf(whole)}`,
      headers: {
        'content-type': 'image/jpeg',
        'content-range': `bytes ${from}-${to - 1}/${of}`,
        cookie,
      },
      payload: whole.subarray(from, to),
    })
  const head = async (whole: Buffer, cookie = nadia.cookie) => {
    const answer = await door.app.inject({
      method: 'HEAD',
      url: `/api/files/${shaOf(whole)}`,
      headers: { cookie },
    })
    return [answer.headers['upload-offset'], answer.headers['upload-complete']]
  }

  test('is described to who writes a client: how it is kept in parts, and how one asks where to go on', async () => {
    const { put, head, get } = (openapi()['paths'] as Record<string, Described>)['/api/files/{sha256}']!
    const range = new RegExp(put!.parameters![0]!.schema.pattern!)
    expect([range.test('bytes 0-39999/180000'), range.test('bytes 0-/180000')]).toEqual([true, false])
    expect(Object.keys(head!.responses[200]!.headers!)).toEqual(['upload-complete', 'upload-offset'])
    expect(get!.parameters![0]!.schema).toEqual({ enum: ['thumb', 'sent'] })
  })

  test('goes on where it was cut; a part sent twice is one, a part too far is not taken; then it is whole', async () => {
    const whole = await photo(500)
    expect(await head(whole)).toEqual(['0', '?0'])
    expect((await put(whole, 0, 40_000)).body).toEqual({ held: 40_000 })
    expect((await put(whole, 0, 40_000)).body).toEqual({ held: 40_000 })
    expect((await put(whole, 60_000, 70_000)).body).toEqual({ held: 40_000 })
    expect(await head(whole)).toEqual(['40000', '?0'])
    expect((await put(whole, 20_000, 60_000)).body).toEqual({ held: 60_000 })
    expect((await put(whole, 60_000, whole.length)).body).toEqual({ sha256: shaOf(whole) })
    expect(await head(whole)).toEqual(['0', '?1'])
    expect(await door.kernel.files.open(shaOf(whole), 'full')).toBeDefined()
    // Sent once more by a phone that did not hear: it is there, and there once.
    expect((await put(whole, 0, 40_000)).body).toEqual({ sha256: shaOf(whole) })
  })

  test('is spoiled by nobody else’s parts', async () => {
    const whole = await photo(300)
    const luc = await door.hire('technician', ['centre'])
    const half = Math.floor(whole.length / 2)
    const rubbish = Buffer.alloc(half, 7)
    await door.knock({
      method: 'PUT',
      url: `/api/files/${shaOf(whole)}`,
      headers: {
        'content-type': 'image/jpeg',
        'content-range': `bytes 0-${half - 1}/${whole.length}`,
        cookie: luc.cookie,
      },
      payload: rubbish,
    })
    await put(whole, 0, half)
    expect((await put(whole, half, whole.length)).body).toEqual({ sha256: shaOf(whole) })
    inPlainWords(await put(Buffer.concat([rubbish, whole]), 0, half, luc.cookie, half), 'photo_damaged')
  })

  test('that does not say which part it is, or promises too much, is told so', async () => {
    const whole = await photo(100)
    const wrong = (range: string) =>
      door.knock({
        method: 'PUT',
        url: `/api/files/${shaOf(whole)}`,
        headers: { 'content-type': 'image/jpeg', 'content-range': range, cookie: nadia.cookie },
        payload: whole,
      })
    for (const range of ['bytes 0-1/2', 'bytes */9', 'octets 0-5/10', `bytes 5-${whole.length + 4}/9`])
      inPlainWords(await wrong(range), 'malformed')
    inPlainWords(await wrong(`bytes 0-${whole.length - 1}/99999999`), 'too_large')
    expect(await head(whole)).toEqual(['0', '?0'])
  })
})

test('parts that nobody comes back for go after four days, the oldest first when there are too many', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'loge-parts-'))
  const partial = openPartial(dir, { ms: 4 * 86_400_000, bytes: 25, sweepEvery: -1 })
  await partial.add('karim', 'a', 0, Buffer.alloc(10))
  const [old] = readdirSync(dir)
  utimesSync(join(dir, old!), new Date(0), new Date(0))
  await partial.add('karim', 'b', 0, Buffer.alloc(10))
  expect(await partial.held('karim', 'a')).toBe(0)
  await partial.add('karim', 'c', 0, Buffer.alloc(10))
  await partial.add('karim', 'd', 0, Buffer.alloc(10))
  await partial.add('karim', 'e', 0, Buffer.alloc(1))
  expect(readdirSync(dir).length).toBe(3)
  rmSync(dir, { recursive: true })
})
