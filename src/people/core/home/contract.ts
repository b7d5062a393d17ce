import { z } from 'zod/mini'

const id = z.uuid()

const lease = z.object({
  household: id,
  /** first and last day, `YYYY-MM-DD`; the last is null while nobody has said it */
  since: z.string(),
  until: z.nullable(z.string()),
  people: z.array(z.object({ id, name: z.string(), phone: z.string(), email: z.string() })),
})
export type Lease = z.infer<typeof lease>

export const queries = {
  /** Staff only: who lives in a dwelling today, and who comes next. Refused: not_yours, not_found. */
  'home.card': {
    input: z.object({ unit: id }),
    output: z.object({
      leases: z.array(lease),
      can: z.object({ moveIn: z.boolean(), moveOut: z.boolean() }),
    }),
  },
} as const
