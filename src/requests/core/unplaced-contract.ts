import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { id } from './request-shapes.ts'

/** What was told without a place, the dangers first, then the oldest. */
export const unplacedRow = z.object({
  id,
  at: z.string(),
  nature: codeUnder<'nature'>(),
  danger: z.boolean(),
  words: z.string(),
  photos: z.number(),
  /** who asks, or who called */
  name: z.string(),
  phone: z.string(),
  /** who noted it */
  by: z.string(),
})
export type UnplacedRow = z.infer<typeof unplacedRow>

/** What ends it. */
export const unplacedCommands = {
  /**
   * Nobody answers there, or nobody asked: what was kept aside, or noted without a place, goes. `into`: the request where it was told by now,
   * whose alarm goes on with whoever has it. Refused: not_yours, not_found, told_by_message.
   */
  'request.dismiss': z.object({
    answer: z.optional(z.enum(['guided', 'answered'])),
    into: z.optional(id),
  }),
} as const
