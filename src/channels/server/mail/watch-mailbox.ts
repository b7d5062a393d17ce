import { setTimeout as rest } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import { saveGatewayFailure, saveGatewaySuccess } from '../../../kernel/server/gateway-state.ts'
import { holdLine } from '../../../kernel/server/hold-line.ts'
import { faultOf } from '../../../kernel/server/log.ts'
import { accessToken, forgetToken, TokenRefused } from '../../../kernel/server/mail-token.ts'
import type { Kernel, Listening, ListeningLog } from '../../../kernel/server/slice.ts'
import { isLocal } from '../../../kernel/server/start-refusals.ts'
import { mostMailBytes } from '../mail-door.ts'
import { mailboxFault } from './mailbox-fault.ts'
import { doneFolder, type OpenMailbox, takeMails } from './take-mails.ts'

/** What the mailbox is called where ways in and out are listed. */
export const mailIn = 'mail.in'

/** Between two tries to open it: a second, then twice as long, up to five minutes (ms). */
const firstPause = 1000
const longestPause = 300_000
/** Until another process is asked again whether it still has the mailbox (ms). */
const takeOver = 30_000
/**
 * How long nothing is heard before the mailbox is asked again, and IDLE begun anew (RFC 2177 allows 29 minutes): a server tells a waiting
 * client nothing of a mailbox that was put back from a copy, and a danger may lie in it.
 */
const quiet = 60_000

/**
 * Waits at the mailbox of MAIL_IN_URL and takes what comes, as long as this process runs; one process of the house at a time. Whatever
 * fails is told as the state of the way in, and tried again.
 */
export const watchMailbox = (kernel: Kernel, log: ListeningLog): Listening | undefined => {
  if (!kernel.settings.mailInUrl) return undefined
  const stopping = new AbortController()
  const watch = keepWatching(kernel, log, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await watch
    },
  }
}

const keepWatching = async (kernel: Kernel, log: ListeningLog, signal: AbortSignal): Promise<void> => {
  const kept = new Set<string>()
  let pause = firstPause
  while (!signal.aborted) {
    const end = await watchOnce(kernel, kept, signal).catch((bug: unknown) => ({ bug }))
    if (signal.aborted) return
    if (typeof end === 'object') await tellFault(kernel, log, end.bug, kept.size)
    if (end === 'ended') pause = firstPause
    await rest(end === 'elsewhere' ? takeOver : pause, undefined, { signal }).catch(() => {})
    pause = Math.min(pause * 2, longestPause)
  }
}

const tellFault = async (
  { database }: Kernel,
  log: ListeningLog,
  bug: unknown,
  waiting: number,
): Promise<void> => {
  const fault = mailboxFault(bug)
  log.error({ bug: faultOf(bug), fault }, 'mailbox')
  // A database that is away keeps no state; what failed is in the log.
  await saveGatewayFailure(database.owner, mailIn, fault, waiting).catch(() => {})
}

/** One connection, until it ends; `elsewhere`: another process of the house has it. */
const watchOnce = async (
  kernel: Kernel,
  kept: Set<string>,
  signal: AbortSignal,
): Promise<'ended' | 'elsewhere'> => {
  const hold = await holdLine(kernel.database.config, 'mailbox')
  if (!hold) return 'elsewhere'
  try {
    await watchHeld(kernel, kept, AbortSignal.any([signal, hold.lost]))
    return 'ended'
  } finally {
    await hold.release()
  }
}

const watchHeld = async (kernel: Kernel, kept: Set<string>, signal: AbortSignal): Promise<void> => {
  const client = await newClient(kernel)
  const close = (): void => client.close()
  signal.addEventListener('abort', close)
  try {
    await client.connect()
    const done = await folderForDone(client)
    await client.mailboxOpen(folderOf(kernel))
    await takeAsItComes(kernel, { client, done, kept }, signal)
  } catch (bug) {
    const { mailToken } = kernel.settings
    if (mailToken && mailboxFault(bug) === 'denied') forgetToken(mailToken)
    throw bug
  } finally {
    signal.removeEventListener('abort', close)
    client.close()
  }
}

/** The folder is made where it is not; where it may not be made, mails are kept all the same, and stay where they are. */
const folderForDone = async (client: ImapFlow): Promise<string> => {
  try {
    return (await client.mailboxCreate([...doneFolder])).path
  } catch (bug) {
    if (!client.usable) throw bug
    return doneFolder.join(client.namespace?.delimiter ?? '/')
  }
}

const takeAsItComes = async (kernel: Kernel, mailbox: OpenMailbox, signal: AbortSignal): Promise<void> => {
  const { client } = mailbox
  const news = newsOf(client)
  while (!signal.aborted && client.usable) {
    news.forget()
    const stuck = await takeMails(kernel.database.owner, mailbox, signal)
    await (stuck
      ? saveGatewayFailure(kernel.database.owner, mailIn, 'refused', stuck)
      : saveGatewaySuccess(kernel.database.owner, mailIn))
    await news.next(quiet)
  }
}

/** What the server says of the mailbox while nobody asks: `next` waits until it says something, ends, or is quiet for so long (ms). */
const newsOf = (client: ImapFlow): { forget: () => void; next: (most: number) => Promise<void> } => {
  let isNew = false
  let wake = (): void => {}
  const tell = (): void => {
    isNew = true
    wake()
  }
  client.on('exists', tell)
  client.on('close', tell)
  return {
    forget: () => (isNew = false),
    next: (most) =>
      new Promise<void>((done) => {
        if (isNew || !client.usable) return done()
        const timer = setTimeout(done, most)
        wake = () => {
          clearTimeout(timer)
          done()
        }
      }),
  }
}

const folderOf = ({ settings: { mailInUrl } }: Kernel): string =>
  decodeURIComponent(new URL(mailInUrl!).pathname.replace(/^\/+/, '')) || 'INBOX'

const newClient = async ({ settings }: Kernel): Promise<ImapFlow> => {
  const url = new URL(settings.mailInUrl!)
  const secure = url.protocol === 'imaps:'
  // Loaded where a mailbox is set: the house starts without it.
  const { ImapFlow: Client } = await import('imapflow')
  const client = new Client({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 993 : 143)),
    secure,
    // A name and a secret cross a network in TLS, or not at all.
    ...(secure || isLocal(settings.mailInUrl!) ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(url.username), ...(await secretFor(settings)) },
    logger: false,
    clientInfo: { name: 'Loge' },
    // As many bytes as come are what is read.
    disableCompression: true,
    autoIdleDelay: 200,
    maxIdleTime: quiet,
    socketTimeout: quiet + 120_000,
    maxLiteralSize: mostMailBytes + 1024,
    maxResponseSize: mostMailBytes + 65_536,
  })
  // What breaks is met by whoever waits for it.
  client.on('error', () => {})
  return client
}

const secretFor = async ({
  mailInPassword,
  mailToken,
}: Kernel['settings']): Promise<{ pass: string } | { accessToken: string }> => {
  if (mailInPassword) return { pass: mailInPassword }
  if (!mailToken) throw new TokenRefused('neither a password nor a token is set')
  // A connection lasts longer than a token: each begins with one of its own, kept elsewhere until it ends.
  return { accessToken: await accessToken(mailToken) }
}
