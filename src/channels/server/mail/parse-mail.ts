import { Worker } from 'node:worker_threads'
import type { MailParts, MailToRead } from './mail-parts.ts'

/** What one mail may take: seconds of time, megabytes of heap. A mail of 36 MB takes two of them. */
type Limits = { seconds: number; megabytes: number }
const usual: Limits = { seconds: 20, megabytes: 400 }

/** Threads beside: one mail that takes all its seconds delays none but those behind it in its own. */
const mostThreads = 2

/** `busy`: a mail is read in it */
type MailThread = { worker?: Worker | undefined; busy: boolean }
const threads: readonly MailThread[] = Array.from({ length: mostThreads }, () => ({ busy: false }))
const waiting: (() => void)[] = []

/**
 * Takes a mail apart in a thread beside; nothing where it cannot be read, or takes too much. `said`: mails of ours that it answers,
 * whole.
 */
export const parseMail = async (
  bytes: Buffer,
  { said = [], limits = usual }: { said?: readonly string[]; limits?: Limits } = {},
): Promise<MailParts | undefined> => {
  const place = await freePlace()
  try {
    return await readIn(place, { bytes, said }, limits)
  } finally {
    place.busy = false
    waiting.shift()?.()
  }
}

// One that runs already comes first: a house of few mails has one thread.
const freePlace = async (): Promise<MailThread> => {
  for (;;) {
    const free = threads.find(({ busy, worker }) => !busy && worker) ?? threads.find(({ busy }) => !busy)
    if (free) {
      free.busy = true
      return free
    }
    await new Promise<void>((next) => waiting.push(next))
  }
}

const workerOf = (place: MailThread, { megabytes }: Limits): Worker => {
  if (place.worker) return place.worker
  const worker = new Worker(new URL('mail-thread.ts', import.meta.url), {
    // What a hostile mail might make of it finds no secret there.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  worker.unref()
  worker.once('exit', () => {
    if (place.worker === worker) place.worker = undefined
  })
  // Who waits for it hears of it.
  worker.on('error', () => {})
  place.worker = worker
  return worker
}

type ThreadAnswer = { parts: MailParts } | { unreadable: true }

const readIn = (place: MailThread, mail: MailToRead, limits: Limits): Promise<MailParts | undefined> =>
  new Promise((done) => {
    const worker = workerOf(place, limits)
    const settle = (parts: MailParts | undefined): void => {
      clearTimeout(timer)
      worker.off('message', heard).off('error', broke).off('exit', broke).unref()
      done(parts)
    }
    const heard = (said: ThreadAnswer): void => settle('parts' in said ? said.parts : undefined)
    // What has ended reads no more; the next mail begins another.
    const broke = (): void => {
      if (place.worker === worker) place.worker = undefined
      void worker.terminate()
      settle(undefined)
    }
    const timer = setTimeout(broke, limits.seconds * 1000)
    worker.on('message', heard).once('error', broke).once('exit', broke)
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
    worker.postMessage(mail)
  })
