import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../setup/free-port.ts'
import { until } from '../setup/until.ts'

/** What every scanner takes for a virus, and is none (EICAR); written in two pieces, so that this file is not taken for one. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** A real clamd on a port of its own, with one signature of our own that knows EICAR alone: no list is fetched from anywhere. */
export const startClamd = async (
  port?: number,
): Promise<{ url: string; port: number; stop: () => Promise<void> }> => {
  const own = port ?? (await freePort())
  const folder = await mkdtemp(join(tmpdir(), 'loge-clamd-'))
  await writeFile(join(folder, 'own.hdb'), '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n')
  const settings = [
    'Foreground yes',
    `TCPSocket ${own}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
  ]
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const clamd = spawn('clamd', ['-c', join(folder, 'clamd.conf')], {
    stdio: 'ignore',
    env: { PATH: `${process.env['PATH']}:/usr/sbin` },
  })
  await until(() => answers(own), 50)
  return {
    url: `tcp://127.0.0.1:${own}`,
    port: own,
    stop: async () => {
      const ended = new Promise((done) => clamd.once('exit', done))
      clamd.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end()
      done(true)
    })
    socket.on('error', () => done(false))
  })
