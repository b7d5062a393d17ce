import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createSocket } from 'node:dgram'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../setup/until.ts'

const sipp = (what: 'call' | 'cancel'): string => new URL(`sipp-${what}.xml`, import.meta.url).pathname

export type Switchboard = {
  /** a real INVITE from this number to that one, by SIPp, which hangs up by itself */
  call: (from: string, to: string) => Promise<void>
  close: () => void
}

/** Kamailio on a free port of the loopback, that tells this door of its calls. */
export const openSwitchboard = async (door: string): Promise<Switchboard> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-sip-'))
  const port = await freeUdpPort()
  const config = readFileSync(new URL('kamailio.cfg', import.meta.url), 'utf8')
  writeFileSync(
    join(folder, 'kamailio.cfg'),
    config.replaceAll('DOOR', door).replaceAll('PORT', String(port)),
  )
  const kamailio = spawn(
    'kamailio',
    [
      '-f',
      join(folder, 'kamailio.cfg'),
      '-l',
      `udp:127.0.0.1:${port}`,
      '-w',
      folder,
      '-Y',
      folder,
      '-m',
      '16',
      '-M',
      '4',
      '-DD',
      '-E',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` } },
  )
  const told = listenTo(kamailio)
  await until(async () => kamailio.exitCode !== null || (await isThere(port)))
  if (kamailio.exitCode !== null) throw new Error(`Kamailio did not start: ${told()}`)
  return {
    call: (from, to) =>
      new Promise((done, fail) => {
        execFile(
          'sipp',
          [
            '-sf',
            sipp(to === '0' ? 'cancel' : 'call'),
            '-m',
            '1',
            '-i',
            '127.0.0.1',
            '-nostdin',
            '-timeout',
            '60',
            '-s',
            to,
            '-key',
            'from',
            from,
            '-recv_timeout',
            '30000',
            `127.0.0.1:${port}`,
          ],
          { cwd: folder, env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`, TERM: 'dumb' } },
          (fault, out, err) => (fault ? fail(new Error(`${err}${out.slice(-2000)}${told()}`)) : done()),
        )
      }),
    close: () => {
      kamailio.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const listenTo = (child: ChildProcess): (() => string) => {
  let told = ''
  child.stderr?.on('data', (part: Buffer) => (told = (told + part.toString()).slice(-4000)))
  return () => told
}

const freeUdpPort = (): Promise<number> =>
  new Promise((done) => {
    const socket = createSocket('udp4')
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address()
      socket.close(() => done(port))
    })
  })

/** Whether somebody listens there: a port that is taken cannot be bound. */
const isThere = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = createSocket('udp4')
    socket.once('error', () => done(true))
    socket.bind(port, '127.0.0.1', () => socket.close(() => done(false)))
  })
