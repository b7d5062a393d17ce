import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
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
