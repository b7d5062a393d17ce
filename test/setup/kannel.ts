import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textPresets } from '../../src/kernel/core/text-presets.ts'
import type { TextGateway } from '../../src/kernel/server/text-gateway.ts'
import { freePort } from './free-port.ts'
import { until } from './until.ts'

const [bearerbox, smsbox, fakesmsc] = [
  '/usr/sbin/bearerbox',
  '/usr/sbin/smsbox',
  '/usr/lib/kannel/test/fakesmsc',
] as const

/** Whether Kannel is here (Debian: `kannel`, `kannel-extras`). On a machine of integration it must be. */
export const hasKannel = ((): boolean => {
  if ([bearerbox, smsbox, fakesmsc].every((path) => existsSync(path))) return true
  if (process.env['CI'] === 'true')
    throw new Error('No kannel: text messages are not tried, and the run fails.')
  console.warn('No kannel (apt install kannel kannel-extras): text messages are not tried through it here.')
  return false
})()

/** Kannel with an operator of its own: what telephones were sent, and what they send. */
export type Kannel = {
  gateway: TextGateway
  /** what arrived on telephones, a line each: `<from> <to> text <words>` */
  received: () => string[]
  sendFrom: (number: string, words: string) => void
  stop: () => Promise<void>
}

/**
 * `door`: where it hands over what comes, as the how-to writes it down; `smpp`: the port of an operator that speaks SMPP, instead of the
 * one that comes with it.
 */
export const startKannel = async (door: string, { smpp }: { smpp?: number } = {}): Promise<Kannel> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-kannel-'))
  mkdirSync(join(folder, 'spool'))
  const [admin, box, operator, send] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  const file = join(folder, 'kannel.conf')
  writeFileSync(
    file,
    settingsOf({ folder, admin, box, send, door, line: smpp ? smppLine(smpp) : fakeLine(operator) }),
  )
  const children: ChildProcess[] = []
  const start = (program: string, args: string[]): ChildProcess => {
    const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
    children.push(child)
    return child
  }
  start(bearerbox, [file])
  await until(() => listens(box))
  start(smsbox, [file])
  await until(() => listens(send))
  const phone = smpp
    ? undefined
    : start(fakesmsc, ['-H', '127.0.0.1', '-r', String(operator), '-m', '1000000'])
  let seen = ''
  for (const stream of phone ? [phone.stdout!, phone.stderr!] : [])
    stream.setEncoding('utf8').on('data', (part: string) => (seen += part))
  if (phone) await until(async () => /Connecting to/.test(seen))
  return {
    gateway: {
      ...textPresets.kannel,
      url: `http://127.0.0.1:${send}/cgi-bin/sendsms${textPresets.kannel.url}`,
      name: 'kannel',
      from: '36180',
      user: 'loge',
      secret: 'sésame',
      house: new URL(door).origin,
    },
    received: () => [...seen.matchAll(/Got message \d+: <([^\n]*)>/g)].map(([, line]) => line!),
    sendFrom: (number, words) => void phone?.stdin!.write(`${number} 36180 text ${words}\n`),
    stop: async () => {
      for (const child of children.toReversed()) {
        if (child.exitCode !== null || child.signalCode !== null) continue
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const fakeLine = (port: number): string => `smsc = fake
smsc-id = operator
port = ${port}
connect-allow-ip = 127.0.0.1`

/** As docs/how-to/connect-text-messages.md writes it down. */
const smppLine = (port: number): string => `smsc = smpp
smsc-id = operator
host = 127.0.0.1
port = ${port}
transceiver-mode = true
smsc-username = loge
smsc-password = own
system-type = ""
source-addr-autodetect = true
enquire-link-interval = 30`

type Places = { folder: string; admin: number; box: number; send: number; door: string; line: string }

const settingsOf = ({ folder, admin, box, send, door, line }: Places): string => `
group = core
admin-port = ${admin}
admin-interface = "127.0.0.1"
admin-password = own
smsbox-port = ${box}
smsbox-interface = "127.0.0.1"
box-allow-ip = "127.0.0.1"
log-level = 1
log-file = "${folder}/bearerbox.log"
store-type = spool
store-location = "${folder}/spool"
dlr-storage = internal

group = smsc
${line}

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${send}
sendsms-interface = "127.0.0.1"
log-level = 1
log-file = "${folder}/smsbox.log"
http-request-retry = 100
http-queue-delay = 1

group = sendsms-user
username = loge
password = "sésame"
concatenation = true
max-messages = 3
black-list-regex = "^\\+33600000000$"

group = sms-service
keyword = default
catch-all = true
max-messages = 0
omit-empty = true
get-url = "${door}?from=%p&to=%P&text=%b&charset=%C&coding=%c&id=%I&at=%T"
`

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const line = connect(port, '127.0.0.1')
    line.once('connect', () => (line.destroy(), done(true))).once('error', () => done(false))
  })
