import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium as engine } from 'playwright-core'
import { idOf } from '../seeds/characters.ts'
import { openHouse } from '../src/app/house.ts'
import { seedIfEmpty } from '../src/app/seed-if-empty.ts'
import { serve } from '../src/app/serve.ts'
import { readSettings } from '../src/kernel/server/settings.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { chromium, mute } from '../test/setup/chromium.ts'
import { measureLongList } from './desk-list.ts'
import { median, print, say } from './figures.ts'

const visits = 9
/** How much slower than this machine's is the processor that is blocked. */
const slower = 4
/** A page that has not worked for so long has come to rest (ms). */
const rest = 1500

/** What stands there once one can work: a row of the list, the words of a ticket. */
export const useful = {
  list: '.compare-row',
  ticket: '.tp .entry',
  board: '.visit',
  map: '.map-point',
} as const
export type Desk = keyof typeof useful

/** The list of what there is to do and a ticket, with nothing in the cache: how long until one can work, how long the page is deaf. */
export const bench = async ({ only }: { only: readonly string[] }): Promise<void> => {
  if (!chromium) return say('no Chromium: nothing is measured')
  const { base, kernel, close } = await openDemonstration()
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', mute] })
  if (!only.length || only.includes('visits')) await measureVisits(browser, base)
  if (!only.length || only.includes('list')) await measureLongList(browser, base, kernel)
  await browser.close()
  await close()
}

const measureVisits = async (browser: Browser, base: string): Promise<void> => {
  const paths = await findDesks(browser, base)
  for (const desk of ['list', 'ticket'] as const) {
    const seen: number[] = []
    const blocked: number[] = []
    for (let i = 0; i < visits; i++) {
      seen.push((await visitDesk(browser, base, paths[desk], desk, 1)).seen)
      blocked.push((await visitDesk(browser, base, paths[desk], desk, slower)).blocked)
    }
    figure(`${desk} first useful`, seen, '<= 450')
    figure(`${desk} total blocking time, processor ÷ ${slower}`, blocked, '<= 80')
  }
}

const figure = (name: string, ms: readonly number[], target: string): void =>
  print({ bench: 'desk', name, value: median(ms), unit: 'ms', n: ms.length, target })

export type Demonstration = { base: string; kernel: Kernel; close: () => Promise<void> }

/** The seeded house on a port of its own, thrown away by `close`. */
export const openDemonstration = async (): Promise<Demonstration> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'loge-desk-'))
  const house = await openHouse({ ...readSettings({ DATA_DIR: dataDir }), logLevel: 'silent' })
  await seedIfEmpty(house)
  const { app, close } = await serve(house.kernel, { port: 0, host: '127.0.0.1', jobs: false })
  const address = app.server.address()
  return {
    kernel: house.kernel,
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close: async () => {
      await close()
      await house.close()
    },
  }
}

/** The list of Nadia Ferrand, and the first ticket of it. */
export const findDesks = async (
  browser: Browser,
  base: string,
): Promise<Record<'list' | 'ticket', string>> => {
  const context = await enter(browser, base)
  const page = await context.newPage()
  await page.goto('/bureau/a-faire')
  const first = await page.locator('.compare-link').first().getAttribute('href')
  await context.close()
  if (!first) throw new Error('the seeds were not loaded: there is nothing to do')
  return { list: '/bureau/a-faire', ticket: first }
}

/** A browser of Nadia Ferrand with nothing in its cache. */
export const enter = async (browser: Browser, baseURL: string): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    serviceWorkers: 'block',
  })
  await context.request.post('/api/session/demo', { data: { persona: idOf('nadia') } })
  return context
}

export type Visit = {
  /** until the frame with what one came for (ms from the start of the navigation) */
  seen: number
  /** what is beyond 50 ms of each task from the first paint until the page rests (ms), as Lighthouse counts it */
  blocked: number
}

/** One visit with nothing in the cache, on a processor `rate` times slower. */
export const visitDesk = async (
  browser: Browser,
  base: string,
  path: string,
  desk: Desk,
  rate: number,
): Promise<Visit> => {
  const context = await enter(browser, base)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(watch, useful[desk])
  await page.goto(path, { waitUntil: 'commit' })
  const settled = await page.waitForFunction(
    (quiet) => {
      const { usefulAt, longTasks, paintedAt } = globalThis
      const last = Math.max(usefulAt ?? 0, ...longTasks.map(({ end }) => end))
      if (usefulAt === undefined || performance.now() - last < quiet) return false
      const after = longTasks.filter(({ end }) => end > (paintedAt ?? 0))
      const beyond = after.map(({ start, end }) => end - Math.max(start, paintedAt ?? 0) - 50)
      return { seen: usefulAt, blocked: beyond.reduce((sum, ms) => sum + Math.max(0, ms), 0) }
    },
    rest,
    { polling: 250, timeout: 30_000 },
  )
  const visit = (await settled.jsonValue()) as Visit
  await context.close()
  return visit
}

// In the page, at each change of it: what is useful counts once it is drawn, the frame after the one in which it has a size.
const watch = (wanted: string): void => {
  globalThis.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.longTasks.push({ start: startTime, end: startTime + duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    globalThis.paintedAt ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime
  }).observe({ type: 'paint', buffered: true })
  const look = (): void => {
    if (!document.querySelector(wanted)?.getClientRects().length) return
    seen.disconnect()
    requestAnimationFrame(() => setTimeout(() => (globalThis.usefulAt = performance.now())))
  }
  const seen = new MutationObserver(look)
  seen.observe(document, { childList: true, subtree: true })
}

declare global {
  var longTasks: { start: number; end: number }[]
  var paintedAt: number | undefined
}
