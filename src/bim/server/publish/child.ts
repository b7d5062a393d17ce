/** Reads one delivered file for its parent, told in one message; says each step, then the outcome. Run by the task `bim.read` alone. */
import { flushCompileCache } from 'node:module'
import type { Asked } from '../../core/publish/standing.ts'
import { type Heard, work } from './work.ts'

process.once('message', (asked) => {
  const hear = (heard: Heard): void => void process.send?.({ heard })
  void work(asked as Asked, hear).then((outcome) => {
    flushCompileCache()
    process.send?.(outcome)
  })
})
