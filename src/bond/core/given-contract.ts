import { z } from 'zod/mini'
import { periodPattern } from '../../kernel/core/periods.ts'
import { givenRules } from './given-back.ts'

const code = z.enum(givenRules.map((rule) => rule.code))

export const givenQueries = {
  /**
   * Time given back in one closed period, beside the time that is taken: how often nobody had to type, times what it takes by hand (an
   * estimate, seconds), the same for all who work here; by agency from five colleagues. `null` as `period`: none has closed. Refused: not_yours.
   */
  'bond.givenBack': {
    input: z.object({ period: z.optional(z.string().check(z.regex(periodPattern))) }),
    output: z.object({
      period: z.nullable(z.string()),
      seconds: z.number(),
      lines: z.array(
        z.object({ code, n: z.number(), each: z.number(), seconds: z.number(), operators: z.string() }),
      ),
      /** seconds by agency; null: those where fewer than five work, together */
      places: z.array(z.object({ agency: z.nullable(z.string()), seconds: z.number() })),
    }),
  },
  /**
   * What corrections mended in ninety days, the place thanked by name: an agency where five or more work, never a person; null: those of
   * smaller ones together. `thing`: a kind of equipment, `room`, `unit` or `answer`; `things`, `orders`: those that were corrected, and orders that
   * went to the right one since; `accepted`: corrections that the agency found right; `renewed`: answers of head office that it said are true no more, said
   * anew or taken away since. Thirty at most. Refused: not_yours.
   */
  'bond.thanks': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          agency: z.nullable(z.string()),
          thing: z.string(),
          things: z.number(),
          orders: z.number(),
          accepted: z.number(),
          renewed: z.number(),
        }),
      ),
    }),
  },
} as const
