import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { houseActor } from '../../src/kernel/core/access.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openServed, type ServedHouse } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { median, print, say } from '../figures.ts'
import { startHouse } from '../house.ts'
import { comeBack } from './phones-come-back.ts'
import { catchUp, quietDay } from './catch-up-pack.ts'
import { ask, type Phone, phoneOf } from './pack-phone.ts'

const bench = 'field'
const slow = 6

/** What a phone takes along: its bytes, how long it takes to keep and to show it. */
export const pack = (): Promise<void> =>
  inHouse(async ({ url, kernel }, port) => {
    const [caretaker, technician] = [await patchOf(kernel, 300), await agenciesOf(kernel, 1500)]
    for (const who of [caretaker, technician]) await weigh(port, who)
    if (chromium) await inBrowser(url, caretaker, technician)
    else say('no Chromium: keeping and showing are not measured')
  })

/** What coming back costs the house: one phone after a day, a quiet day, five hundred at once. */
export const back = (): Promise<void> =>
  inHouse(async ({ kernel }, port) => {
    const caretaker = await patchOf(kernel, 300)
    await catchUp(kernel, port, caretaker)
    await quietDay(kernel, port, caretaker)
    await comeBack(kernel, port, caretaker)
  })

// Measured on the house in a process of its own; pages come from the one that serves them.
export const inHouse = async (
  measure: (served: ServedHouse, port: number) => Promise<void>,
): Promise<void> => {
  const served = await openServed()
  const house = await startHouse(served.kernel.database.config)
  try {
    await measure(served, house.port)
  } finally {
    await house.kill()
    await served.close()
  }
}

const robine = houseActor('00000000-0000-4000-8000-000000000000')

export const send = async (kernel: Kernel, type: string, subject: string, data: object): Promise<void> => {
  const id = crypto.randomUUID()
  const outcome = await kernel.send(robine, { id, type, subject, data, at: new Date().toISOString() })
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}

// The caretaker of the largest patch, with neighbouring buildings of his agency until there are as many dwellings as that.
export const patchOf = async (kernel: Kernel, dwellings: number): Promise<Phone> => {
  const db = kernel.database.owner
  const { person, agency } = (await db.row<{ person: string; agency: string }>(sql`
    select k.caretaker as person, min(b.agency) as agency
    from people.patch k join estate.building b on b.id = k.building join estate.unit u on u.building = b.id and u.kind = 'dwelling'
    group by 1 order by count(*) desc limit 1`))!
  const found = await db.rows<{ id: string; n: number }>(sql`
    select b.id, count(*)::int as n from estate.building b join estate.unit u on u.building = b.id and u.kind = 'dwelling'
    where b.agency = ${agency} group by b.id
    order by exists (select from people.patch k where k.building = b.id and k.caretaker = ${person}) desc, b.name, b.id`)
  const buildings: string[] = []
  let sum = 0
  for (const { id, n } of found) {
    if (sum >= dwellings) break
    buildings.push(id)
    sum += n
  }
  await send(kernel, 'patch.assign', person, { mode: 'set', buildings })
  return phoneOf(kernel, person, sum, buildings)
}

// A technician whose agencies hold about as many.
const agenciesOf = async (kernel: Kernel, dwellings: number): Promise<Phone> => {
  const db = kernel.database.owner
  const found = await db.rows<{ agency: string; n: number }>(
    sql`select agency, count(*)::int as n from estate.unit where kind = 'dwelling' group by 1 order by 2 desc`,
  )
  const agencies: string[] = []
  let sum = 0
  for (const { agency, n } of found)
    if (sum + n <= dwellings * 1.1) {
      agencies.push(agency)
      sum += n
    }
  const { person } = (await db.row<{ person: string }>(
    sql`select person from people.staff where role = 'technician' and active order by person limit 1`,
  ))!
  await send(kernel, 'person.assign', person, { agencies })
  return phoneOf(kernel, person, sum, [])
}

export const weigh = async (port: number, { cookie, dwellings }: Phone): Promise<void> => {
  for (const encoding of ['br', 'gzip'])
    print({
      bench,
      name: `pack of ${dwellings} dwellings, ${encoding}`,
      value: (await ask(port, cookie, {}, encoding)).bytes / 1000,
      unit: 'kB',
      n: dwellings,
      target: dwellings > 1000 ? '<= 2000' : '<= 400',
    })
}

const inBrowser = async (url: string, caretaker: Phone, technician: Phone): Promise<void> => {
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute] })
  for (const who of [caretaker, technician]) {
    const kept: number[] = []
    const shown: number[] = []
    for (let i = 0; i < 3; i++) {
      const page = await phonePage(browser, url, who)
      kept.push(await keeping(page))
      for (let j = 0; j < 3; j++) shown.push(await showing(page))
      await page.context().close()
    }
    const of = `of ${who.dwellings} dwellings`
    print({
      bench,
      name: `to keep a pack ${of}, CPU ÷${slow}`,
      value: median(kept),
      unit: 'ms',
      n: kept.length,
      target: '<= 3000',
    })
    print({
      bench,
      name: `today offline, pack ${of}, CPU ÷${slow}`,
      value: median(shown),
      unit: 'ms',
      n: shown.length,
      target: '<= 700',
    })
  }
  await browser.close()
}

export const phonePage = async (browser: Browser, url: string, who: Phone): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const [name = '', value = ''] = who.cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow })
  // The moment at which the day stands on the screen, by the page's own clock.
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('#visits + *, #mine + *')) performance.mark('bench-day')
      else requestAnimationFrame(look)
    }
    look()
  })
  return page
}

/** From the last byte of the pack to its being kept, read and sealed. */
const keeping = async (page: Page): Promise<number> => {
  await page.goto('/terrain')
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0, undefined, {
    timeout: 60_000,
  })
  return page.evaluate(() => {
    const [come] = performance.getEntriesByType('resource').filter((e) => e.name.includes('field.pack'))
    const [kept] = performance.getEntriesByName('loge-pack-kept')
    return (
      (kept?.startTime ?? Number.NaN) -
      ((come as PerformanceResourceTiming | undefined)?.responseEnd ?? Number.NaN)
    )
  })
}

/** From the tap on the icon, without network, to today's list. */
const showing = async (page: Page): Promise<number> => {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  // What the service worker lays by for a start without network.
  await page.waitForTimeout(3000)
  await page.context().setOffline(true)
  await page.goto('/terrain')
  await page.waitForFunction(() => performance.getEntriesByName('bench-day').length > 0, undefined, {
    timeout: 30_000,
  })
  const ms = await page.evaluate(() => performance.getEntriesByName('bench-day')[0]!.startTime)
  await page.context().setOffline(false)
  return ms
}
