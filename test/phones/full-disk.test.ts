import type { BrowserContext, Page } from 'playwright-core'
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

/** From now on, on every page of this phone, the disk has no room on a shelf while `full` is said. */
const shelf = (phone: BrowserContext, name: string, how: 'add' | 'put', full: boolean): Promise<unknown> =>
  phone.addInitScript(
    ({ name, how, full }) => {
      Object.assign(globalThis, { full })
      const write = Reflect.get(IDBObjectStore.prototype, how) as (...given: unknown[]) => IDBRequest
      IDBObjectStore.prototype[how] = function (this: IDBObjectStore, ...given: unknown[]) {
        if (this.name === name && Reflect.get(globalThis, 'full'))
          throw new DOMException('no room', 'QuotaExceededError')
        return Reflect.apply(write, this, given)
      }
    },
    { name, how, full },
  )
const setFull = (page: Page, full: boolean): Promise<unknown> =>
  page.evaluate((now) => Object.assign(globalThis, { full: now }), full)

const openThread = async (phone: BrowserContext): Promise<Page> => {
  const page = await phone.newPage()
  await page.goto(`/terrain/r/${house.request}`)
  await page.getByRole('button', { name: 'Écrire' }).waitFor()
  return page
}

describe.skipIf(!chromium)('Karim’s phone', () => {
  test('has no room for the second of three messages: it waits in memory, then on the disk, and they arrive in order', async () => {
    const phone = await openPhone(house, house.karim, 'second')
    await shelf(phone, 'acts', 'add', false)
    const page = await openThread(phone)
    await phone.setOffline(true)
    await write(page, 'Un.')
    await setFull(page, true)
    await write(page, 'Deux.')
    await page.getByText('Ce téléphone est plein', { exact: false }).waitFor()
    await expect.poll(() => keptOn(page)).toHaveLength(1)
    await setFull(page, false)
    await write(page, 'Trois.')
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(3)
    await page.getByText('Ce téléphone est plein', { exact: false }).waitFor({ state: 'hidden' })
    await phone.setOffline(false)
    await expect.poll(house.said, soon).toEqual(['Un.', 'Deux.', 'Trois.'])
    await expect.poll(() => keptOn(page), soon).toEqual([])
    await phone.close()
  })

  test('whose disk an old tab holds back keeps in memory, and all of it on the disk once the tab lets go', async () => {
    const phone = await openPhone(house, house.karim, 'blocked')
    const old = await phone.newPage()
    await old.goto('/healthz')
    await old.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('loge', 1)
          opening.addEventListener('upgradeneeded', () => {
            opening.result.createObjectStore('acts', { keyPath: 'order', autoIncrement: true })
            opening.result.createObjectStore('photos')
          })
          opening.addEventListener('success', () => {
            Object.assign(globalThis, { old: opening.result })
            done()
          })
        }),
    )
    const page = await openThread(phone)
    await page.getByText('Ce téléphone ne garde rien sur lui').waitFor()
    const [said, files] = [await house.said(), await house.files()]
    await phone.setOffline(true)
    await page.getByRole('button', { name: 'Écrire' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Photo').setInputFiles(await photo())
    await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
    await sheet.getByRole('textbox').fill('Avant que l’onglet lâche.')
    await sheet.getByRole('button', { name: 'Envoyer' }).click()
    await sheet.waitFor({ state: 'hidden' })
    await old.evaluate(() => (Reflect.get(globalThis, 'old') as IDBDatabase).close())
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(1)
    await page.getByText('Ce téléphone ne garde rien sur lui').waitFor({ state: 'hidden' })
    await write(page, 'Après.')
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(2)
    // The page that had it in memory is no more.
    await page.close()
    await phone.setOffline(false)
    await openThread(phone)
    await expect.poll(house.said, soon).toEqual([...said, 'Avant que l’onglet lâche.', 'Après.'])
    await expect.poll(house.files, soon).toBe(files + 1)
    await phone.close()
  })

  test('that has no room for the pack says so', async () => {
    const phone = await openPhone(house, house.karim, 'packless')
    await shelf(phone, 'sealed', 'put', true)
    const page = await phone.newPage()
    await page.goto('/terrain')
    await page.getByText('n’a pas la place de garder vos immeubles', { exact: false }).waitFor()
    await phone.close()
  })
})
