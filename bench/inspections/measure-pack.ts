import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium as engine, type Page } from 'playwright-core'
import sharp from 'sharp'
import { idOf } from '../../seeds/characters.ts'
import type { InspectionPack } from '../../src/inspections/core/contract.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { other } from '../../test/journeys/colleague.ts'
import { openServed, type ServedHouse } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { callOffThere, enterHome, nineRooms, planThere } from '../../test/setup/inspected-home.ts'
import { quietHome } from '../../test/setup/quiet-home.ts'
import { median, print } from '../figures.ts'
import { mainThreadSpent, sayLoad } from '../main-thread.ts'

const slow = 6
const rounds = 7
const bench = 'inspections'

/** What a device takes along of a T3 of nine rooms with its pictures of before, and how soon it opens without network on a slow one. */
export const measurePack = async (): Promise<void> => {
  const house = await openServed()
  process.env['JOURNEYS_HOUSE'] = house.url
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute] })
  try {
    const nadia = await other('nadia')
    const { unit } = await quietHome(house.kernel.database.owner)
    await callOffThere(nadia, unit)
    await enterHome(nadia, unit, { photo: await laidPhoto(house.kernel) })
    const id = await planThere(nadia, unit)
    await weigh(house, id)
    await open(house, browser, id)
  } finally {
    await browser.close()
    await house.close()
  }
}

/** A picture as a telephone takes it, in the house already. */
const laidPhoto = async ({ files, database }: Kernel): Promise<string> => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 22 }
  const bytes = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#000', noise } })
    .blur(1.5)
    .jpeg({ quality: 80 })
    .toBuffer()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await files.put(database.owner, sha256, bytes, 'image/jpeg')
  return sha256
}

const weigh = async ({ url }: ServedHouse, id: string): Promise<void> => {
  const karim = await other('karim')
  const { inspections } = await karim.ask<{ inspections: InspectionPack[] }>('inspections.pack', {})
  const pack = inspections.find((each) => each.id === id)!
  print({
    bench,
    name: 'pack of a T3 of nine rooms, gzip',
    value: gzipSync(JSON.stringify(pack)).length / 1000,
    unit: 'kB',
    n: pack.last.rooms.length,
    target: '<= 60',
  })
  const entered = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: idOf('karim') }),
  })
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const photo = pack.last.rooms.flatMap(({ photos }) => photos)[0]!
  const thumb = await fetch(`${url}/api/files/${photo}?size=thumb`, { headers: { cookie } })
  const bytes = (await thumb.arrayBuffer()).byteLength
  // As many as a record of eight differences has, and one a room.
  const pictures = nineRooms.length + 16
  print({
    bench,
    name: `pictures of before, ${pictures} small ones`,
    value: (bytes * pictures) / 1_000_000,
    unit: 'MB',
    n: pictures,
    target: '<= 2',
  })
}

const open = async ({ url }: ServedHouse, browser: Browser, id: string): Promise<void> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.request.post('/api/session/demo', { data: { persona: idOf('karim') } })
  await page.goto('/terrain/etats-des-lieux')
  await page.locator(`a[href$="${id}"]`).waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  await page.reload()
  await page.locator(`a[href$="${id}"]`).click()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.locator('.walk-card').first().waitFor()
  // What the service worker lays by for a start without network.
  await page.waitForTimeout(3000)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await context.setOffline(true)
  const tapped: number[] = []
  const begun: number[] = []
  for (let n = 0; n < rounds; n++) {
    await page.goto(`/terrain/etats-des-lieux`)
    await page.locator(`a[href$="${id}"]`).waitFor()
    tapped.push(await tap(page, id))
    await page.goto(`/terrain/etats-des-lieux/${id}?etape=pieces`)
    begun.push(await shownSince(page, 0))
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const spent: number[] = []
  for (let n = 0; n < rounds; n++) {
    await page.goto(`/terrain/etats-des-lieux`)
    await page.locator(`a[href$="${id}"]`).waitFor()
    const ms = await mainThreadSpent(browser, () => tap(page, id))
    if (ms !== undefined) spent.push(ms * slow)
  }
  await context.close()
  sayLoad()
  const figure = (name: string, ms: number[], target?: string): void =>
    print({
      bench,
      name: `${name}, without network, CPU ÷${slow}`,
      value: median(ms) / 1000,
      unit: 's',
      n: ms.length,
      ...(target ? { target } : {}),
    })
  figure('a packed T3 opens from the list, to its nine rooms', tapped, '<= 0.5')
  figure('the same from a page that begins anew', begun)
  if (spent.length) figure('what its main thread computes for that, six times over', spent, '<= 0.5')
}

/** From the tap on its row to the button that goes on, and from there to its rooms; all of it inside the page, where nobody else looks. */
const tap = (page: Page, id: string): Promise<number> =>
  page.evaluate(
    async ([row, rooms]) => {
      const until = (look: () => unknown): Promise<unknown> =>
        new Promise((done) => {
          const again = (): void => {
            const seen = look()
            if (seen) done(seen)
            else requestAnimationFrame(again)
          }
          again()
        })
      const from = performance.now()
      document.querySelector<HTMLElement>(`a[href$="${row}"]`)!.click()
      const go = () =>
        [...document.querySelectorAll<HTMLElement>('.walk button')].find(
          ({ textContent }) => textContent === 'Continuer',
        )
      await until(go)
      go()!.click()
      await until(() => document.querySelectorAll('.walk-card').length >= rooms)
      return performance.now() - from
    },
    [id, nineRooms.length] as const,
  )

// The moment at which all nine stand on the screen, by the page's own clock.
const shownSince = (page: Page, from: number): Promise<number> =>
  page.evaluate(
    ([rooms, begin]) =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelectorAll('.walk-card').length >= rooms!) done(performance.now() - begin!)
          else requestAnimationFrame(look)
        }
        look()
      }),
    [nineRooms.length, from],
  )
