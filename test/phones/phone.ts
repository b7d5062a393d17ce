import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium as engine, type Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { serve } from '../../src/app/serve.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Slice } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { ensureBuilt } from '../../tools/build.ts'
import { chromium, mute } from '../setup/chromium.ts'
import { freshDatabase } from '../setup/database.ts'
import { type Holder, settle } from '../field/simulation.world.ts'
import { until } from '../setup/until.ts'

/** A house with its pages, one building, two caretakers and their agent, and a request that they share. */
export const openHouse = async () => {
  ensureBuilt()
  const database = await freshDatabase()
  const [patch] = await settle(database.owner, 1, 1, 3)
  const folder = mkdtempSync(join(tmpdir(), 'loge-outbox-'))
  const settings = {
    ...readSettings({}),
    filesDir: join(folder, 'files'),
    logLevel: 'silent',
    ratePerMinute: 1_000_000,
  }
  let version = 0
  let silent = false
  const portal = new Map<string, number>()
  const wire = { left: Number.POSITIVE_INFINITY, parts: [] as string[] }
  // A new version of the app: its worker is another, to the byte.
  const publishing: Slice = {
    name: 'publishing',
    routes: (app) => {
      app.addHook('onRequest', async (request, reply) => {
        const hits = portal.get(request.url)
        if (hits !== undefined) {
          portal.set(request.url, hits + 1)
          return reply.type('text/html').send('<h1>Wifi gratuit</h1>')
        }
        if (request.method === 'PUT' && request.url.startsWith('/api/files/')) {
          if (wire.left <= 0) {
            reply.hijack()
            request.raw.destroy()
            return
          }
          wire.left--
          wire.parts.push(request.headers['content-range'] ?? '')
        }
        if (!silent || request.url !== '/api/commands') return
        reply.hijack()
        request.raw.destroy()
      })
      app.addHook('onSend', async (request, reply, payload) => {
        if (request.url !== '/sw.js' || !version) return payload
        // Not awaited: a reply is a promise of having been sent. The file on the disk is the same: it would answer 304.
        void reply.code(200).header('etag', `"${version}"`)
        void reply
          .removeHeader('last-modified')
          .removeHeader('content-encoding')
          .removeHeader('content-length')
        return `${worker}\n// ${version}`
      })
    },
  }
  const worker = readFileSync(new URL('../../dist/web/sw.js', import.meta.url), 'utf8')
  const kernel = assemble(database, settings, [...slices, publishing])
  const served = await serve(kernel, { port: 0, host: '127.0.0.1', jobs: false })
  const address = served.app.server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const request = newId()
  const [agent, karim, samira] = patch!.holders as [Holder, Holder, Holder]
  const act = async (who: Holder, type: string, data: object, subject = request): Promise<unknown> => {
    const response = await fetch(`${url}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: who.cookie },
      body: JSON.stringify([{ id: newId(), type, subject, data, at: new Date().toISOString() }]),
    })
    return ((await response.json()) as unknown[])[0]
  }
  const { building } = patch!
  await act(karim, 'request.file', {
    nature: 'lift.stopped',
    building,
    part: 'lift',
    channel: 'field',
    words: 'Arrêté au deuxième.',
  })
  return {
    url,
    database,
    folder,
    request,
    building,
    karim,
    samira,
    agent,
    act,
    publish: (): void => void version++,
    /** to acts alone: the connection is cut, as by a bad network */
    silence: (now: boolean): void => void (silent = now),
    /** addresses that a portal answers with a page of its own, as if they were there, and how often it did */
    portal,
    /** parts of photos that came, by their range; after so many more the connection is cut at each */
    wire,
    isFile: async (sha256: string): Promise<boolean> =>
      (await database.owner.row(sql`select 1 from kernel.file where sha256 = ${sha256}`)) !== undefined,
    photo: (sha256: string) => kernel.files.open(sha256, 'full'),
    files: async (): Promise<number> =>
      (await database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.file`))!.n,
    /** what was said in the thread, in its order, each as often as it is there */
    said: async (): Promise<string[]> =>
      (
        await database.owner.rows<{ body: string }>(sql`
          select w.body from requests.message w join kernel.fact f on f.command = w.id
          where w.request = ${request} and f.type = 'request.said' order by f.seq`)
      ).map(({ body }) => body),
    close: async () => {
      await served.close()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type OpenedHouse = Awaited<ReturnType<typeof openHouse>>

/** A phone: a browser with a disk of its own, which keeps what it keeps when the browser is killed. */
export const openPhone = async (
  house: OpenedHouse,
  holder: Holder | undefined,
  profile: string,
): Promise<BrowserContext> => {
  const context = await engine.launchPersistentContext(join(house.folder, profile), {
    executablePath: chromium!,
    args: [
      '--no-sandbox',
      mute,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
    baseURL: house.url,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(60_000)
  tellWhenFailed(context, profile)
  if (holder) await signIn(house, context, holder)
  return context
}

/** What the phone asked and heard, where a test fails: a queue that stands still says nothing by itself. */
const tellWhenFailed = (context: BrowserContext, profile: string): void => {
  const heard: string[] = []
  const note = (what: string, of: { method: () => string; url: () => string }, more: unknown): void =>
    void heard.push(
      `${new Date().toISOString()} ${what} ${of.method()} ${new URL(of.url()).pathname} ${String(more)}`,
    )
  context.on('request', (request) => note('asks', request, request.postData()?.length ?? ''))
  context.on('requestfailed', (request) => note('fails', request, request.failure()?.errorText))
  context.on('response', (response) => note('hears', response.request(), response.status()))
  context.on('console', (said) => heard.push(`says ${said.text()}`))
  context.on('weberror', (fault) => heard.push(`throws ${fault.error().message}`))
  onTestFailed(() => console.log(`The phone «${profile}»:\n${heard.slice(-60).join('\n')}`))
}

export const signIn = (house: OpenedHouse, context: BrowserContext, { cookie }: Holder): Promise<void> =>
  context.addCookies([{ name: 'loge', value: cookie.replace('loge=', ''), url: house.url }])

/** The battery falls out: every process of this phone ends at once. */
export const killPhone = async (house: OpenedHouse, profile: string): Promise<void> => {
  const dir = join(house.folder, profile)
  const own = (): string[] =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(dir)
        } catch {
          return false
        }
      })
  // One that ends takes others with it: what is gone already needs no ending.
  await until(() => {
    const left = own()
    for (const pid of left) endProcess(Number(pid))
    return left.length === 0
  })
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(dir, lock), { force: true })
}

const endProcess = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault
  }
}

/** Waits until the worker holds the app. */
export const installed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** Writes in the thread that is open, as one does with a thumb. */
export const write = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Écrire' }).click()
  const sheet = page.getByRole('dialog')
  // A draft that another tab is just sending may come between the choosing of what is there and the writing.
  await expect
    .poll(async () => {
      await sheet.getByRole('textbox').fill(words)
      return sheet.getByRole('textbox').inputValue()
    })
    .toBe(words)
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await sheet.waitFor({ state: 'hidden' })
}

/** What the phone keeps, read from its disk. */
export const keptOn = (page: Page): Promise<{ type: string; refused: string | null; owner: string }[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('loge')
        opening.addEventListener('error', () => fail(new Error('no database')))
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('acts').objectStore('acts').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            done(
              (
                all.result as { command?: { type: string }; refused?: { refused: string }; owner: string }[]
              ).map(({ command, refused, owner }) => ({
                type: command?.type ?? '',
                refused: refused?.refused ?? null,
                owner,
              })),
            )
          })
        })
      }),
  )
