/** Reads delivered files for its parent, one after the other, each told in one message; says each step, then the outcome. */
import { flushCompileCache } from 'node:module'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import { beginWorker } from '../geometry/mesh-worker.ts'
import { exercises, type Practise } from './practise-reading.ts'
import type { ReadingNews } from './read-delivery.ts'

// The thread of web-ifc takes as long to begin as the rest: each on its own processor.
beginWorker()
const reading = import('./read-delivery.ts')

const hear = (heard: ReadingNews): void => void process.send?.({ heard })

const read = async (file: ReadingInput): Promise<void> => {
  wanted = 0
  const { readDelivery } = await reading
  process.send?.(await readDelivery(file, hear))
  flushCompileCache()
}

let wanted = 0
let practised = 0
let practising = false
const practise = async (until: number): Promise<void> => {
  wanted = until
  if (practising) return
  practising = true
  const { readDelivery } = await reading
  for (; practised < wanted; practised++) await readDelivery(exercises[practised % exercises.length]!)
  practising = false
}

process.on(
  'message',
  (told: ReadingInput | Practise) => void ('practise' in told ? practise(told.practise) : read(told)),
)
process.once('disconnect', () => process.exit())
