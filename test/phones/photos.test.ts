import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { photo } from '../journeys/photo.ts'
import { chromium } from '../setup/chromium.ts'
import { keptOn, openHouse, openPhone, type OpenedHouse, write } from './phone.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }

/** What a phone's camera gives that knows where it is, and whose it is. */
const withPosition = async (): Promise<Buffer> =>
  sharp((await photo()).buffer)
    .withExif({
      IFD0: { Make: 'Marque de Karim', Software: 'Loge' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '47/1 13/1 6/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 33/1 13/1',
      },
    })
    .toBuffer()

/** Nothing of where, when and by what it was taken. */
const isBare = async (bytes: Buffer): Promise<boolean> => {
  const { exif, xmp, iptc } = await sharp(bytes).metadata()
  return !exif && !xmp && !iptc && !bytes.includes('Marque de Karim')
}

const openThread = async (page: Page): Promise<void> => {
  await page.goto(`/terrain/r/${house.request}`)
  await page.getByRole('button', { name: 'Écrire' }).waitFor()
}

/** In the sheet of the thread: a file chosen as a photo. */
const choose = async (page: Page, buffer: Buffer): Promise<void> => {
  await page.getByRole('button', { name: 'Écrire' }).click()
  const input = page.getByRole('dialog').locator('input[type=file]').first()
  await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
}
const send = async (page: Page, words: string): Promise<void> => {
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox').fill(words)
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await sheet.waitFor({ state: 'hidden' })
}

describe.skipIf(!chromium)('a photo that Karim takes', () => {
  test('leaves his phone without where it was taken, and the door takes none that tells it', async () => {
    const bytes = await withPosition()
    expect(await isBare(bytes)).toBe(false)
    const phone = await openPhone(house, house.karim, 'position')
    const page = await phone.newPage()
    await openThread(page)
    await phone.setOffline(true)
    await choose(page, bytes)
    await page.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
    const [kept] = await page.evaluate(
      () =>
        new Promise<number[][]>((done) => {
          const opening = indexedDB.open('loge')
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('pictures').objectStore('pictures').getAll()
            all.addEventListener('success', () => {
              opening.result.close()
              const photos = (all.result as { photo: Blob }[]).map(({ photo }) => photo.arrayBuffer())
              done(Promise.all(photos).then((each) => each.map((one) => [...new Uint8Array(one)])))
            })
          })
        }),
    )
    expect(await isBare(Buffer.from(kept!))).toBe(true)
    await phone.close()

    // Another program's client, which does not make it anew.
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const address = `${house.url}/api/files/${sha256}`
    const headers = { cookie: house.karim.cookie, 'content-type': 'image/jpeg' }
    const no = await fetch(address, { method: 'PUT', headers, body: new Uint8Array(bytes) })
    expect([no.status, await no.json()]).toMatchObject([422, { refused: 'photo_position' }])
    expect(await house.photo(sha256)).toBeUndefined()
  })

  test('and that is a file of nothing is told so, while the words and the next photo go on', async () => {
    const phone = await openPhone(house, house.karim, 'nothing')
    const page = await phone.newPage()
    await openThread(page)
    await choose(page, Buffer.alloc(0))
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('status').filter({ hasText: 'photo' }).first().waitFor()
    expect(await sheet.getByRole('img', { name: /^Photo/ }).count()).toBe(0)
    await sheet
      .locator('input[type=file]')
      .first()
      .setInputFiles(await photo())
    await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
    const before = await house.files()
    await send(page, 'Celle-ci se voit.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Celle-ci se voit.')
    await expect.poll(house.files, soon).toBe(before + 1)
    await phone.close()
  })

  test('goes on where the network was cut, its words first, and once', async () => {
    const phone = await openPhone(house, house.karim, 'cut')
    const page = await phone.newPage()
    await openThread(page)
    const grain = { type: 'gaussian', mean: 128, sigma: 70 } as const
    const large = await sharp({
      create: { width: 1600, height: 1200, channels: 3, noise: grain, background: '#000' },
    })
      .jpeg({ quality: 95 })
      .toBuffer()
    // Nobody waits for it to be made: the button does. After two parts of it the network is gone; the words have left by then.
    Object.assign(house.wire, { left: 2, parts: [] })
    const before = await house.files()
    await choose(page, large)
    await send(page, 'Avec une grande photo.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Avec une grande photo.')
    await expect.poll(() => house.wire.parts.length, soon).toBe(2)
    await expect.poll(() => keptOn(page), soon).toEqual([])
    expect(await house.files()).toBe(before)
    // The page is closed by the system; the next one asks how much the house has.
    await page.close()
    house.wire.left = Number.POSITIVE_INFINITY
    await openThread(await phone.newPage())
    await expect.poll(house.files, soon).toBe(before + 1)
    const [, held, next] = house.wire.parts.map((range) => /bytes (\d+)-(\d+)\//.exec(range)!)
    expect(Number(next![1])).toBe(Number(held![2]) + 1)
    await phone.close()
  })
})

