import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { chromium, microphone, plain } from '../setup/chromium.ts'
import { here } from './copy.ts'
import { noteActs } from './hear-acts.ts'
import { keepContexts } from './keep-contexts.ts'

export const leGoff = derivedId('person', 'le-goff')
export const phone = { width: 360, height: 740 }
export const desk = { width: 1280, height: 800 }

type Mail = Queries['mailbox.card']['output']
type View = { width: number; height: number }
/** `alone`: in a context that nobody had before, and nobody has after: nothing is loaded yet, or its clock is turned. */
type How = { lang?: 'fr' | 'en'; view?: View; alone?: boolean }

/** The browser that all files share, or one of their own with further `flags`. */
const openBrowser = (flags: readonly string[]): Promise<Browser> =>
  flags.length === 0
    ? engine.connect(process.env['JOURNEYS_BROWSER']!)
    : engine.launch({ executablePath: chromium!, args: [...plain, ...microphone, ...flags] })

/** A browser for the journeys of one file; whatever a page throws fails the test that it happened in. */
export const walk = (flags: readonly string[] = []) => {
  let browser: Browser
  const thrown: string[] = []
  const pages: { page: Page; options: BrowserContextOptions; alone: boolean }[] = []
  const kept = keepContexts()
  beforeAll(async () => {
    browser = await openBrowser(flags)
  })
  afterAll(() => browser?.close())
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail'
    for (const { page, options, alone } of pages.splice(0)) {
      if (failed) console.error(page.url(), await page.locator('body').ariaSnapshot())
      if (failed || alone || page.isClosed()) await page.context().close()
      else await kept.giveBack(page.context(), options)
    }
    expect(thrown.splice(0)).toEqual([])
  })
  const visit = async (
    path: string,
    { lang = 'fr', view = desk, alone = false }: How = {},
  ): Promise<Page> => {
    const options = optionsOf({ lang, view })
    const page = await (alone ? (await browser.newContext(options)).newPage() : kept.take(browser, options))
    // What is awaited comes when it comes: a busy machine is no fault.
    page.setDefaultTimeout(60_000)
    await slowDown(page)
    pages.push({ page, options, alone })
    page.on('pageerror', (error) => thrown.push(error.message))
    noteActs(page, () => signedIn.get(page) ?? '')
    if (path) await page.goto(path)
    return page
  }
  return {
    /** A page on which nobody is signed in. */
    visit,
    /** A page where one of the characters (`nadia`, or a person's id) is signed in. */
    become: async (who: string, path: string, how: How = {}): Promise<Page> => {
      const page = await visit('', how)
      await signIn(page, who)
      await page.goto(path)
      return page
    },
  }
}

/** So many times slower than this machine, where `JOURNEYS_SLOW` says it: what a test takes for done before it is shows itself. */
const slowDown = async (page: Page): Promise<void> => {
  const rate = Number(process.env['JOURNEYS_SLOW'] ?? 1)
  if (rate <= 1) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

const optionsOf = ({ lang, view }: { lang: 'fr' | 'en'; view: View }): BrowserContextOptions => ({
  baseURL: process.env['JOURNEYS_HOUSE']!,
  viewport: view,
  locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
  timezoneId: 'Europe/Paris',
  hasTouch: view.width < 600,
  reducedMotion: 'reduce',
})

/** Who came in last on a page: a key of the characters, or an id. */
const signedIn = new WeakMap<Page, string>()

/** Becomes somebody of the demonstration; a firm's answer is the address of its signed link. */
export const signIn = async (page: Page, who: string): Promise<string> => {
  const persona = /^[0-9a-f-]{36}$/.test(who) ? who : idOf(who)
  const response = await page.request.post('/api/session/demo', { data: { persona } })
  expect(response.status()).toBe(200)
  signedIn.set(page, who)
  return ((await response.json()) as { home: string }).home
}

/** Asks the server a question as whoever is signed in on the page. */
export const asked = async <Answer>(page: Page, query: string, input: unknown): Promise<Answer> => {
  const response = await page.request.post(`/api/ask/${query}`, { data: input })
  return (await response.json()) as Answer
}

/** What the office does leaves once it can no longer be taken back: that moment is past, and whoever carries it is told so. */
const letLeave = (): Promise<unknown> =>
  here().kernel.database.owner.rows(sql`
    with due as (
      select id from graphile_worker.reschedule_jobs(array(
        select id from graphile_worker.jobs
        where task_identifier = 'notices.tell' and run_at > now() and locked_at is null), run_at => now()))
    select pg_notify('jobs:insert', json_build_object('count', count(*))::text) from due having count(*) > 0`)

/** What was told until now has left: what is told next comes after it. */
export const haveLeft = (): Promise<void> =>
  expect
    .poll(async () => {
      await letLeave()
      return here().kernel.database.owner.row(
        sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'notices.tell'`,
      )
    })
    .toEqual({ n: 0 })

/** The newest mail to an address, once it has left: its subject, its words, the first link in it. */
export const mailTo = async (
  page: Page,
  to: string,
  request?: string,
  about = /./,
): Promise<Mail & { link: string }> => {
  let found: { id: string } | undefined
  await expect
    .poll(
      async () => {
        await letLeave()
        const { rows } = await asked<Queries['mailbox.list']['output']>(page, 'mailbox.list', {
          q: to,
          ...(request ? { request } : {}),
        })
        found = rows.find((m) => m.state === 'kept' && about.test(m.subject))
        return found !== undefined
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  const card = await asked<Mail>(page, 'mailbox.card', { id: found!.id })
  return {
    ...card,
    link: new URL(
      /https?:\/\/\S+\/(?:[to]|in|avis|fuite|bail[\w/-]*)#\S+/.exec(card.body)?.[0] ?? '',
    ).href.replace(/^https?:\/\/[^/]+/, ''),
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Nothing on this page that axe-core complains about. */
export const axe = async (page: Page): Promise<void> => {
  // Words that the first frame does not need come right after it.
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('button, a')].some(({ textContent }) => textContent === '\u00a0') &&
      // The ways of the office stand hidden until the name over the door is known.
      !document.querySelector('.page-nav a[style*="hidden"]'),
  )
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    // Every rule runs; where nothing is wrong, it keeps one place instead of describing each.
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
  })
  expect(found, page.url()).toEqual([])
}
type Axe = { run: (how: { resultTypes: string[] }) => Promise<{ violations: Violation[] }> }
type Violation = { id: string; nodes: { html: string }[] }

/** Takes the pictures of a page for docs/screens, in both themes, when LOGE_PICTURES asks for them. */
export const picture = async (page: Page, name: string, { dark = false } = {}): Promise<void> => {
  if (!process.env['LOGE_PICTURES']) return
  await take(page, name)
  if (!dark) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

const folder = new URL('../../docs/screens/', import.meta.url).pathname

const take = async (page: Page, name: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  // Letters that came too late for a first visit are shown all the same: the picture is of the second one.
  await page.evaluate(async () => {
    const faces = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    for (const face of faces)
      if (face instanceof CSSFontFaceRule && face.style.getPropertyValue('font-display') === 'optional') {
        const said = (name: string): string => face.style.getPropertyValue(name)
        const name = said('font-family').replaceAll('"', '')
        document.fonts.add(await new FontFace(name, said('src'), { weight: said('font-weight') }).load())
      }
    await document.fonts.ready
  })
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await sharp(shot).png({ palette: true, quality: 90, effort: 10 }).toFile(`${folder}${name}.png`)
}
