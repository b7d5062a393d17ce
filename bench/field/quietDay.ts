import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import type { Browser } from 'playwright-core'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { print } from '../figures.ts'
import { happen } from './packCatchUp.ts'
import { phonePage } from './pack.ts'
import type { Phone } from './packPhone.ts'

const heardInADay = 30
const openings = 10

/**
 * A quiet day of a phone that has the app and its pack since the day before: ten openings and thirty facts, one after the
 * other. All that goes over its wire in both directions, heads included: pages, worker, packs, drawings, the feed.
 */
export const quietDay = async (browser: Browser, url: string, kernel: Kernel, who: Phone): Promise<void> => {
  const wire = await wireTo(Number(new URL(url).port))
  const page = await phonePage(browser, wire.url, who)
  const kept = (): Promise<unknown> =>
    page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0, undefined, {
      timeout: 60_000,
    })
  await page.goto('/terrain')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await kept()
  await page.reload()
  await kept()
  const before = wire.bytes()
  let heard = 0
  for (let i = 0; i < openings; i++) {
    await page.goto('/terrain')
    await kept()
    for (const until = ((i + 1) * heardInADay) / openings; heard < until; ) {
      heard += await happen(kernel, who, 1)
      // A fact is told at once, and answered by one renewal a little later.
      await page.waitForTimeout(1500)
    }
  }
  const value = (wire.bytes() - before) / 1000
  print({ bench: 'field', name: 'wire of a quiet day', value, unit: 'kB', n: heard, target: '<= 300' })
  await page.context().close()
  wire.close()
}

/** A wire to the house on which bytes are counted. */
const wireTo = async (port: number): Promise<{ url: string; bytes: () => number; close: () => void }> => {
  let bytes = 0
  const wire = createServer((phone) => {
    const house = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [phone, house],
      [house, phone],
    ] as const) {
      from.on('data', (part: Buffer) => (bytes += part.length))
      from.on('error', () => to.destroy())
      from.pipe(to)
    }
  })
  wire.listen(0, '127.0.0.1')
  await once(wire, 'listening')
  const address = wire.address()
  const own = typeof address === 'object' ? address?.port : 0
  return { url: `http://127.0.0.1:${own}`, bytes: () => bytes, close: () => void wire.close() }
}
