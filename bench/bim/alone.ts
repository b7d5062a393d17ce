/** `alone.ts FILE`: web-ifc opens and tessellates one file, and nothing else, in a process of its own. */
import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { tessellated } from './tessellate.ts'

await tessellated(readFileSync(process.argv[2] ?? ''))
flushCompileCache()
process.send?.({ value: true })
