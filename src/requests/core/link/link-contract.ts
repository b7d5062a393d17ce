import { z } from 'zod/mini'
import { id, row } from '../request-shapes.ts'

/** `because`: that one is why this one is there; `claim`: this one is a part of that claim. */
export const linkKinds = ['because', 'claim'] as const

/** A request that another one names; `side`: from where it is read. */
export const link = z.object({
  kind: z.enum(linkKinds),
  /** `of`: what the request says of that one; `by`: what that one says of it */
  side: z.enum(['of', 'by']),
  row,
})
export type Link = z.infer<typeof link>

export const linkCommands = {
  /**
   * Why this request is there, where another one tells it. Said twice it is once. Refused: not_found, not_yours, link_backwards (that one is
   * there because of this one).
   */
  'request.link': z.object({ other: id, kind: z.enum(linkKinds) }),
  /** No more. Refused: not_found, not_yours, not_linked. */
  'request.unlink': z.object({ other: id }),
} as const
