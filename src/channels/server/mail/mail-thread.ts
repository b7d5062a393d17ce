/** The thread beside: mails are taken apart in it. What a hostile mail makes of it ends it, and nothing else. */
import { parentPort } from 'node:worker_threads'
import type { MailToRead } from './mail-parts.ts'
import { takeApart } from './take-apart.ts'

parentPort!.on('message', ({ bytes, said }: MailToRead) => {
  takeApart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), said).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    (parts) => parentPort!.postMessage({ parts }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    () => parentPort!.postMessage({ unreadable: true }),
  )
})
