import { chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { natures } from '../../src/requests/core/nature/catalogue.ts'
import { openServed } from '../../test/journeys/serve.ts'
import { chromium } from '../../test/setup/chromium.ts'
import { print, say } from '../figures.ts'
import { phonePage, send } from './pack.ts'
import { phoneOf } from './packPhone.ts'

const lines = 300

/** A list of three hundred requests under a thumb: opening it, and the frames that come late while it is scrolled. */
export const list = async (): Promise<void> => {
  if (!chromium) return say('no Chromium: the list is not measured')
  const served = await openServed()
  await fill(served.kernel)
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  const page = await phonePage(browser, served.url, await phoneOf(served.kernel, idOf('karim'), 0, []))
  await page.goto('/terrain')
  await page
    .locator('.row')
    .nth(lines - 1)
    .waitFor({ state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  await page.waitForTimeout(2000)
  const long = await scrolled(page)
  const figures = { bench: 'field', unit: 'ms', n: await page.locator('.row').count() }
  print({
    ...figures,
    name: 'longest frame while 300 requests are scrolled',
    value: Math.max(0, ...long),
    target: '<= 50',
  })
  await browser.close()
  await served.close()
}

/** What broke in the common parts of a building of Karim's, three hundred times. */
const fill = async (kernel: Kernel): Promise<void> => {
  const { building } = (await kernel.database.owner.row<{ building: string }>(
    sql`select building from people.patch where caretaker = ${idOf('karim')} order by building limit 1`,
  ))!
  const common = natures.filter(({ where, urgency }) => where.includes('common') && urgency !== 'U0')
  for (let i = 0; i < lines; i++)
    await send(kernel, 'request.file', crypto.randomUUID(), {
      channel: 'phone',
      building,
      part: (['hall', 'stairs', 'bins', 'outside'] as const)[i % 4],
      nature: common[i % common.length]!.code,
      words: `Vu au passage, numéro ${i + 1}.`,
    })
}

/** Frames of more than 50 ms (Long Animation Frames) while a thumb flicks from the top to the foot of the page. */
const scrolled = async (page: Page): Promise<number[]> => {
  await page.evaluate(() => {
    globalThis.late = []
    new PerformanceObserver((seen) =>
      globalThis.late.push(...seen.getEntries().map((e) => e.duration)),
    ).observe({
      type: 'long-animation-frame',
    })
    // One that is late for certain, so that none means none.
    requestAnimationFrame(() => {
      const end = performance.now() + 60
      while (performance.now() < end);
    })
  })
  await page.waitForFunction(() => globalThis.late.length > 0)
  await page.evaluate(() => void (globalThis.late = []))
  await page.mouse.move(180, 400)
  const left = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
  // Asked at the beginning and the end alone: each question is work for the page.
  for (let far = (await left()) + 6000; far > 0; far -= 600) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(500)
  const late = await page.evaluate(() => globalThis.late)
  if ((await left()) > 1) throw new Error('the foot of the list was not reached')
  return late
}

declare global {
  var late: number[]
}
