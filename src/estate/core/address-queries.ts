import { z } from 'zod/mini'

const postalAddress = z.object({ line: z.string(), postcode: z.string(), commune: z.string() })
export type PostalAddress = z.infer<typeof postalAddress>

/** Questions about addresses that are none of the house’s. */
export const addressQueries = {
  /**
   * Staff. An address while somebody types it: streets that the house knows (six at most), with the number that was typed; and the communes
   * of a whole postcode. Refused: not_yours.
   */
  'address.complete': {
    input: z.object({
      line: z.string().check(z.maxLength(120)),
      postcode: z.string().check(z.regex(/^\d{0,5}$/)),
    }),
    output: z.object({ addresses: z.array(postalAddress), communes: z.array(z.string()) }),
  },
} as const