describe.skipIf(!chromium)('two tabs of a browser that has no locks', () => {
  test('send the same acts, and the house does each once', async () => {
    const phone = await openPhone(house, house.karim, 'lockless')
    await phone.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
    const [one, two] = [await phone.newPage(), await phone.newPage()]
    for (const page of [one, two]) await openThread(page)
    const before = await house.said()
    await phone.setOffline(true)
    for (const n of [1, 2, 3]) {
      await write(n === 2 ? two : one, `Sans verrou, ${n}.`)
      // Without locks nothing but the disk tells the two which came first.
      await expect.poll(async () => (await keptOn(one)).length, soon).toBe(n)
    }
    await phone.setOffline(false)
    await expect.poll(() => keptOn(one), soon).toEqual([])
    expect(await house.said()).toEqual([...before, 'Sans verrou, 1.', 'Sans verrou, 2.', 'Sans verrou, 3.'])
    await phone.close()
  })
})

describe.skipIf(!chromium)('dictation', () => {
  test('adds what is said to what is written, where the phone hears it by itself, and is not there elsewhere', async () => {
    const phone = await openPhone(house, house.karim, 'dictation')
    const plain = await phone.newPage()
    await openThread(plain)
    await plain.getByRole('button', { name: 'Écrire' }).click()
    await plain.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await plain.getByRole('button', { name: 'Dicter' }).count()).toBe(0)
    await plain.close()
    await phone.addInitScript(() => {
      // The browser's own recogniser, as the draft standard describes it: on the device, or not at all.
      class Recogniser extends EventTarget {
        static available = async (asked: { langs: string[]; processLocally: boolean }) =>
          asked.processLocally && asked.langs[0] === 'fr-FR' ? 'available' : 'unavailable'
        lang = ''
        processLocally = false
        start(): void {
          Object.assign(globalThis, { recogniser: this })
        }
        stop(): void {
          this.dispatchEvent(new Event('end'))
        }
        hear(transcript: string): void {
          this.dispatchEvent(
            Object.assign(new Event('result'), { resultIndex: 0, results: [[{ transcript }]] }),
          )
        }
      }
      Object.assign(globalThis, { SpeechRecognition: Recogniser })
    })
    const page = await phone.newPage()
    await openThread(page)
    await page.getByRole('button', { name: 'Écrire' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox').fill('La porte claque.')
    await sheet.getByRole('button', { name: 'Dicter' }).click()
    const said = await page.evaluate(() => {
      const heard = Reflect.get(globalThis, 'recogniser') as {
        lang: string
        processLocally: boolean
        hear: (t: string) => void
      }
      heard.hear(' Depuis ce matin. ')
      return [heard.lang, heard.processLocally]
    })
    expect(said).toEqual(['fr-FR', true])
    await expect.poll(() => sheet.getByRole('textbox').inputValue()).toBe('La porte claque. Depuis ce matin.')
    await sheet
      .getByRole('button', { name: /Arrêter|Terminer/ })
      .first()
      .click()
    await sheet.getByRole('button', { name: 'Dicter' }).waitFor()
    await phone.close()
  })
})
