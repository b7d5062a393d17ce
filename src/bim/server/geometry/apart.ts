import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../core/problem.ts'

/** What a child may take: seconds of time, megabytes of memory in all. */
export type Limits = { seconds: number; megabytes: number }

/** A building of 10 MB takes some seconds and 250 MB; a hundred times that is a campus. */
const usual: Limits = { seconds: 300, megabytes: 4000 }

/** Where children leave their compiled code (`flushCompileCache`): the next begins a quarter of a second earlier. Optional. */
const compiled = fileURLToPath(new URL('../../../../node_modules/.cache/loge', import.meta.url))

export type Outcome<T> = { value: T } | { problem: Problem }

/** What a child is given as it starts, and what it says before its outcome: messages `{ heard }`. */
export type Talk = { input?: unknown; heard?: (said: unknown) => void }

/**
 * Runs a script in a process of its own and takes the one message that it sends. web-ifc may abort, hang or fill the memory
 * on a bad file: none of it reaches the caller. Problems: plan_hung, plan_memory, plan_crashed, or what the child tells.
 */
export const apart = <T>(
  script: URL,
  argv: string[],
  limits: Limits = usual,
  talk: Talk = {},
): Promise<Outcome<T>> =>
  new Promise((done) => {
    const heap = `--max-old-space-size=${Math.round(limits.megabytes / 2)}`
    const child = fork(script, argv, {
      execArgv: [heap],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let settled = false
    const settle = (outcome: Outcome<T>): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      clearInterval(watch)
      child.kill('SIGKILL')
      done(outcome)
    }
    const stop = (code: string, params: Problem['params']): void =>
      settle({ problem: { code, stop: true, params } })
    const timer = setTimeout(() => stop('plan_hung', { n: limits.seconds }), limits.seconds * 1000)
    const watch = setInterval(() => {
      if (residentOf(child.pid) > limits.megabytes) stop('plan_memory', { size: limits.megabytes })
    }, 250)
    child.on('message', (said: object) => {
      if (!('heard' in said)) settle(said as Outcome<T>)
      else if (!settled) talk.heard?.(said.heard)
    })
    if (talk.input !== undefined) child.send(talk.input as object)
    child.once('error', () => stop('plan_crashed', {}))
    // A heap that is full ends the process by SIGABRT, as an abort of web-ifc does.
    child.once('exit', () => stop('plan_crashed', {}))
  })

/** Megabytes that a process holds. Its address space tells nothing: wasm reserves gigabytes of it. 0 where /proc is not. */
const residentOf = (pid: number | undefined): number => {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1e6
  } catch {
    return 0
  }
}
