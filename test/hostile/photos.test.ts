import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'
import { shaOf } from './on-the-wire.ts'
import { inPlainWords } from './plain-words.ts'

let door: Doors
beforeAll(async () => {
  door = await openDoors()
})
afterAll(() => door.close())

const put = (bytes: Buffer, named = shaOf(bytes), lang = 'fr', type = 'image/jpeg'): Promise<Answered> =>
  door.knock({
    method: 'PUT',
    url: `/api/files/${named}`,
    headers: { 'content-type': type, 'x-loge-lang': lang },
    payload: bytes,
  })
const photo = (side: number): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#884422' } })
    .jpeg({ quality: 40 })
    .toBuffer()

const noPhotos: Record<string, () => Promise<[Buffer, string]>> = {
  'words that say they are a photo': async () => [
    Buffer.from('Bonjour, voici la fuite.'),
    'photo_unreadable',
  ],
  'a JPEG that was cut in the middle': async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#000',
      },
    })
      .jpeg()
      .toBuffer()
    return [whole.subarray(0, whole.length / 2), 'photo_unreadable']
  },
  'a JPEG head with nothing behind it': async () => [
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    'photo_unreadable',
  ],
  'a HEIC of a telephone': async () => [
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'photo_heic',
  ],
  'nothing at all': async () => [Buffer.alloc(0), 'photo_unreadable'],
  'a page with a script': async () => [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'photo_unreadable',
  ],
}

for (const [what, make] of Object.entries(noPhotos))
  test(`${what} is no photo, and is told so`, async () => {
    const [bytes, code] = await make()
    for (const lang of ['fr', 'en']) inPlainWords(await put(bytes, shaOf(bytes), lang), code, lang)
  })

test('a photo of sixty million points is taken, and kept small', async () => {
  const bytes = await photo(7800)
  const sha = shaOf(bytes)
  expect(await put(bytes)).toMatchObject({ status: 200, body: { sha256: sha } })
  const kept = await door.kernel.files.open(sha, 'full')
  const { width, height } = await sharp(kept).metadata()
  expect(Math.max(width, height)).toBe(1600)
})

/** A small photo whose head says another size: the width and the height stand five bytes after the mark of its frame. */
const saidToBe = (side: number, jpeg: Buffer): Buffer => {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  for (const at of [5, 7]) jpeg.writeUInt16BE(side, frame + at)
  return jpeg
}

test('a photo of more than a hundred million points is refused before it is unfolded', async () => {
  const bytes = saidToBe(10_100, await photo(40))
  expect(await sharp(bytes, { limitInputPixels: false }).metadata()).toMatchObject({
    format: 'jpeg',
    width: 10_100,
    height: 10_100,
  })
  inPlainWords(await put(bytes), 'photo_too_large')
})

test('a photo that is not the one announced is asked for again', async () => {
  const bytes = await photo(40)
  inPlainWords(await put(bytes, 'ab'.repeat(32)), 'photo_damaged')
  inPlainWords(await put(bytes, 'no-hash'), 'malformed')
  inPlainWords(await put(bytes, '../../../../etc/passwd'.padEnd(64, 'a').replaceAll('/', '%2f')), 'malformed')
})

test('eleven megabytes are too many for a photo', async () => {
  inPlainWords(await put(Buffer.alloc(11 * 1024 * 1024, 1)), 'too_large')
})

test('the same photo sent twice is one, by whatever name its type is called', async () => {
  const bytes = await photo(50)
  expect(await put(bytes)).toMatchObject({ status: 200 })
  expect(await put(bytes, shaOf(bytes), 'fr', 'application/octet-stream')).toMatchObject({ status: 200 })
  inPlainWords(await put(bytes, shaOf(bytes), 'fr', 'text/html'), 'not_json')
})

test('a photo that nobody showed us is not there, nor for a visitor', async () => {
  const bytes = await photo(60)
  await put(bytes)
  inPlainWords(await door.knock({ method: 'GET', url: `/api/files/${shaOf(bytes)}` }), 'not_found')
})

// Signed in as each reach that the walls know.
const cookies: Record<string, () => Promise<{ cookie: string } | { authorization: string }>> = {
  agent: () => door.hire('agent', ['centre']),
  caretaker: () => door.hire('caretaker', ['centre']),
  hq: () => door.hire('hq', []),
  tenant: async () => ({
    cookie: `loge=${await openSession(door.database.owner, { person: centre.tenant, how: 'link', device: '' })}`,
  }),
  firm: async () => ({
    authorization: `Link ${await makeLink(door.database.owner, { purpose: 'firm', firm: centre.firm, days: 1 })}`,
  }),
}
test.each(Object.keys(cookies))('nor for a %s whom it does not concern', async (who) => {
  const bytes = await photo(61)
  await put(bytes)
  const shown = (await cookies[who]?.()) as Record<string, string>
  const headers = shown['cookie']
    ? { cookie: shown['cookie'] }
    : { authorization: shown['authorization'] ?? '' }
  inPlainWords(await door.knock({ method: 'GET', url: `/api/files/${shaOf(bytes)}`, headers }), 'not_found')
})

/** The same picture with a comment of its own: another file. */
const commented = (jpeg: Buffer, n: number): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 3, n]), jpeg.subarray(2)])

test('very large photos wait their turn, a few at a time; the others are asked to come back, and then taken', async () => {
  const one = await photo(5001)
  let waiting = Array.from({ length: 14 }, (_, n) => commented(one, n))
  for (let round = 0; waiting.length; round++) {
    const answers = await Promise.all(waiting.map((bytes) => put(bytes)))
    const away = answers.filter(({ status }) => status !== 200)
    for (const no of away)
      expect(no).toMatchObject({
        status: 503,
        headers: { 'retry-after': '5' },
        body: { refused: 'too_busy', message: door.kernel.say('fr', 'refused.too_busy') },
      })
    if (round === 0) expect(away.length).toBeGreaterThan(0)
    expect(away.length).toBeLessThan(waiting.length)
    waiting = waiting.filter((_, n) => answers[n]!.status !== 200)
  }
})
