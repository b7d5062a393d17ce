import { Worker } from 'node:worker_threads'
import type { MailParts } from './mail-parts.ts'

/** What one mail may take: seconds of time, megabytes of heap. A mail of 36 MB takes two of them. */
type Limits = { seconds: number; megabytes: number }
const usual: Limits = { seconds: 20, megabytes: 400 }

let mailThread: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Takes a mail apart in a thread beside, one after the other; nothing where it cannot be read, or takes too much. */
export const parseMail = (bytes: Buffer, limits = usual): Promise<MailParts | undefined> => {
  const next = queue.then(() => inThread(bytes, limits))
  queue = next
  return next
}

const thread = ({ megabytes }: Limits): Worker => {
  if (mailThread) return mailThread
  const worker = new Worker(new URL('mail-thread.ts', import.meta.url), {
    // What a hostile mail might make of it finds no secret there.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  worker.unref()
  worker.once('exit', () => {
    if (mailThread === worker) mailThread = undefined
  })
  // Who waits for it hears of it.
  worker.on('error', () => {})
  mailThread = worker
  return worker
}

type ThreadAnswer = { parts: MailParts } | { unreadable: true }

const inThread = (bytes: Buffer, limits: Limits): Promise<MailParts | undefined> =>
  new Promise((done) => {
    const worker = thread(limits)
    const settle = (parts: MailParts | undefined): void => {
      clearTimeout(timer)
      worker.off('message', heard).off('error', broke).off('exit', broke).unref()
      done(parts)
    }
    const heard = (said: ThreadAnswer): void => settle('parts' in said ? said.parts : undefined)
    // What has ended reads no more; the next mail begins another.
    const broke = (): void => {
      if (mailThread === worker) mailThread = undefined
      void worker.terminate()
      settle(undefined)
    }
    const timer = setTimeout(broke, limits.seconds * 1000)
    worker.on('message', heard).once('error', broke).once('exit', broke)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    worker.postMessage(bytes)
  })
