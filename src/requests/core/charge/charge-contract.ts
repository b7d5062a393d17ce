import { z } from 'zod/mini'
import { id, row } from '../request-shapes.ts'

/** Questions about who sees to requests. */
export const charges = {
  /** To whom this request may be given: who decides for its agency, by name, the reader left out. Refused: not_yours, not_found. */
  'charge.colleagues': {
    input: z.object({ request: id }),
    output: z.object({ colleagues: z.array(z.object({ id, name: z.string() })) }),
  },
  /**
   * Who decides at the reader’s agencies, in the order of the alphabet and of nothing else: how many open requests each has in charge, how
   * many of them are due before midnight (what is late too), and who stands in for whoever is away today. Refused: not_yours.
   */
  'charge.load': {
    input: z.object({}),
    output: z.object({
      colleagues: z.array(
        z.object({
          id,
          name: z.string(),
          agencies: z.array(z.string()),
          open: z.number(),
          today: z.number(),
          away: z.nullable(z.object({ until: z.string(), standIn: z.object({ id, name: z.string() }) })),
        }),
      ),
    }),
  },
  /** What a colleague has in charge and the reader may read, what is due first at the top, 200 at most. Refused: not_yours. */
  'charge.held': { input: z.object({ person: id }), output: z.object({ rows: z.array(row) }) },
} as const
