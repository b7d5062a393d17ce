/**
 * A Firefox as it is installed, driven by the standard that it speaks itself (WebDriver BiDi, https://w3c.github.io/webdriver-bidi):
 * Playwright drives only a Firefox of its own making, and people have the other.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

type Said = {
  id?: number
  type: string
  method?: string
  params?: unknown
  result?: unknown
  message?: string
}
type Send = <Result>(method: string, params: Record<string, unknown>) => Promise<Result>
type Node = { sharedId: string }

export type FirefoxPage = {
  goto: (path: string) => Promise<void>
  /** what a function says that is run in the page */
  run: <Result>(work: (...given: never[]) => Result | Promise<Result>, ...given: unknown[]) => Promise<Result>
  /** waits until a function that is run in the page says something true */
  until: (work: (...given: never[]) => unknown, ...given: unknown[]) => Promise<void>
  /** waits until these words stand on the page */
  see: (words: string) => Promise<void>
  /** a finger on what has this role and this name */
  press: (role: string, name: string) => Promise<void>
  write: (selector: string, words: string) => Promise<void>
  choose: (selector: string, file: string) => Promise<void>
  network: (there: boolean) => Promise<void>
  /** what a page wrote of bugs, and what it threw */
  faults: readonly string[]
  close: () => Promise<void>
}

const patience = 40_000

/** Opens it with a profile of its own, on a phone's page. */
export const openFirefox = async (path: string, house: string): Promise<FirefoxPage> => {
  const profile = mkdtempSync(join(tmpdir(), 'loge-firefox-'))
  writeFileSync(join(profile, 'user.js'), 'user_pref("intl.accept_languages", "fr-FR, fr");\n')
  const flags = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]
  const child = spawn(path, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  })
  const { send, hear } = await speak(await addressOf(child))
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' })
  await send('browsingContext.setViewport', { context, viewport: { width: 360, height: 740 } })
  await send('emulation.setTimezoneOverride', { timezone: 'Europe/Paris', contexts: [context] })
  const faults: string[] = []
  hear((said) => {
    const entry = said.params as { level?: string; type?: string; text?: string }
    if (said.method === 'log.entryAdded' && entry.level === 'error' && entry.type === 'javascript')
      faults.push(entry.text ?? '')
  })
  return {
    ...page(send, context, house),
    faults,
    close: async () => {
      const gone = new Promise((done) => child.once('exit', done))
      await send('browser.close', {}).catch(() => child.kill())
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const page = (send: Send, context: string, house: string): Omit<FirefoxPage, 'faults' | 'close'> => {
  const run: FirefoxPage['run'] = async (work, ...given) => {
    type Ran = { type: string; result: { value: never }; exceptionDetails?: { text: string } }
    const { result, exceptionDetails } = await send<Ran>('script.evaluate', {
      expression: `(${String(work)})(...${JSON.stringify(given)})`,
      target: { context },
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }
  const find = async (locator: unknown): Promise<Node> => {
    const found = await send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context,
      locator,
      maxNodeCount: 1,
    })
    if (!found.nodes[0]) throw new Error(`not there: ${JSON.stringify(locator)}`)
    return found.nodes[0]
  }
  const touch = async ({ sharedId }: Node): Promise<void> => {
    await send('script.callFunction', {
      functionDeclaration: String(still),
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: true,
    })
    const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } }
    const taps = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
    const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: taps }
    await send('input.performActions', { context, actions: [finger] })
  }
  const named = (role: string, name: string) => ({ type: 'accessibility', value: { role, name } })
  const until: FirefoxPage['until'] = (work, ...given) =>
    again(async () => {
      if (!(await run(work, ...given))) throw new Error(`never so: ${String(work)} ${JSON.stringify(given)}`)
    })
  return {
    run,
    until,
    goto: async (path) => {
      await send('browsingContext.navigate', { context, url: house + path, wait: 'interactive' })
    },
    see: (words) =>
      until((said: string) => document.body.innerText.replaceAll(/\s/g, ' ').includes(said), words),
    press: (role, name) => again(async () => touch(await find(named(role, name)))),
    write: async (selector, words) => {
      await again(async () => touch(await find({ type: 'css', value: selector })))
      const keys = [...words].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: keys }] })
    },
    choose: async (selector, file) => {
      const element = await again(() => find({ type: 'css', value: selector }))
      await send('input.setFiles', { context, element, files: [file] })
    },
    network: async (there) => {
      const networkConditions = there ? null : { type: 'offline' }
      await send('emulation.setNetworkConditions', { networkConditions, contexts: [context] })
    },
  }
}

/** In the page: brings it under the finger, and waits until nothing moves it any more. */
const still = async (one: Element): Promise<void> => {
  one.scrollIntoView({ block: 'center' })
  for (let was = Number.NaN; was !== one.getBoundingClientRect().top; ) {
    was = one.getBoundingClientRect().top
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame)
  }
}

/** Until it no longer fails, or patience ends: then why. */
const again = <Result>(work: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(work, { timeout: patience, interval: 100 })

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address) done(`${address}/session`)
    })
    child.once('exit', () => fail(new Error(`Firefox did not open. ${said}`)))
  })

const speak = async (address: string): Promise<{ send: Send; hear: (ear: (said: Said) => void) => void }> => {
  const line = new WebSocket(address)
  await new Promise((done, fail) => {
    line.addEventListener('open', done)
    line.addEventListener('error', fail)
  })
  const waiting = new Map<number, (said: Said) => void>()
  const ears: ((said: Said) => void)[] = []
  line.addEventListener('message', ({ data }) => {
    const said = JSON.parse(String(data)) as Said
    if (said.id !== undefined) waiting.get(said.id)?.(said)
    else for (const ear of ears) ear(said)
  })
  let last = 0
  return {
    hear: (ear) => void ears.push(ear),
    send: (method, params) =>
      new Promise((done, fail) => {
        const id = ++last
        waiting.set(id, (said) => {
          waiting.delete(id)
          if (said.type === 'error') fail(new Error(`${method}: ${said.message}`))
          else done(said.result as never)
        })
        line.send(JSON.stringify({ id, method, params }))
      }),
  }
}
