/** The thread beside: pictures of pages are looked at in it. What a hostile picture makes of it ends it, and nothing else. */
import { parentPort } from 'node:worker_threads'
import { lookAtPage } from './look-at-page.ts'

type AskedPage = { width: number; height: number; data: Uint8Array }

parentPort!.on('message', (page: AskedPage) => {
  lookAtPage(page).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    (look) => parentPort!.postMessage({ look }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    () => parentPort!.postMessage({ unseen: true }),
  )
})
