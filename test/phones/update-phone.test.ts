import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../src/field/core/pack/renew-pack.ts'
import { chromium } from '../setup/chromium.ts'
import { installed, openHouse, openPhone, type OpenedHouse } from './phone.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }

/** What the phone took along, as if the version before had kept it: by the seal's own key, which the page may use. */
const asKeptBefore = (page: Page, building: string, of: number): Promise<void> =>
  page.evaluate(
    async ({ building, of }) => {
      type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }
      const done = <T>(asked: IDBRequest<T>): Promise<T> =>
        new Promise((go, fail) => {
          asked.addEventListener('success', () => go(asked.result))
          asked.addEventListener('error', () => fail(new Error('no answer')))
        })
      const db = await done(indexedDB.open('loge-pack'))
      const key = await done<CryptoKey>(db.transaction('key').objectStore('key').get('key'))
      const change = async (piece: string, to: (said: never) => unknown): Promise<void> => {
        const additionalData = new TextEncoder().encode(piece)
        const { iv, bytes } = await done<Sealed>(db.transaction('sealed').objectStore('sealed').get(piece))
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes)
        const said = to(JSON.parse(new TextDecoder().decode(plain)) as never)
        const anew = crypto.getRandomValues(new Uint8Array(12))
        const sealed = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv: anew, additionalData },
          key,
          new TextEncoder().encode(JSON.stringify(said)),
        )
        const shelf = db.transaction('sealed', 'readwrite').objectStore('sealed')
        await done(shelf.put({ iv: anew, bytes: sealed }, piece))
      }
      await change('head', (kept: { head: object }) => ({ ...kept, head: { ...kept.head, version: of } }))
      await change(building, ({ plans, ...leaf }: { plans: { openings?: unknown } }) => {
        const { openings: _, ...before } = plans
        return { ...leaf, plans: before }
      })
      db.close()
    },
    { building, of },
  )

describe.skipIf(!chromium)('Karim’s phone', () => {
  test('that was updated where there is no network still reads what it took along, and asks for the whole later', async () => {
    const phone = await openPhone(house, house.karim, 'updated')
    const page = await phone.newPage()
    await page.goto(`/terrain/lieu/${house.building}`)
    await page.getByText('1 rue Voltaire', { exact: false }).first().waitFor()
    await installed(page)
    await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
    // A day that stands open may renew what it took at any moment: what was kept before lies on a phone that is put away.
    await page.goto('/healthz')
    await asKeptBefore(page, house.building, version - 1)
    await phone.setOffline(true)
    await page.goto(`/terrain/lieu/${house.building}`)
    await page.getByText('1 rue Voltaire', { exact: false }).first().waitFor()
    const asked = page.waitForRequest(/field\.pack\?q=%7B%7D$/)
    await phone.setOffline(false)
    await asked
    await phone.close()
  })

  test('takes the page of a portal for none of the app, and installs it the next time', async () => {
    const phone = await openPhone(house, house.karim, 'hotel')
    const page = await phone.newPage()
    const icon = '/icons/loge-192.png'
    house.portal.set(icon, 0)
    // Who asks it is the worker: the page shows no such icon.
    await page.goto('/terrain')
    const tried = (): Promise<string> =>
      page.evaluate(async () => {
        const [found] = await navigator.serviceWorker.getRegistrations()
        return found ? (found.installing ?? found.waiting ?? found.active)!.state : 'none'
      })
    await expect.poll(() => house.portal.get(icon), soon).toBeGreaterThan(0)
    await expect.poll(tried, soon).toBe('none')
    const versions = (): Promise<string[]> =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('loge-terrain-')))
    await expect.poll(versions, soon).toEqual([])
    house.portal.clear()
    await page.reload()
    await installed(page)
    const kind = await page.evaluate(
      async (name) => (await caches.match(name, { ignoreVary: true }))?.headers.get('content-type'),
      icon,
    )
    expect(kind).toBe('image/png')
    await phone.close()
  })

  test('shows the small pictures that it kept for three days, and keeps them no longer', async () => {
    const phone = await openPhone(house, house.karim, 'pictures')
    const page = await phone.newPage()
    await page.goto('/terrain')
    await installed(page)
    const shown = await page.evaluate(async () => {
      const day = 86_400_000
      const address = (sign: string): string => `/api/files/${sign.repeat(64)}?size=thumb`
      const cache = await caches.open('loge-thumbs')
      const keep = (sign: string, days: number): Promise<void> => {
        const date = new Date(Date.now() - days * day).toUTCString()
        return cache.put(
          address(sign),
          new Response(sign, { headers: { date, 'content-type': 'image/jpeg' } }),
        )
      }
      await keep('a', 4)
      await keep('b', 2)
      const [old, recent] = [await fetch(address('a')), await fetch(address('b'))]
      const left = (await cache.keys()).map(({ url }) => url.at(-12))
      return [old.status, await recent.text(), left.join('')]
    })
    expect(shown).toEqual([404, 'b', 'b'])
    await phone.close()
  })
})
