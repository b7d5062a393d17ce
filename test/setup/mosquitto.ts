import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectAsync } from 'mqtt'
import { freePort } from './free-port.ts'
import { hasProgram } from './has-program.ts'
import { until } from './until.ts'

/** Whether the broker is here (Debian: `mosquitto`). On a machine of integration it must be. */
export const hasMosquitto = hasProgram('mosquitto')

/** A broker as the how-to sets it up: it keeps what waits on its disk, and lets a thousand times more wait than it does by itself. */
export type Broker = {
  url: string
  /** sends messages as a network server does, each answered for by the broker */
  send: (
    messages: readonly { topic: string; said: unknown; retain?: boolean; qos?: 0 | 1 }[],
  ) => Promise<void>
  /** as a service ends, keeping what waits; `drop` lets go of its folder */
  stop: () => Promise<void>
  kill: () => Promise<void>
  drop: () => Promise<void>
  start: () => Promise<void>
}

/** `saves`: after each change, as the how-to says; or each second, which loses what came in it where the machine loses its current. */
export const startMosquitto = async (saves: 'changes' | 'seconds' = 'changes'): Promise<Broker> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-mqtt-'))
  const port = await freePort()
  mkdirSync(join(folder, 'kept'))
  writeFileSync(join(folder, 'mosquitto.conf'), settingsOf(folder, port, saves))
  const url = `mqtt://127.0.0.1:${port}`
  let running: ChildProcess
  const start = async (): Promise<void> => {
    running = spawn('mosquitto', ['-c', join(folder, 'mosquitto.conf')], { stdio: 'ignore' })
    await until(async () => {
      const client = await connectAsync(url, { connectTimeout: 500, reconnectPeriod: 0 }).catch(
        () => undefined,
      )
      await client?.endAsync(true)
      return client !== undefined
    })
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return
    running.kill(signal)
    await once(running, 'exit')
  }
  await start()
  return {
    url,
    start,
    send: async (messages) => {
      const client = await connectAsync(url, { protocolVersion: 5 })
      await Promise.all(
        messages.map(({ topic, said, retain = false, qos = 1 }) =>
          client.publishAsync(topic, typeof said === 'string' ? said : JSON.stringify(said), { qos, retain }),
        ),
      )
      await client.endAsync()
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    drop: async () => {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const settingsOf = (folder: string, port: number, saves: string): string => `
listener ${port} 127.0.0.1
allow_anonymous true
${process.getuid?.() === 0 ? 'user root' : ''}
persistence true
persistence_location ${join(folder, 'kept')}/
autosave_on_changes ${saves === 'changes'}
autosave_interval 1
max_inflight_messages 2000
max_queued_messages 1000000
`
