import { type Browser, chromium as engine, type Page } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import { screenKeys } from '../../src/kernel/core/effort-keys.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { hearActs, type SentAct } from '../../test/journeys/hear-acts.ts'
import { openServed, type ServedHouse } from '../../test/journeys/serve.ts'
import { chromium, mute } from '../../test/setup/chromium.ts'
import { median } from '../figures.ts'
import { tellAll } from './tell-figures.ts'

/** In a real browser: how far the seconds of an act are from a stopwatch, and what measuring costs. */
export const measureSessions = async (): Promise<void> => {
  const house = await openServed()
  const browser = await engine.launch({ executablePath: chromium!, args: ['--no-sandbox', mute] })
  try {
    await measureStopwatch(house, browser)
    await measureListening(house, browser)
  } finally {
    await browser.close()
    await house.close()
  }
}

/** A session: what is done, with pauses (seconds); `away`: nobody looks for so long. */
type Session = { pauses: readonly number[]; away?: number; isPhone?: boolean }
const sessions: readonly Session[] = [
  { pauses: [1, 1, 2] },
  { pauses: [4, 1, 1] },
  { pauses: [2, 6] },
  { pauses: [9] },
  { pauses: [1, 1, 1, 1, 1, 1] },
  { pauses: [3, 3], away: 4 },
  { pauses: [1, 8, 2], away: 8 },
  { pauses: [24, 2] },
  { pauses: [2, 1], isPhone: true },
  { pauses: [5, 5], isPhone: true },
  { pauses: [1, 2, 3], away: 5, isPhone: true },
  { pauses: [12], isPhone: true },
]
const longestPause = 20

const measureStopwatch = async (house: ServedHouse, browser: Browser): Promise<void> => {
  const off: number[] = []
  const run = async (session: Session, n: number): Promise<void> => {
    const { counted, stopwatch } = await timed(house, browser, session, n)
    off.push((Math.abs(counted - stopwatch) / stopwatch) * 100)
    const said = `${counted.toFixed(1)} s counted, ${stopwatch.toFixed(1)} s by the stopwatch`
    process.stderr.write(`  session ${n + 1}: ${said}\n`)
  }
  // Three at a time: they mostly wait.
  for (let first = 0; first < sessions.length; first += 3)
    await Promise.all(sessions.slice(first, first + 3).map((session, i) => run(session, first + i)))
  tellAll({
    'sessions against a stopwatch': off.length,
    'the furthest from it (%)': Math.max(...off),
    'median (%)': median(off),
  })
}

// From the moment on which the thread is asked for until its act leaves, by a clock outside of the browser.
const timed = async (
  { url, kernel }: ServedHouse,
  browser: Browser,
  { pauses, away = 0, isPhone = false }: Session,
  n: number,
): Promise<{ counted: number; stopwatch: number }> => {
  const page = await arrive(url, browser, isPhone)
  const row = await kernel.database.owner.rows<{ id: string }>(sql`
    select r.id from requests.request r where r.agency = 'centre' and r.closed_at is null order by r.filed_at desc, r.id limit 20`)
  let left: { act: SentAct; at: number } | undefined
  hearActs(page, (act, at) => {
    if (act.type === 'request.say') left = { act, at }
  })
  const began = performance.now()
  await page.goto(`/bureau/r/${row[n]!.id}`)
  const words = page.getByRole('textbox', { name: 'Votre message' }).first()
  await words.waitFor()
  let cut = 0
  for (const [i, pause] of pauses.entries()) {
    // As long as it was, not as long as was asked for: a busy machine wakes late.
    const paused = performance.now()
    await page.waitForTimeout(pause * 1000)
    cut += Math.max(0, secondsSince(paused) - longestPause)
    await words.pressSequentially(`Bonjour, phrase ${i}. `, { delay: 20 })
  }
  if (away) {
    const gone = await midwayOf(() => page.evaluate(() => dispatchEvent(new Event('blur'))))
    await page.waitForTimeout(away * 1000)
    cut += ((await midwayOf(() => page.evaluate(() => dispatchEvent(new Event('focus'))))) - gone) / 1000
  }
  await page.getByRole('button', { name: 'Envoyer' }).first().click()
  while (!left) await page.waitForTimeout(20)
  await page.context().close()
  return {
    counted: left.act.effort?.[screenKeys.seconds] ?? 0,
    stopwatch: (left.at - began) / 1000 - cut,
  }
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000

/** When the page heard it: between the moment on which it was told and that on which it said so. */
const midwayOf = async (told: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await told()
  return (from + performance.now()) / 2
}

const arrive = async (url: string, browser: Browser, isPhone: boolean): Promise<Page> => {
  const viewport = isPhone ? { width: 360, height: 740 } : { width: 1280, height: 800 }
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.request.post('/api/session/demo', { data: { persona: idOf('nadia') } })
  return page
}

const events = 300
const acts = 40

/**
 * The same file once more hears everything twice: what the second costs is what the first does. The floor is the events alone. Time of
 * the processor, and the least of rounds: what the machine does beside makes the same work dearer.
 */
const measureListening = async ({ url }: ServedHouse, browser: Browser): Promise<void> => {
  const page = await arrive(url, browser, false)
  const file = page.waitForRequest(/screen-time-[^/]*\.js$/)
  await page.goto('/bureau')
  const source = (await file).url()
  await page.waitForTimeout(3000)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scripts = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
  }
  const spend = async (): Promise<number> => {
    const before = await scripts()
    await page.evaluate(
      ([times, n]) => {
        const target = document.createElement('i')
        document.body.append(target)
        for (let i = 0; i < times * n; i++)
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: false }))
        target.remove()
      },
      [events, acts] as const,
    )
    return ((await scripts()) - before) / acts
  }
  const least = async (): Promise<number> => {
    const rounds: number[] = []
    for (let n = 0; n < 15; n++) rounds.push(await spend())
    return Math.min(...rounds)
  }
  await least()
  const once = await least()
  await page.evaluate(async (from) => {
    const module = (await import(from)) as Record<string, unknown>
    for (const each of Object.values(module)) if (typeof each === 'function' && each.length === 0) each()
  }, source)
  await least()
  const twice = await least()
  await page.context().close()
  tellAll({
    [`${events} events with the clock of the screen (ms of the processor)`]: once,
    'of that, what the clock costs an act in the browser (ms of the processor)': Math.max(0, twice - once),
  })
}
