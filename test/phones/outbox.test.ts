import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { photo } from '../journeys/photo.ts'
import { chromium } from '../setup/chromium.ts'
import { fillDisk } from '../setup/fill-disk.ts'
import {
  installed,
  keptOn,
  killPhone,
  openHouse,
  openPhone,
  type OpenedHouse,
  signIn,
  write,
} from './phone.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }
const thread = (): string => `/terrain/r/${house.request}`

describe.skipIf(!chromium)('Karim’s phone', () => {
  test('dies with three messages on it, starts again without network, and each arrives once, in order', async () => {
    const first = await openPhone(house, house.karim, 'dies')
    const page = await first.newPage()
    await page.goto(thread())
    await installed(page)
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    await first.setOffline(true)
    for (const n of [1, 2, 3]) await write(page, `Sans réseau, ${n}.`)
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(3)
    await killPhone(house, 'dies')

    const again = await openPhone(house, house.karim, 'dies')
    await again.setOffline(true)
    const back = await again.newPage()
    await back.goto('/terrain')
    await back.getByText('3 envois partiront tout seuls').waitFor()
    expect(await house.said()).toEqual([])
    await again.setOffline(false)
    await expect.poll(house.said, soon).toEqual(['Sans réseau, 1.', 'Sans réseau, 2.', 'Sans réseau, 3.'])
    await expect.poll(() => keptOn(back), soon).toEqual([])
    await again.close()
  })

  test('takes the page of a portal for no answer, and an answer that is lost for none', async () => {
    const phone = await openPhone(house, house.karim, 'portal')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    const before = await house.said()
    let portal = 0
    await page.route('**/api/commands', async (route) => {
      portal++
      if (portal === 1)
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wifi gratuit</h1>' })
      if (portal === 2) return route.fulfill({ status: 200, contentType: 'application/json', body: '[]' })
      if (portal === 3) {
        await route.fetch()
        return route.abort()
      }
      return route.continue()
    })
    await write(page, 'Par le portail.')
    await expect.poll(() => portal).toBeGreaterThan(3)
    await expect.poll(() => keptOn(page), soon).toEqual([])
    expect(await house.said()).toEqual([...before, 'Par le portail.'])
    await phone.close()
  })

  test('whose page is left before its disk has the act sends it when it is opened again', async () => {
    const phone = await openPhone(house, house.karim, 'left')
    const page = await phone.newPage()
    await page.goto(`/terrain/r/${house.request}`)
    const other = await phone.newPage()
    await other.goto('/terrain')
    // Another page is writing, for as long as it likes: what is kept meanwhile waits for it.
    await other.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('loge')
          opening.addEventListener('success', () => {
            const acts = opening.result.transaction('acts', 'readwrite').objectStore('acts')
            const again = (): void => acts.count().addEventListener('success', again)
            again()
            done()
          })
        }),
    )
    await page.getByRole('button', { name: 'Écrire' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Parti aussitôt.')
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.reload()
    await other.close()
    await expect.poll(async () => (await house.said()).filter((s) => s === 'Parti aussitôt.').length).toBe(1)
    await expect.poll(() => keptOn(page)).toEqual([])
    await phone.close()
  })

  test('open twice sends each act once', async () => {
    const phone = await openPhone(house, house.karim, 'twice')
    const [one, two] = [await phone.newPage(), await phone.newPage()]
    for (const page of [one, two]) {
      await page.goto(thread())
      await page.getByRole('button', { name: 'Écrire' }).waitFor()
    }
    const before = await house.said()
    await phone.setOffline(true)
    await write(one, 'De la première.')
    await expect.poll(async () => (await keptOn(one)).length, soon).toBe(1)
    await write(two, 'De la seconde.')
    await expect.poll(async () => (await keptOn(one)).length, soon).toBe(2)
    await phone.setOffline(false)
    await expect.poll(() => keptOn(one), soon).toEqual([])
    expect(await house.said()).toEqual([...before, 'De la première.', 'De la seconde.'])
    await phone.close()
  })

  test('waits for him when his session has ended, and for him alone when Samira signs in on it', async () => {
    const phone = await openPhone(house, house.karim, 'shared')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    const before = await house.said()
    await phone.clearCookies()
    await write(page, 'La session est finie.')
    await page.getByText('Votre session est terminée. 1 envoi attend').waitFor()
    await signIn(house, phone, house.samira)
    await page.goto('/terrain')
    await page.getByText('1 envoi d’une autre personne').waitFor()
    // What is hers leaves, and his, which is older, stays.
    await page.goto(thread())
    await write(page, 'De Samira.')
    await expect.poll(house.said, soon).toEqual([...before, 'De Samira.'])
    const his = { type: 'request.say', refused: null, owner: house.karim.person }
    await expect.poll(() => keptOn(page), soon).toEqual([his])
    await signIn(house, phone, house.karim)
    await page.goto('/terrain')
    await expect.poll(house.said, soon).toEqual([...before, 'De Samira.', 'La session est finie.'])
    await phone.close()
  })

  test('finds in the tray what the agency was quicker to close, and takes it up in the same thread', async () => {
    const phone = await openPhone(house, house.karim, 'tray')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    await phone.setOffline(true)
    await page
      .getByRole('button', { name: /réparé|C’est fait/ })
      .first()
      .click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox').fill('J’ai remis le fusible.')
    await sheet.getByRole('button', { name: /réparé|C’est fait/ }).click()
    await house.act(house.agent, 'request.close', { reason: 'nothing_found', words: 'Rien vu.' })
    await phone.setOffline(false)
    await expect.poll(async () => (await keptOn(page))[0]?.refused, soon).toBe('wrong_moment')
    await page.goto('/terrain')
    const tray = page.getByRole('region', { name: 'À reprendre' })
    await tray.getByText('Ce n’est plus le moment').waitFor()
    await expect.poll(() => tray.getByRole('textbox').inputValue()).toBe('J’ai remis le fusible.')
    await tray.getByRole('button', { name: 'L’écrire dans le fil' }).click()
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('J’ai remis le fusible.')
    await expect.poll(() => keptOn(page), soon).toEqual([])
    await phone.close()
  })

  test('that refuses to keep anything says so, and sends from memory', async () => {
    const phone = await openPhone(house, house.karim, 'memory')
    await phone.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    const page = await phone.newPage()
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await page.goto('/terrain')
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    await page.goto(thread())
    await page.getByText('Ce téléphone ne garde rien sur lui').waitFor()
    await write(page, 'De mémoire.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('De mémoire.')
    expect(thrown).toEqual([])
    await phone.close()
  })

  test('that is full says so, and sends words and photo while the page stays open', async () => {
    const phone = await openPhone(house, house.karim, 'full')
    await fillDisk(phone)
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).click()
    const sheet = page.getByRole('dialog')
    await sheet
      .locator('input[type=file]')
      .first()
      .setInputFiles(await photo())
    await page.getByText('laissez cette page ouverte jusqu’à ce que la photo soit partie').waitFor()
    await sheet.getByRole('textbox').fill('Avec la photo.')
    const before = await house.files()
    await sheet.getByRole('button', { name: 'Envoyer' }).click()
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Avec la photo.')
    await expect.poll(house.files, soon).toBe(before + 1)
    await page.getByText('Ce téléphone est plein', { exact: false }).waitFor({ state: 'hidden' })
    await phone.close()
  })

  test('that was updated with a queue pending sends it: photos move, an act of an older shape goes to the tray', async () => {
    const phone = await openPhone(house, house.karim, 'older')
    const page = await phone.newPage()
    await page.goto('/healthz')
    const { buffer } = await photo()
    const sha256 = createHash('sha256').update(buffer).digest('hex')
    await page.evaluate(
      async ({ request, bytes, sha256, ids }) => {
        const opening = indexedDB.open('loge', 1)
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('acts', { keyPath: 'order', autoIncrement: true })
          opening.result.createObjectStore('photos')
        })
        await new Promise((done) => opening.addEventListener('success', done))
        const at = new Date().toISOString()
        const on = opening.result.transaction(['acts', 'photos'], 'readwrite')
        const say = (id: string, type: string, data: object, photos: string[]) =>
          on.objectStore('acts').add({ command: { id, type, subject: request, data, at }, photos })
        say(ids[0]!, 'request.say', { words: 'D’avant.', photos: [sha256] }, [sha256])
        say(ids[1]!, 'request.signal', { words: 'Un acte d’autrefois.' }, [])
        on.objectStore('photos').put(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), sha256)
        await new Promise((done) => on.addEventListener('complete', done))
        opening.result.close()
      },
      { request: house.request, bytes: [...buffer], sha256, ids: [newId(), newId()] },
    )
    await page.goto('/terrain')
    const tray = page.getByRole('region', { name: 'À reprendre' })
    await tray.getByText('Cette action n’existe pas ici').waitFor()
    await expect.poll(() => tray.getByRole('textbox').inputValue()).toBe('Un acte d’autrefois.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('D’avant.')
    await expect.poll(() => house.isFile(sha256), soon).toBe(true)
    await phone.close()
  })

  test('takes the new version when he says so, with what waits', async () => {
    const phone = await openPhone(house, house.karim, 'newer')
    const page = await phone.newPage()
    await page.goto(thread())
    await installed(page)
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    // The house is silent to acts alone, so that one waits while the worker is renewed. Not by a route of the browser: it
    // would hold back the worker's own script too.
    house.silence(true)
    await write(page, 'Pendant la mise à jour.')
    house.publish()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.getByText('Une nouvelle version est prête.').waitFor()
    house.silence(false)
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'La prendre' }).click()
    await loaded
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Pendant la mise à jour.')
    await expect.poll(() => keptOn(page), soon).toEqual([])
    await phone.close()
  })
})
