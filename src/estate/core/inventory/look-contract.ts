import { z } from 'zod/mini'
import { id } from '../estate-shapes.ts'

export const lookCommands = {
  /**
   * Who stands there says which of two values is what she sees, of the storey or the door of a dwelling: from then on it is seen on the
   * spot. Subject: the building. Refused: not_yours, not_found, wrong_moment (it was answered).
   */
  'said.look': z.object({ said: z.int(), yes: z.boolean() }),
} as const

export const lookQueries = {
  /** Staff. What somebody has to look at in the buildings of her reach, in her words; two hundred at most. Refused: not_yours. */
  'estate.toLook': {
    input: z.object({}),
    output: z.object({
      title: z.string(),
      why: z.string(),
      rows: z.array(
        z.object({
          said: z.int(),
          building: id,
          entrance: z.nullable(id),
          sentence: z.string(),
          /** what may be seen: with `yes`, what the line says; else what stands */
          options: z.array(z.object({ yes: z.boolean(), words: z.string() })),
        }),
      ),
    }),
  },
} as const
