import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { sql } from '../../src/kernel/server/sql.ts'
import { furnishFlats } from '../../test/journeys/furnish.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { median, print, say } from '../figures.ts'
import { inHouse, patchOf, phonePage } from './pack.ts'
import { ask, type Phone } from './pack-phone.ts'

const bench = 'field'
const runs = 9

/** Three hundred flats with seven rooms and eleven things each: the pack, the drawings, and from a code to its plan. */
export const plan = (): Promise<void> =>
  inHouse(async ({ url, kernel }, port) => {
    const caretaker = await patchOf(kernel, 300)
    const { dwellings: n, buildings } = caretaker
    let drawings = 0
    for (const building of buildings) drawings += await furnishFlats(kernel, building)
    for (const encoding of ['br', 'gzip']) {
      const value = (await ask(port, caretaker.cookie, {}, encoding)).bytes / 1000
      print({
        bench,
        name: `pack of ${n} dwellings with what is inside, ${encoding}`,
        value,
        unit: 'kB',
        n,
        target: '<= 400',
      })
    }
    print({
      bench,
      name: `drawings of ${n} dwellings`,
      value: drawings / 1000,
      unit: 'kB',
      n,
      target: '<= 450',
    })
    if (!chromium) return say('no Chromium: from a code to its plan is not measured')
    const codes = await kernel.database.owner.rows<{ code: string }>(sql`
      select code from estate.unit where building = any (${[...buildings]}::uuid[]) and kind = 'dwelling' order by md5(code) limit ${runs}`)
    const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', mute] })
    const ms = await shown(
      browser,
      url,
      caretaker,
      codes.map(({ code }) => code),
    )
    await browser.close()
    print({
      bench,
      name: 'a code’s plan offline, CPU ÷6',
      value: median(ms),
      unit: 'ms',
      n: ms.length,
      target: '<= 500',
    })
  })

/** Without network, from the moment a code is known until its plan stands on the screen; the app just started each time. */
const shown = async (
  browser: Browser,
  url: string,
  who: Phone,
  codes: readonly string[],
): Promise<number[]> => {
  const page = await phonePage(browser, url, who)
  await page.goto('/terrain')
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0, undefined, {
    timeout: 120_000,
  })
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.context().setOffline(true)
  const ms: number[] = []
  for (const code of codes) ms.push(await one(page, code))
  await page.context().close()
  return ms
}

const one = async (page: Page, code: string): Promise<number> => {
  await page.goto('/terrain/signaler?scan=1')
  await page.getByLabel('Les six caractères de l’étiquette').fill(code)
  // What the page lays by while nobody asks for anything is there.
  await page.waitForTimeout(2000)
  await page.evaluate(() => {
    addEventListener('click', () => performance.mark('bench-code'), { capture: true, once: true })
    const look = (): void => {
      if (document.querySelector('.plan-svg .plan-thing')) performance.mark('bench-plan')
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.getByRole('button', { name: 'Trouver' }).click()
  await page.waitForFunction(() => performance.getEntriesByName('bench-plan').length > 0)
  return page.evaluate(() => {
    const [began] = performance.getEntriesByName('bench-code')
    const [stands] = performance.getEntriesByName('bench-plan')
    return stands!.startTime - began!.startTime
  })
}
