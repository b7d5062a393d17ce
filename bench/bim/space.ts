import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium as engine } from 'playwright-core'
import { idOf } from '../../seeds/characters.ts'
import { deliver } from '../../src/bim/server/publish/delivery-route.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openServed } from '../../test/journeys/serve.ts'
import { chromium, plain } from '../../test/setup/chromium.ts'
import { median, print, say } from '../figures.ts'

const visits = 7
const networks = [
  { name: '4G', latency: 60, mbits: 9, target: '≤ 1200' },
  { name: 'slow 4G', latency: 150, mbits: 1.6, target: undefined },
]

/**
 * From a press on «Voir en volume» to the picture of a dwelling of the Duplex, its viewer loaded on the way; the processor ÷ 6. At
 * the office, and on the plan in the field.
 */
export const space = async (all: Map<string, Buffer>): Promise<void> => {
  if (!chromium) return say('no Chromium: the view in space is not measured')
  const { url, kernel, close } = await openServed()
  const home = await publish(kernel, all.get('Duplex_A.ifc')!)
  const browser = await engine.launch({ executablePath: chromium, args: [...plain] })
  const places = [
    {
      name: '3D of a dwelling',
      who: 'helene',
      path: `/bureau/patrimoine/${home.building}/logement/${home.unit}`,
    },
    { name: '3D of a dwelling in the field', who: 'luc', path: `/terrain/plan?u=${home.unit}` },
  ]
  for (const place of places)
    for (const { name, target, ...network } of networks) {
      const ms: number[] = []
      for (let i = 0; i < visits; i++) ms.push(await shown(browser, url, place, network))
      print({
        bench: 'bim',
        name: `${place.name}, ${name}, CPU ÷6`,
        value: median(ms),
        unit: 'ms',
        n: visits,
        ...(target ? { target } : {}),
      })
    }
  await browser.close()
  await close()
}

/** The Duplex as the model of a building that the landlord has; its dwelling A is one of ours, which it answers. */
const publish = async (kernel: Kernel, bytes: Buffer): Promise<Home> => {
  const house = houseActor(derivedId('bench', 'space'))
  const [home] = await kernel.database.owner.rows<Home>(
    sql`select id as unit, building from estate.unit where kind = 'dwelling' and agency = 'centre' order by ref limit 1`,
  )
  const { unit, building } = home!
  const send = async (type: string, data: object): Promise<void> => {
    const at = new Date().toISOString()
    const outcome = await kernel.send(house, { id: newId(), type, subject: building, data, at })
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  const delivered = await deliver(
    kernel,
    house,
    { building, model: 'Architecte', file: 'a.ifc' },
    once(bytes),
  )
  if (!('revision' in delivered)) throw new Error(JSON.stringify(delivered))
  const { revision } = delivered
  const { model, by } = await read(kernel, revision)
  await send('bim.confirm', { model, rule: 'number', by, dwellings: [{ key: 'A', unit }] })
  await read(kernel, revision)
  await send('bim.accept', { revision, changes: 'safe', building: true })
  return { unit, building }
}

/** Until the job has read it; its model, and how the dwellings are told in it. */
const read = async (kernel: Kernel, revision: string): Promise<{ model: string; by: string }> => {
  for (;;) {
    const [found] = await kernel.database.owner.rows<{ model: string; by: string }>(sql`
      select model, report->'rule'->>'by' as by from bim.revision where id = ${revision} and state = 'read' and progress->>'step' = 'done'`)
    if (found) return found
    await pause(200)
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

type Home = { unit: string; building: string }
type Place = { who: string; path: string }
type Network = { latency: number; mbits: number }

const shown = async (
  browser: Browser,
  baseURL: string,
  { who, path }: Place,
  network: Network,
): Promise<number> => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  await page.request.post('/api/session/demo', { data: { persona: idOf(who) } })
  await page.addInitScript(watch)
  await page.goto(path)
  const way = page.getByRole('link', { name: 'Voir en volume' })
  await way.waitFor()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const bytes = (network.mbits * 1e6) / 8
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await way.click()
  const took = await page.waitForFunction(() => globalThis.drawnIn, undefined, {
    polling: 250,
    timeout: 20_000,
  })
  const ms = (await took.jsonValue()) as number
  await context.close()
  return ms
}

// In the page: from the press to the frame after the first triangles.
const watch = (): void => {
  let pressed = 0
  addEventListener('click', () => (pressed = performance.now()), { capture: true })
  // oxlint-disable-next-line typescript/unbound-method -- called on its own context below
  const draw = WebGL2RenderingContext.prototype.drawElements
  WebGL2RenderingContext.prototype.drawElements = function drawn(...given) {
    draw.apply(this, given)
    requestAnimationFrame(() => setTimeout(() => (globalThis.drawnIn ??= performance.now() - pressed)))
  }
}

declare global {
  var drawnIn: number | undefined
}
