import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { id } from '../estate-shapes.ts'

/** Questions about what was done before to what stands somewhere. */
export const worksQueries = {
  /**
   * The firm of an order that it has in hand, or that ended lately: what was done to the things that the plan of the order shows,
   * the last three each, newest first. What and when, and no more: not for whom, nor by whom. Refused: not_found.
   */
  'place.works': {
    input: z.object({ order: id }),
    output: z.object({
      rows: z.array(z.object({ asset: id, nature: codeUnder<'nature'>(), at: z.string() })),
    }),
  },
} as const
