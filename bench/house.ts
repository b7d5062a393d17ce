import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type pg from 'pg'
import type { Act } from './act.ts'
import manifest from '../package.json' with { type: 'json' }

const startLine: string = manifest.scripts.start

export type Served = { port: number; rss: () => number; kill: () => Promise<void> }

// With the flags of `npm start`: a young generation of 8 MB instead of 64, and a heap that is told its end, keep the process small.
const flags = (startLine.match(/--[\w-]+=\S+/g) ?? []) as string[]

/** Starts the app in a child process on this database; what it logs goes nowhere, as to a pipe that is read. */
export const startHouse = async (config: pg.PoolConfig, { jobs = false } = {}): Promise<Served> => {
  const child = fork(new URL('server.ts', import.meta.url).pathname, {
    env: { ...process.env, BENCH_DATABASE: JSON.stringify(config), BENCH_JOBS: jobs ? '1' : '' },
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { port, rss: () => rssOf(child), kill: () => kill(child) }
}

/** Megabytes that the process holds at this moment. */
const rssOf = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

type Done = { done: number; ms: number[]; seconds: number; unanswered: Act[]; acknowledged: Act[] }

/** Runs one of the writers of load.ts in a process of its own, for some seconds. */
export const writeLoad = async (job: {
  how: 'http' | 'floor'
  seconds: number
  port?: number
  cookie?: string
  config?: pg.PoolConfig
  units: readonly Unit[]
  connections?: number
  threads?: readonly string[]
}): Promise<Done> => {
  const child = fork(new URL('load.ts', import.meta.url).pathname, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.send(job)
  const done = await new Promise<Done>((tell, fail) => {
    child.once('message', (said) => tell(said as Done))
    child.once('exit', (code) => fail(new Error(`the load stopped with code ${code}`)))
  })
  child.kill()
  return done
}

/** A dwelling with somebody in it, as the floor must know it beforehand. */
export type Unit = {
  unit: string
  building: string
  entrance: string
  agency: string
  household: string
  person: string
}
