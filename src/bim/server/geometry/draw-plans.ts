import { statSync } from 'node:fs'
import { runInChild, type Limits, type Outcome } from './child-process.ts'
import type { Plans } from './model-plans.ts'

/** Beyond this the memory of web-ifc, which is 4 GB at most, would not hold the model with its shapes. */
const mostBytes = 1e9

/** The plans of a file, drawn in a child process. Problems: those of reading, no_plan, plan_hung, plan_memory, plan_crashed. */
export const drawPlans = (path: string, style = '', limits?: Limits): Promise<Outcome<Plans>> => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size >= mostBytes)
    return Promise.resolve({
      problem: {
        code: 'file_too_large',
        stop: true,
        params: { size: Math.round(size / 1e6), most: mostBytes / 1e6 },
      },
    })
  return runInChild<Plans>(new URL('draw-child.ts', import.meta.url), [path, style], limits)
}
