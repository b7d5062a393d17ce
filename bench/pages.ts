import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium as engine } from 'playwright-core'
import { idOf } from '../seeds/characters.ts'
import { openHouse } from '../src/app/house.ts'
import { seedIfEmpty } from '../src/app/seed-if-empty.ts'
import { serve } from '../src/app/serve.ts'
import { makeLink } from '../src/kernel/server/signed-links.ts'
import { readSettings } from '../src/kernel/server/settings.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { chromium, mute } from '../test/setup/chromium.ts'
import { median, print, say } from './figures.ts'

const visits = 5

/** (f) what a first visit weighs, and how long until it can be used on a slow telephone: 4G at 1.6 Mbit/s, 150 ms, processor ÷ 6. */
export const pages = async (): Promise<void> => {
  weights()
  if (!chromium) return say('no Chromium: the first load is not measured')
  const dataDir = mkdtempSync(join(tmpdir(), 'loge-pages-'))
  const house = await openHouse({ ...readSettings({ DATA_DIR: dataDir }), logLevel: 'silent' })
  await seedIfEmpty(house)
  const { owner } = house.kernel.database
  const { app, close } = await serve(house.kernel, { port: 0, host: '127.0.0.1', jobs: false })
  const address = app.server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const firm = await owner.row<{ firm: string }>(
    sql`select o.firm from contractors.work_order o where o.status in ('placed', 'planned') group by o.firm order by count(*) desc, o.firm limit 1`,
  )
  if (!firm) throw new Error('the seeds were not loaded: there is no order to show')
  const token = await makeLink(owner, { purpose: 'firm', firm: firm.firm, days: 1 })
  const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox', mute] })
  for (const [name, path, persona, useful] of [
    ['tenant', '/signaler', undefined, 'main button, main input, main textarea'],
    ['contractor', `/o#${token}`, undefined, 'main article'],
    ['caretaker', '/terrain', idOf('karim'), 'main .report-large'],
    ['caretaker sees the day', '/terrain', idOf('karim'), 'main section[aria-labelledby="visits"]'],
  ] as const) {
    const ms: number[] = []
    for (let i = 0; i < visits; i++) ms.push(await firstVisit(browser, base, path, persona, useful))
    print({
      bench: 'requests',
      name: `useful on a slow telephone ${name}`,
      value: median(ms),
      unit: 'ms',
      n: ms.length,
      target: '<= 1500',
    })
  }
  await browser.close()
  await close()
  await house.close()
}

/** Milliseconds from the start of the navigation to the frame with what one came for. Nothing is in the cache. */
const firstVisit = async (
  browser: Browser,
  base: string,
  path: string,
  persona: string | undefined,
  useful: string,
): Promise<number> => {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  if (persona) await page.request.post('/api/session/demo', { data: { persona } })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.addInitScript(watch, useful)
  await page.goto(path, { waitUntil: 'commit' })
  const took = await page.waitForFunction(() => globalThis.usefulAt, undefined, {
    polling: 250,
    timeout: 20_000,
  })
  const ms = (await took.jsonValue()) as number
  await context.close()
  return ms
}

// In the page, at each change of it: to ask for it from outside again and again would slow what is measured. It counts once it is
// drawn: the frame after the one in which it has a size.
const watch = (useful: string): void => {
  const look = (): void => {
    if (!document.querySelector(useful)?.getClientRects().length) return
    seen.disconnect()
    requestAnimationFrame(() => setTimeout(() => (globalThis.usefulAt = performance.now())))
  }
  const seen = new MutationObserver(look)
  seen.observe(document, { childList: true, subtree: true })
}

declare global {
  var usefulAt: number | undefined
}

// The same measure as the check's: tools/budgets.ts prints «page: x of y kB in n files».
const weights = (): void => {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../tools/budgets.ts')], {
    encoding: 'utf8',
  })
  for (const [, page = '', kB, most, files] of stdout.matchAll(
    /^(\w+): ([\d.]+) of (\d+) kB in (\d+) files$/gm,
  ))
    print({
      bench: 'requests',
      name: `first load ${page}`,
      value: Number(kB),
      unit: 'kB gz',
      n: Number(files),
      target: `<= ${most}`,
    })
}
