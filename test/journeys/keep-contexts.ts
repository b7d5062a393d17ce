import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/**
 * Contexts of a browser that go from one test of a file to the next: what a house ships is loaded once by each, which is much of what
 * a page costs. What was kept in one of somebody (cookies, memories, a worker, pages) is gone before it is given to another.
 */
export const keepContexts = () => {
  const free = new Map<string, Page[]>()
  const keyOf = (options: BrowserContextOptions): string => JSON.stringify(options)
  return {
    /** A page of a context that is set like this, on which nothing was done yet. */
    take: async (browser: Browser, options: BrowserContextOptions): Promise<Page> =>
      free.get(keyOf(options))?.pop() ?? (await browser.newContext(options)).newPage(),
    /** Whoever was here has left: the next may come. */
    giveBack: async (context: BrowserContext, options: BrowserContextOptions): Promise<void> => {
      const blank = await emptied(context, options.baseURL!)
      free.set(keyOf(options), [...(free.get(keyOf(options)) ?? []), blank])
    },
  }
}

const emptied = async (context: BrowserContext, url: string): Promise<Page> => {
  await context.setOffline(false)
  const before = context.pages()
  const blank = await context.newPage()
  await Promise.all(before.map((page) => page.close()))
  await context.clearCookies()
  const session = await context.newCDPSession(blank)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' })
  await session.detach()
  return blank
}
