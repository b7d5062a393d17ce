import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../setup/free-port.ts'

/** The house in a process of its own, on a port that stays its own when it is killed and starts again. */
export type HouseProcess = {
  url: string
  /** when it last began (ISO): whatever was held before is held by one that was killed */
  begun: () => string
  killAndRestart: () => Promise<void>
  stop: () => Promise<void>
}

const script = new URL('../kernel/house.ts', import.meta.url).pathname

export const startHouse = async (
  databaseUrl: string,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<HouseProcess> => {
  const port = await freePort()
  let begun = ''
  const start = async (): Promise<ChildProcess> => {
    begun = new Date().toISOString()
    const child = spawn(process.execPath, [script], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATA_DIR: folder,
        PORT: String(port),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        RATE_PER_MINUTE: '100000000',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    return child
  }
  let child = await start()
  const kill = async (): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    url: `http://127.0.0.1:${port}`,
    begun: () => begun,
    killAndRestart: async () => {
      await kill()
      child = await start()
    },
    stop: kill,
  }
}
