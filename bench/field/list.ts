import { chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { natures } from '../../src/requests/core/nature/catalogue.ts'
import { openServed } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { median, print, say } from '../figures.ts'
import { phonePage, send } from './pack.ts'
import { phoneOf } from './pack-phone.ts'

const lines = 300

/** A list of three hundred requests under a thumb: opening it, and the frames that come late while it is scrolled. */
export const list = async (): Promise<void> => {
  if (!chromium) return say('no Chromium: the list is not measured')
  const served = await openServed()
  await fill(served.kernel)
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', mute] })
  const page = await phonePage(browser, served.url, await phoneOf(served.kernel, idOf('karim'), 0, []))
  await page.goto('/terrain')
  await page
    .locator('.row')
    .nth(lines - 1)
    .waitFor({ state: 'attached', timeout: 60_000 })
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  await page.waitForTimeout(2000)
  await watch(page)
  const longest: number[] = []
  for (let i = 0; i < 3; i++) longest.push(await scrolled(page))
  print({
    bench: 'field',
    name: `longest frame over 50 ms while ${await page.locator('.row').count()} requests are scrolled, CPU ÷6`,
    value: median(longest),
    unit: 'ms',
    n: longest.length,
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

/** Notes the frames of more than 50 ms (Long Animation Frames). */
const watch = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    globalThis.late = []
    const note = (seen: PerformanceObserverEntryList): void =>
      void globalThis.late.push(...seen.getEntries().map((e) => e.duration))
    new PerformanceObserver(note).observe({ type: 'long-animation-frame' })
    // One that is late for certain, so that none means none.
    requestAnimationFrame(() => {
      const end = performance.now() + 60
      while (performance.now() < end);
    })
  })
  await page.waitForFunction(() => globalThis.late.length > 0)
}

/** The longest of them (ms; 0: none) while the page goes from its top to its foot, ten thousand pixels a second. */
const scrolled = async (page: Page): Promise<number> => {
  const far = await page.evaluate(() => {
    scrollTo(0, 0)
    return document.documentElement.scrollHeight - innerHeight
  })
  await page.waitForTimeout(500)
  await page.evaluate(() => void (globalThis.late = []))
  await page.mouse.move(180, 400)
  for (let y = 0; y < far + 6000; y += 600) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(500)
  const { late, left } = await page.evaluate(() => ({
    late: Math.max(0, ...globalThis.late),
    left: document.documentElement.scrollHeight - innerHeight - scrollY,
  }))
  if (left > 1) throw new Error(`the foot of the list was not reached: ${left} px are left`)
  return late
}

declare global {
  var late: number[]
}
