/** web-ifc opens and tessellates one file after the other, and nothing else, in a process of its own. Told `{ path }` of each. */
import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { tessellated } from './tessellate.ts'

const read = async (path: string): Promise<void> => {
  await tessellated(readFileSync(path))
  process.send?.({ value: true })
  flushCompileCache()
}

process.on('message', ({ path }: { path: string }) => void read(path))
process.once('disconnect', () => process.exit())
