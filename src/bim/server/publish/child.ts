/** Reads delivered files for its parent, one after the other, each told in one message; says each step, then the outcome. */
import { flushCompileCache } from 'node:module'
import type { Asked } from '../../core/publish/standing.ts'
import { type Heard, work } from './work.ts'

const hear = (heard: Heard): void => void process.send?.({ heard })

process.on('message', (asked) => {
  void work(asked as Asked, hear).then((outcome) => {
    process.send?.(outcome)
    flushCompileCache()
  })
})
process.once('disconnect', () => process.exit())
