/** Reads delivered files for its parent, one after the other, each told in one message; says each step, then the outcome. */
import { flushCompileCache } from 'node:module'
import type { Asked } from '../../core/publish/standing.ts'
import { beginThread } from '../geometry/aside.ts'
import { exercises, type Practise } from './practise.ts'
import type { Heard } from './work.ts'

// The thread of web-ifc takes as long to begin as the rest: each on its own processor.
beginThread()
const reading = import('./work.ts')

const hear = (heard: Heard): void => void process.send?.({ heard })

const asked = new AbortController()
const read = async (file: Asked): Promise<void> => {
  asked.abort()
  const { work } = await reading
  process.send?.(await work(file, hear))
  flushCompileCache()
}

/** Until a file comes. */
const practise = async (times: number): Promise<void> => {
  const { work } = await reading
  for (let i = 0; i < times && !asked.signal.aborted; i++) await work(exercises[i % exercises.length]!)
}

process.on(
  'message',
  (told: Asked | Practise) => void ('practise' in told ? practise(told.practise) : read(told)),
)
process.once('disconnect', () => process.exit())
