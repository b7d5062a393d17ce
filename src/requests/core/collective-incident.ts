import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { status } from './request-shapes.ts'

/**
 * A collective incident as those who are attached to it may know it: what, until when, who comes, and the news that were
 * told to all. No name, no dwelling, no word and no photo of the neighbour who reported it.
 */
export const incident = z.object({
  /** no incident: a neighbour’s request, of which this one was the double */
  double: z.optional(z.boolean()),
  nature: codeUnder<'nature'>(),
  status,
  filedAt: z.string(),
  due: z.string(),
  /** the next date that is known: an appointment, a part */
  nextAt: z.nullable(z.string()),
  firm: z.nullable(z.string()),
  closedAt: z.nullable(z.string()),
  closure: z.nullable(codeUnder<'closure'>()),
  news: z.array(z.object({ at: z.string(), role: codeUnder<'role'>(), words: z.string() })),
})
export type Incident = z.infer<typeof incident>
