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

const readFile = async (file: ReadingInput): Promise<void> => {
  exercisesWanted = 0
  const { readDelivery } = await reading
  process.send?.(await readDelivery(file, hear))
  flushCompileCache()
}

let exercisesWanted = 0
let exercisesRead = 0
let practising = false
const practise = async (until: number): Promise<void> => {
  exercisesWanted = until
  if (practising) return
  practising = true
  const { readDelivery } = await reading
  for (; exercisesRead < exercisesWanted; exercisesRead++)
    await readDelivery(exercises[exercisesRead % exercises.length]!)
  practising = false
}

process.on(
  'message',
  (told: ReadingInput | Practise) => void ('practise' in told ? practise(told.practise) : readFile(told)),
)
process.once('disconnect', () => process.exit())
