import { readFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import type { Browser } from 'playwright-core'
import { say } from './figures.ts'

/** Says how busy the machine is, beside a figure that others’ work makes worse. */
export const sayLoad = (): void =>
  say(
    `load of the machine: ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  )

/**
 * Milliseconds for which the main thread of a page has had a processor while this was done: what stays the same on a machine that is busy
 * with something else. Read from Linux; nothing elsewhere.
 */
export const mainThreadSpent = async (
  browser: Browser,
  work: () => Promise<unknown>,
): Promise<number | undefined> => {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const before = await Promise.all(pages.map(ranFor))
  await work()
  const after = await Promise.all(pages.map(ranFor))
  await cdp.detach()
  const spent = after.flatMap((ms, i) =>
    ms === undefined || before[i] === undefined ? [] : [ms - before[i]],
  )
  return spent.length ? Math.max(...spent) : undefined
}

const ranFor = async (process: number): Promise<number | undefined> => {
  const text = await readFile(`/proc/${process}/task/${process}/schedstat`, 'utf8').catch(() => undefined)
  return text ? Number(text.split(' ')[0]) / 1e6 : undefined
}
