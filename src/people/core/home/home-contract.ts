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

/** A dwelling whose last lease is over. */
const vacant = z.object({
  unit: id,
  ref: z.string(),
  door: z.string(),
  storey: z.nullable(z.number()),
  building: z.object({ id, name: z.string(), address: z.string() }),
  agency: z.string(),
  since: z.string(),
  /** the first day of the lease that comes next */
  next: z.nullable(z.string()),
})
export type Vacant = z.infer<typeof vacant>

export const queries = {
  /**
   * Staff only: the dwellings whose last lease is over, the longest empty first. One that never had a lease here is not among
   * them: nobody said that it is empty. `days`: empty for at least so many. Refused: not_yours.
   */
  'home.vacant': {
    input: z.object({
      agency: z.optional(z.string().check(z.maxLength(40))),
      building: z.optional(id),
      days: z.optional(z.int().check(z.minimum(1), z.maximum(3650))),
      after: z.optional(z.string().check(z.maxLength(60))),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    }),
    output: z.object({
      rows: z.array(vacant),
      next: z.nullable(z.string()),
      /** how many there are with these filters */
      all: z.number(),
      /** where the reader reaches some, for the choice */
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
      /** how the building that narrows the list is called */
      building: z.nullable(z.string()),
    }),
  },
  /** Staff only: who lives in a dwelling today, and who comes next. Refused: not_yours, not_found. */
  'home.card': {
    input: z.object({ unit: id }),
    output: z.object({
      leases: z.array(lease),
      /** the day after the last lease, where nobody lives there; null where no lease was ever told */
      vacantSince: z.nullable(z.string()),
      can: z.object({ moveIn: z.boolean(), moveOut: z.boolean() }),
    }),
  },
} as const
