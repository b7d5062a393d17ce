import { Worker } from 'node:worker_threads'
import type { GreyPage } from './draw-pages.ts'
import type { PageLook } from './page-look.ts'

/** What looking at one page may take: seconds of the clock, of which a busy machine gives a page a part; megabytes of heap. */
const limits = { seconds: 90, megabytes: 600 }

let pageThread: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Looks at a page in a thread beside, one after the other; nothing where that takes too much. */
export const seePage = (page: GreyPage): Promise<PageLook | undefined> => {
  const next = queue.then(() => inThread(page))
  queue = next
  return next
}

const openThread = (): Worker => {
  if (pageThread) return pageThread
  const worker = new Worker(new URL('page-thread.ts', import.meta.url), {
    // What a hostile picture might make of it finds no secret there.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  worker.unref()
  worker.once('exit', () => {
    if (pageThread === worker) pageThread = undefined
  })
  // Who waits for it hears of it.
  worker.on('error', () => {})
  pageThread = worker
  return worker
}

type ThreadAnswer = { look: PageLook } | { unseen: true }

const inThread = (page: GreyPage): Promise<PageLook | undefined> =>
  new Promise((done) => {
    const worker = openThread()
    const settle = (look: PageLook | undefined): void => {
      clearTimeout(timer)
      worker.off('message', heard).off('error', broke).off('exit', broke).unref()
      done(look)
    }
    const heard = (said: ThreadAnswer): void => settle('look' in said ? said.look : undefined)
    // What has ended sees no more; the next page begins another.
    const broke = (): void => {
      if (pageThread === worker) pageThread = undefined
      void worker.terminate()
      settle(undefined)
    }
    const timer = setTimeout(broke, limits.seconds * 1000)
    worker.on('message', heard).once('error', broke).once('exit', broke)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    worker.postMessage(page)
  })
