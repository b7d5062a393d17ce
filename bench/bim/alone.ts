/** web-ifc opens and tessellates one file after the other, and nothing else, in a process of its own. Told `{ path }` of each. */
import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { tessellated } from './tessellate.ts'

process.on('message', async ({ path }: { path: string }) => {
  await tessellated(readFileSync(path))
  process.send?.({ value: true })
  flushCompileCache()
})
process.once('disconnect', () => process.exit())
