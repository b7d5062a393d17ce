import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { barePhoto } from './bare-photo.ts'
import { tellsPosition } from './photo-position.ts'

const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const
const plain = (): Sharp =>
  sharp({ create: { width: 60, height: 40, channels: 3, noise: grain, background: '#000' } })
/** As a telephone that is held upright takes it: to be turned by who looks. */
const wall = (): Sharp => plain().withMetadata({ orientation: 6 })
const nantes = {
  IFD0: { Make: 'Marque de Karim' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '47/1 13/1 6/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '1/1 33/1 13/1',
  },
}
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="47,13.1N" exif:GPSLongitude="1,33.2W"/></rdf:RDF></x:xmpmeta>`
const tells = async (bytes: Buffer): Promise<boolean> => tellsPosition(bytes, await sharp(bytes).metadata())
const pointsOf = (bytes: Buffer): Promise<Buffer> => sharp(bytes).rotate().raw().toBuffer()

const placed: Record<string, () => Promise<Buffer>> = {
  'a JPEG': () => wall().withExif(nantes).jpeg().toBuffer(),
  'a progressive JPEG': () => wall().withExif(nantes).jpeg({ progressive: true }).toBuffer(),
  'a PNG': () => wall().withExif(nantes).png().toBuffer(),
  'a JPEG with XMP': () => wall().withXmp(xmp).jpeg().toBuffer(),
  'a PNG with XMP': () => wall().withXmp(xmp).png().toBuffer(),
  'a JPEG with a second one behind its end': async () =>
    Buffer.concat([await wall().jpeg().toBuffer(), await wall().withExif(nantes).jpeg().toBuffer()]),
}

for (const [what, make] of Object.entries(placed))
  test(`${what} that says where it was taken is known for it, and loses that and not a point`, async () => {
    const bytes = await make()
    expect(await tells(bytes)).toBe(true)
    const bare = await barePhoto(bytes)
    expect(await tells(bare)).toBe(false)
    expect(bare.includes('Marque de Karim')).toBe(false)
    expect(await pointsOf(bare)).toEqual(await pointsOf(bytes))
    expect(await barePhoto(bare)).toEqual(bare)
  })

test('a WebP that says it is written anew, upright', async () => {
  const bytes = await wall().withExif(nantes).webp().toBuffer()
  expect(await tells(bytes)).toBe(true)
  const bare = await barePhoto(bytes)
  expect(await tells(bare)).toBe(false)
  expect(await sharp(bare).metadata()).toMatchObject({ format: 'webp', width: 40, height: 60 })
  expect(await barePhoto(bare)).toBe(bare)
})

test('how it is to be turned is all that stays of what it said', async () => {
  const turned = await wall().jpeg().toBuffer()
  const bare = await barePhoto(
    await wall()
      .withExif({ IFD0: { Make: 'Marque de Karim' } })
      .jpeg()
      .toBuffer(),
  )
  expect([turned, bare].map((bytes) => bytes.includes('Marque'))).toEqual([false, false])
  expect((await sharp(bare).metadata()).orientation).toBe(6)
})

test('what has nothing to lose is the same bytes; what is cut, or no picture, is left to whoever judges it', async () => {
  const whole = await plain().jpeg().toBuffer()
  for (const bytes of [
    whole,
    whole.subarray(0, 200),
    await plain().png().toBuffer(),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from([0xff, 0xd8]),
    Buffer.alloc(0),
  ])
    expect(await barePhoto(bytes)).toBe(bytes)
})

test('the colours of a photo stay its own', async () => {
  const bytes = await wall().withIccProfile('p3').withExif(nantes).jpeg().toBuffer()
  expect((await sharp(await barePhoto(bytes)).metadata()).icc).toEqual((await sharp(bytes).metadata()).icc)
})

test('a telephone that writes the hour of the satellites, and no place, tells none', async () => {
  const bytes = await wall()
    .withExif({ IFD3: { GPSDateStamp: '2026:11:29' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif?.includes(Buffer.from('2026:11:29'))).toBe(true)
  expect(await tells(bytes)).toBe(false)
})

test('EXIF whose directories promise more than there is asks for no more work than a photo', async () => {
  const whole = await plain().jpeg().toBuffer()
  const promising = Buffer.alloc(60_000, 0xff)
  promising.write('Exif\0\0MM\0\u002a\0\0\0\u0008', 'latin1')
  const segment = Buffer.from([0xff, 0xe1, (promising.length + 2) >> 8, (promising.length + 2) & 255])
  const bytes = Buffer.concat([whole.subarray(0, 2), segment, promising, whole.subarray(2)])
  expect(await tells(bytes)).toBe(false)
  expect(await barePhoto(bytes)).toEqual(whole)
})
