import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { inPlainWords } from '../hostile/plain-words.ts'
import { shaOf } from '../hostile/on-the-wire.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'

let door: Doors
let karim: string
let leGoff: string
beforeAll(async () => {
  door = await openDoors()
  karim = await door.signIn(who.karim)
  leGoff = await door.signIn(who.leGoff)
})
afterAll(() => door.close())

const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const
/** A picture like no other. */
const wall = (width = 90, height = 60): Sharp =>
  sharp({ create: { width, height, channels: 3, noise: grain, background: '#000' } })
const here = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '47/1 13/1 6/1',
  GPSLongitudeRef: 'W',
  GPSLongitude: '1/1 33/1 13/1',
}

const put = (bytes: Buffer, head: Record<string, string> = {}, named = shaOf(bytes)): Promise<Answered> =>
  door.knock({
    method: 'PUT',
    url: `/api/files/${named}`,
    headers: { 'content-type': 'image/jpeg', cookie: karim, ...head },
    payload: bytes,
  })
const get = (sha256: string, size: string, cookie = karim) =>
  door.app.inject({ method: 'GET', url: `/api/files/${sha256}${size}`, headers: { cookie } })

/** Madame Le Goff's tap, as she shows it. */
const shown = async (photo: Buffer): Promise<string> => {
  const request = newId()
  expect(
    await door.send(actorOf('tenant'), 'request.file', request, {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      channel: 'portal',
      requester: { person: centre.tenant },
      photos: [shaOf(photo)],
    }),
  ).toMatchObject({ ok: true })
  return request
}
/** What lies on the disk of a photo, by how its name ends. */
const kept = async (sha256: string): Promise<string[]> => {
  const names = await readdir(join(door.kernel.settings.filesDir, sha256.slice(0, 2))).catch(() => [])
  return names.filter((name) => name.startsWith(sha256)).map((name) => name.slice(64))
}

test('the bytes that the telephone hashed are those that are kept, and what is shown is made of them', async () => {
  const photo = await wall(1200, 900).jpeg({ quality: 82 }).toBuffer()
  const sha256 = shaOf(photo)
  await shown(photo)
  // In two parts, as on a poor network, and the second one twice.
  const half = photo.length >> 1
  const range = (from: number, to: number) => ({ 'content-range': `bytes ${from}-${to - 1}/${photo.length}` })
  expect((await put(photo.subarray(0, half), range(0, half), sha256)).body).toEqual({ held: half })
  for (let i = 0; i < 2; i++)
    expect((await put(photo.subarray(half), range(half, photo.length), sha256)).body).toEqual({ sha256 })
  expect((await put(photo)).body).toEqual({ sha256 })

  for (const cookie of [karim, leGoff]) {
    const sent = await get(sha256, '?size=sent', cookie)
    expect(shaOf(sent.rawPayload)).toBe(sha256)
    // To be kept, never opened: a browser draws nothing that the house has not drawn.
    expect(sent.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${sha256}.jpg"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    })
  }
  for (const size of ['', '?size=thumb']) {
    const { rawPayload, headers } = await get(sha256, size)
    expect(headers['content-type']).toBe('image/jpeg')
    expect(rawPayload.includes(photo.subarray(600, 700))).toBe(false)
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'jpeg' })
  }
  expect(
    await door.database.owner.rows(
      sql`select sent_bytes as sent, media from kernel.file where sha256 = ${sha256}`,
    ),
  ).toEqual([{ sent: photo.length, media: 'image/jpeg' }])
})

test('who may not see a photo may not have its bytes', async () => {
  const photo = await wall().jpeg().toBuffer()
  await shown(photo)
  await put(photo)
  const { cookie } = await door.hire('caretaker', ['roches'])
  expect((await get(shaOf(photo), '?size=sent', cookie)).statusCode).toBe(404)
  expect((await get(shaOf(photo), '?size=sent', '')).statusCode).toBe(404)
})

const placed: Record<string, () => Promise<Buffer>> = {
  'a JPEG': () => wall().withExif({ IFD3: here }).jpeg().toBuffer(),
  'a PNG': () => wall().withExif({ IFD3: here }).png().toBuffer(),
  'a WebP': () => wall().withExif({ IFD3: here }).webp().toBuffer(),
  'a JPEG with XMP': () =>
    wall()
      .withXmp(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>47,13.1N</exif:GPSLatitude></x:xmpmeta>',
      )
      .jpeg()
      .toBuffer(),
  'a JPEG with a second one behind it': async () =>
    Buffer.concat([await wall().jpeg().toBuffer(), await wall().withExif({ IFD3: here }).jpeg().toBuffer()]),
}
for (const [what, make] of Object.entries(placed))
  test(`${what} that says where it was taken is not kept, and is told so`, async () => {
    const photo = await make()
    for (const lang of ['fr', 'en'])
      inPlainWords(await put(photo, { 'x-loge-lang': lang }), 'photo_position', lang)
    expect(await kept(shaOf(photo))).toEqual([])
  })

test('a photo that is to be turned stands upright where it is shown, and is kept as it came', async () => {
  const photo = await wall().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  await shown(photo)
  expect((await put(photo)).status).toBe(200)
  const full = await get(shaOf(photo), '')
  expect(await sharp(full.rawPayload).metadata()).toMatchObject({ width: 60, height: 90 })
  expect((await get(shaOf(photo), '?size=sent')).rawPayload).toEqual(photo)
})

test('of a photo of before, only what is shown is there; sent again, its bytes are kept', async () => {
  const photo = await wall().png().toBuffer()
  const sha256 = shaOf(photo)
  await shown(photo)
  await put(photo)
  await door.database.owner.run(sql`update kernel.file set sent_bytes = null where sha256 = ${sha256}`)
  await rm(join(door.kernel.settings.filesDir, sha256.slice(0, 2), `${sha256}.sent`))
  expect((await get(sha256, '?size=sent')).statusCode).toBe(404)
  expect((await get(sha256, '')).statusCode).toBe(200)
  expect((await put(photo)).body).toEqual({ sha256 })
  const sent = await get(sha256, '?size=sent')
  expect(sent.rawPayload).toEqual(photo)
  expect(sent.headers['content-disposition']).toBe(`attachment; filename="${sha256}.png"`)
})

test('a photo that is erased is gone as it was sent and as it was shown', async () => {
  const photo = await wall().jpeg().toBuffer()
  const sha256 = shaOf(photo)
  await put(photo)
  expect((await kept(sha256)).toSorted()).toEqual(['.jpg', '.sent', '.thumb.jpg'])
  await shown(photo)
  const erase = door.kernel.slices.find(({ name }) => name === 'people')?.tasks?.['people.erase']
  await erase?.({ person: centre.tenant, at: new Date().toISOString() }, door.kernel)
  expect(await kept(sha256)).toEqual([])
})
