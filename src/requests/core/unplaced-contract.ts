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
