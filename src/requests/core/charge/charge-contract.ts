import { z } from 'zod/mini'
import { id } from '../request-shapes.ts'

/** Questions about who sees to requests. */
export const charges = {
  /** To whom this request may be given: who decides for its agency, by name, the reader left out. Refused: not_yours, not_found. */
  'charge.colleagues': {
    input: z.object({ request: id }),
    output: z.object({ colleagues: z.array(z.object({ id, name: z.string() })) }),
  },
} as const
