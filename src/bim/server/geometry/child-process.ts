import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../../ifc/core/problem.ts'

/** What a child may take for one file: seconds of time, megabytes of memory in all. */
export type Limits = { seconds: number; megabytes: number }

/** A building of 10 MB takes some seconds and 250 MB; a hundred times that is a campus. */
export const usual: Limits = { seconds: 300, megabytes: 4000 }

/** Where children leave their compiled code (`flushCompileCache`): the next begins a quarter of a second earlier. Optional. */
const compileCache = fileURLToPath(new URL('../../../../node_modules/.cache/loge', import.meta.url))

export type Outcome<T> = { value: T } | { problem: Problem }

/**
 * Runs a script in a process of its own and takes the one message that it sends. web-ifc may abort, hang or fill the memory
 * on a bad file: none of it reaches the caller. Problems: plan_hung, plan_memory, plan_crashed, or what the child tells.
 */
export const runInChild = async <T>(
  script: URL,
  argv: string[],
  limits: Limits = usual,
): Promise<Outcome<T>> => {
  const child = beginChild(script, argv, limits)
  const outcome = await outcomeOf<T>(child, limits)
  child.kill('SIGKILL')
  return outcome
}

/** A process for a script, its heap at most half of what it may take in all. */
export const beginChild = (script: URL, argv: string[], { megabytes }: Limits = usual): ChildProcess =>
  fork(script, argv, {
    execArgv: [`--max-old-space-size=${Math.round(megabytes / 2)}`],
    // What a hostile file might make of it finds neither the database nor the mail server.
    env: { ...childEnv(process.env), NODE_COMPILE_CACHE: compileCache },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

const childEnv = ({ PATH, TMPDIR }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...(PATH === undefined ? {} : { PATH }),
  ...(TMPDIR === undefined ? {} : { TMPDIR }),
})

/** What a child says next: `{ heard }` any number of times, then its outcome. One that takes too much is stopped. */
export const outcomeOf = <T>(
  child: ChildProcess,
  limits: Limits,
  heard: (said: unknown) => void = () => {},
): Promise<Outcome<T>> =>
  new Promise((done) => {
    const settle = (outcome: Outcome<T>): void => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', listen).off('error', crashed).off('exit', crashed)
      done(outcome)
    }
    const stop = (code: string, params: Problem['params']): void => {
      child.kill('SIGKILL')
      settle({ problem: { code, stop: true, params } })
    }
    // A heap that is full ends the process by SIGABRT, as an abort of web-ifc does.
    const crashed = (): void => stop('plan_crashed', {})
    const listen = (said: object): void => ('heard' in said ? heard(said.heard) : settle(said as Outcome<T>))
    const weigh = (): void => {
      if (residentOf(child) > limits.megabytes) stop('plan_memory', { size: limits.megabytes })
    }
    const timer = setTimeout(() => stop('plan_hung', { n: limits.seconds }), limits.seconds * 1000)
    const watch = setInterval(weigh, 250)
    child.on('message', listen).once('error', crashed).once('exit', crashed)
    weigh()
  })

/**
 * Megabytes that a process holds. Its address space tells nothing: wasm reserves gigabytes of it. In kilobytes, whatever the size
 * of a page: on arm64 it is 4, 16 or 64 of them. 0 where /proc is not.
 */
export const residentOf = ({ pid }: Pick<ChildProcess, 'pid'>): number => {
  try {
    const said = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return (Number(said?.[1] ?? 0) * 1024) / 1e6
  } catch {
    return 0
  }
}
