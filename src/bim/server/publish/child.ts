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

const read = async (file: Asked): Promise<void> => {
  wanted = 0
  const { work } = await reading
  process.send?.(await work(file, hear))
  flushCompileCache()
}

let wanted = 0
let practised = 0
let practising = false
const practise = async (until: number): Promise<void> => {
  wanted = until
  if (practising) return
  practising = true
  const { work } = await reading
  for (; practised < wanted; practised++) await work(exercises[practised % exercises.length]!)
  practising = false
}

process.on(
  'message',
  (told: Asked | Practise) => void ('practise' in told ? practise(told.practise) : read(told)),
)
process.once('disconnect', () => process.exit())
