import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { missedCall } from './missed-call.ts'
import { id } from './request-shapes.ts'

/** What waits for a call, as it was sent; `phone` may be empty: then only a letter was asked for. */
export const callBack = z.object({
  id,
  at: z.string(),
  name: z.string(),
  phone: z.string(),
  nature: codeUnder<'nature'>(),
  address: z.string(),
  door: z.nullable(z.string()),
  unit: z.nullable(id),
  words: z.string(),
  photos: z.number(),
})
export type CallBack = z.infer<typeof callBack>

export const callBacks = {
  /**
   * What strangers sent beyond the bounds and no mailbox can confirm: to be called back, the longest waiting first; and who called
   * while nobody answered. Refused: not_yours.
   */
  'request.callBack': {
    input: z.object({}),
    output: z.object({ calls: z.array(callBack), missed: z.array(missedCall) }),
  },
} as const
