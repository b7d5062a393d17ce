import { z } from 'zod/mini'
import { code, id, row } from '../request-shapes.ts'

/** Why two seem to be one. Words: `twin.why.<reason>`. */
export const twinReasons = ['home', 'place', 'trouble', 'group', 'words', 'back', 'soon'] as const

export const twinQueries = {
  /**
   * Which open request most likely tells the same, across all channels: of a request that was filed, or, before it is, of a place and
   * words. Of those that the reader may see; null where all are unlikely, or where it is behind the wall. Refused: not_yours.
   */
  'request.twin': {
    input: z.object({
      request: z.optional(id),
      unit: z.optional(id),
      building: z.optional(id),
      nature: z.optional(code),
      words: z.optional(z.string().check(z.maxLength(4000))),
    }),
    output: z.object({ twin: z.nullable(row), because: z.array(z.enum(twinReasons)) }),
  },
} as const
