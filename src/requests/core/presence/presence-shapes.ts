import { z } from 'zod/mini'
import { doings } from './readers.ts'

/** What a page of the office tells of itself; `page`: the mark that it drew. */
export const presenceTold = z.object({
  doing: z.enum([...doings, 'left']),
  page: z.string().check(z.minLength(1), z.maxLength(40)),
})

/** Who else reads the thread now; the page tells again after `again` milliseconds. */
export const presenceHeard = z.object({
  readers: z.array(z.object({ person: z.uuid(), name: z.string(), doing: z.enum(doings) })),
  again: z.number(),
})
