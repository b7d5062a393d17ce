import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { id, sha256, shownPaper } from './request-shapes.ts'

/** One line of the thread: a fact, with the words and photos that came with it. */
export const entry = z.object({
  id,
  at: z.string(),
  type: z.string(),
  by: z.object({ name: z.nullable(z.string()), role: codeUnder<'role'>(), me: z.boolean() }),
  /** said in a request that goes on in this one, as its double */
  of: z.optional(z.object({ id, no: z.number() })),
  audience: z.enum(['everyone', 'staff', 'firm', 'tenant']),
  data: z.record(z.string(), z.unknown()),
  words: z.nullable(z.string()),
  /** words that were erased or have expired */
  gone: z.boolean(),
  photos: z.array(sha256),
  /** voice notes; how long each lasts, once it has arrived */
  sounds: z.array(z.object({ sha256, seconds: z.nullable(z.number()) })),
  /** papers; a phone that took the thread along earlier does not know them */
  papers: z.optional(z.array(shownPaper)),
})
export type Entry = z.infer<typeof entry>
