import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { freePort } from './free-port.ts'
import { giveTokens } from './give-tokens.ts'
import { until } from './until.ts'

const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path))

/** Whether an IMAP server is here (Debian: `dovecot-imapd`). On a machine of integration it must be. */
export const hasDovecot = ((): boolean => {
  if (program) return true
  if (process.env['CI'] === 'true')
    throw new Error('No dovecot-imapd: mailboxes are not tried, and the run fails.')
  console.warn('No dovecot (apt install dovecot-imapd): what is said of a mailbox is not tried here.')
  return false
})()

const isRoot = process.getuid?.() === 0
/** In a user namespace, as the embedded PostgreSQL: it sees itself as nobody, and the files stay ours. */
const nobody = 65_534
const uid = isRoot ? nobody : (process.getuid?.() ?? 0)
const gid = isRoot ? nobody : (process.getgid?.() ?? 0)

export const mailboxName = 'demandes@robine.example'

/** A mail server with one mailbox, whose password and tokens the test says, and what its clients see of it. */
export type MailServer = {
  port: number
  url: string
  /** the end that gives tokens, as Microsoft 365 does, and says which of them are good */
  tokenUrl: string
  tokensGiven: () => number
  setPassword: (password: string) => void
  /** none that was given is good any more */
  revokeTokens: () => void
  put: (raw: string | Buffer) => Promise<void>
  /** how many lie in a folder; none where there is no such folder */
  count: (folder?: string) => Promise<number>
  as: <T>(work: (client: ImapFlow) => Promise<T>) => Promise<T>
  /** the folder of its mails on the disk */
  files: string
  stop: () => Promise<void>
}

const own = 'the mailbox of the test'

export const startDovecot = async (password = 'sésame'): Promise<MailServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-imap-'))
  const port = await freePort()
  const tokens = await giveTokens(mailboxName)
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(folder, name))
  const setPassword = (word: string): void =>
    writeFileSync(join(folder, 'users'), [`${mailboxName}:{PLAIN}${word}`, `${own}:{PLAIN}${own}`].join('\n'))
  setPassword(password)
  writeFileSync(join(folder, 'dovecot.conf'), settingsOf(folder, port, tokens.introspect))
  const args = ['-F', '-c', join(folder, 'dovecot.conf')]
  const [command, whole]: [string, string[]] = isRoot
    ? ['unshare', ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, program!, ...args]]
    : [program!, args]
  const child = spawn(command, whole)
  const gone = once(child, 'exit')
  await until(() => (child.exitCode === null ? answers(port) : told(folder)))
  const files = join(folder, 'mail', mailboxName)
  const as: MailServer['as'] = async (work) => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      // What the test does in the mailbox asks for no password that it sets wrongly.
      auth: { user: own, pass: own },
      logger: false,
    })
    client.on('error', () => {})
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout()
    }
  }
  return {
    port,
    url: `imap://${encodeURIComponent(mailboxName)}@127.0.0.1:${port}`,
    tokenUrl: tokens.url,
    tokensGiven: tokens.count,
    setPassword,
    revokeTokens: tokens.revoke,
    files,
    as,
    put: async (raw) => void (await as((client) => client.append('INBOX', raw))),
    count: (name = 'INBOX') =>
      as(async (client) => {
        const found = await client.status(name, { messages: true }).catch(() => false as const)
        return found ? (found.messages ?? 0) : 0
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      await tokens.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const told = (folder: string): never => {
  throw new Error(`dovecot ended: ${readFileSync(join(folder, 'log'), 'utf8')}`)
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => done(true)).once('error', () => done(false))
    socket.once('data', () => socket.destroy())
  })

/** Dovecot 2.4, on the loopback, with one mailbox that two names open. */
const settingsOf = (folder: string, port: number, introspect: string): string => `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = ${isRoot ? 'nobody' : userInfo().username}
default_internal_group = ${isRoot ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim()}
default_login_user = ${isRoot ? 'nobody' : userInfo().username}
ssl = no
auth_allow_cleartext = yes
auth_mechanisms = plain login xoauth2
auth_username_chars =
auth_failure_delay = 0
auth_cache_size = 0
mail_driver = maildir
mail_path = ${folder}/mail/${mailboxName}
first_valid_uid = 1
imap_idle_notify_interval = 5 mins
namespace inbox {
  inbox = yes
  separator = /
}
oauth2 {
  introspection_mode = post
  introspection_url = ${introspect}
  username_attribute = username
  active_attribute = active
  active_value = true
}
passdb oauth2 {
  mechanisms_filter = xoauth2
}
passdb passwd-file {
  mechanisms_filter = plain login
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${folder}/mail/${mailboxName}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`

/** A way to a server that is cut where the words come by, once for each `arm`: they do not arrive. */
export const cutAt = async (port: number, words: string) => {
  let armed: (() => void) | undefined
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket
        .on('error', () => {})
        .on('close', () => {
          near.destroy()
          far.destroy()
          sockets.delete(socket)
        })
    }
    far.on('data', (data) => near.write(data))
    near.on('data', (data) => {
      if (armed && data.includes(words)) {
        armed()
        armed = undefined
        near.destroy()
      } else far.write(data)
    })
  })
  server.listen(await freePort(), '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as { port: number }).port,
    /** what is done as the words are cut off, before whoever said them hears of it */
    arm: (act: () => void): void => void (armed = act),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
