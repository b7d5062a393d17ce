import type { Browser, Page } from 'playwright-core'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { enter } from './desk.ts'
import { median, print } from './figures.ts'

const many = 600
const presses = 60
const scrolls = 9
const turns = 50
/** How far a notch of the wheel goes (px). */
const notch = 240

/** The list with six hundred open: how much of it stands in the page, how long a key and a turn of the wheel take to be seen. */
export const measureLongList = async (browser: Browser, base: string, kernel: Kernel): Promise<void> => {
  await fillList(kernel)
  const context = await enter(browser, base)
  const page = await context.newPage()
  await page.goto('/bureau/a-faire?tab=all')
  await page.locator('.compare-row').first().waitFor()
  await page.mouse.move(640, 500)
  await reachEnd(page)
  await page.evaluate(watchKeys)
  const nodes: number[] = []
  const frames: number[] = []
  for (let i = 0; i < scrolls; i++) {
    frames.push(await scrollOnce(page, i % 2 ? notch : -notch))
    nodes.push(await page.evaluate(() => document.querySelectorAll('*').length))
  }
  await page.locator('.compare-table').evaluate((table) => table.closest('.desk-pane')?.scrollTo(0, 0))
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('j')
    await page.waitForFunction((n) => globalThis.keysSeen.length > n, i)
  }
  const keys = await page.evaluate(() => globalThis.keysSeen)
  const of = `list of ${many}`
  print({
    bench: 'desk',
    name: `${of}: nodes`,
    value: median(nodes),
    unit: 'nodes',
    n: scrolls,
    target: '<= 2500',
  })
  print({ bench: 'desk', name: `${of}: j`, value: median(keys), unit: 'ms', n: keys.length, target: '<= 50' })
  print({
    bench: 'desk',
    name: `${of}: longest frame of a scroll`,
    value: median(frames),
    unit: 'ms',
    n: scrolls,
    target: '<= 50',
  })
  await context.close()
}

/** Each like one that is open already, a minute apart. */
const fillList = (kernel: Kernel): Promise<unknown> =>
  kernel.database.owner.run(sql`
    insert into requests.request overriding system value
    select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'no', 800000 + n,
      'due', r.due + n * interval '1 minute', 'filed_at', r.filed_at - n * interval '1 minute'))).*
    from requests.request r, generate_series(1, ${many}) n where r.id =
      (select id from requests.request where agency = 'centre' and status = 'filed' order by filed_at desc limit 1)`)

/** Page after page comes as one scrolls, until all of them are there. */
const reachEnd = async (page: Page): Promise<void> => {
  const rows = async (): Promise<number> =>
    Number(await page.locator('.compare-table').getAttribute('aria-rowcount'))
  for (let i = 0; i < 400 && (await rows()) <= many; i++) {
    await page.mouse.wheel(0, 4000)
    await page.waitForTimeout(100)
  }
  if ((await rows()) <= many) throw new Error(`the list did not come whole: ${await rows()} rows`)
}

/** From a press until the frame that shows what it did has been drawn. */
const watchKeys = (): void => {
  globalThis.keysSeen = []
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.addEventListener('message', () => globalThis.keysSeen.push(performance.now() - timeStamp))
        after.port1.start()
        after.port2.postMessage(0)
      }),
    { capture: true },
  )
}

/** Turns the wheel `turns` times, a frame or two apart, and says the longest time between two frames (ms). */
const scrollOnce = async (page: Page, by: number): Promise<number> => {
  await page.evaluate(() => {
    globalThis.longestFrame = 0
    globalThis.isScrolling = true
    let before = performance.now()
    const look = (now: number): void => {
      globalThis.longestFrame = Math.max(globalThis.longestFrame, now - before)
      before = now
      if (globalThis.isScrolling) requestAnimationFrame(look)
    }
    requestAnimationFrame((now) => {
      before = now
      requestAnimationFrame(look)
    })
  })
  for (let i = 0; i < turns; i++) await page.mouse.wheel(0, by)
  return page.evaluate(() => {
    globalThis.isScrolling = false
    return globalThis.longestFrame
  })
}

declare global {
  var keysSeen: number[]
  var longestFrame: number
  var isScrolling: boolean
}
