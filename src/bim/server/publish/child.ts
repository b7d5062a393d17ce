/** Reads delivered files for its parent, one after the other, each told in one message; says each step, then the outcome. */
import { flushCompileCache } from 'node:module'
import type { Asked } from '../../core/publish/standing.ts'
import { beginThread } from '../geometry/aside.ts'
import type { Heard } from './work.ts'

// The thread of web-ifc takes as long to begin as the rest: each on its own processor.
beginThread()
const reading = import('./work.ts')

const hear = (heard: Heard): void => void process.send?.({ heard })

const read = async (asked: Asked): Promise<void> => {
  const { work } = await reading
  process.send?.(await work(asked, hear))
  flushCompileCache()
}

process.on('message', (asked) => void read(asked as Asked))
process.once('disconnect', () => process.exit())
