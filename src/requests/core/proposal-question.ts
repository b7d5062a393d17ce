import { z } from 'zod/mini'
import { kinds } from './danger/danger-kinds.ts'
import { graveKinds } from './danger/grave/grave-kinds.ts'
import { matters } from './nature/no-repair.ts'
import { code, id } from './request-shapes.ts'

/** What a proposal is asked with, beyond the place and the words. */
export const proposalFlags = {
  /** nobody said by hand where it is: the place follows what it is */
  free: z.optional(z.boolean()),
  /** the danger in the requester's words was shown, and there is none */
  calm: z.optional(z.boolean()),
}

/** What the requester's words say before anybody is sent. */
export const hearing = {
  danger: z.nullable(
    z.object({
      kind: z.enum(kinds),
      sure: z.boolean(),
      /** no rule knows it: she is asked, and nobody is rung without her answer */
      weak: z.optional(z.boolean()),
    }),
  ),
  /** what may harm health or safety within weeks, by the requester's own words: nobody is rung for it */
  grave: z.optional(z.object({ kind: z.enum(graveKinds), said: z.array(z.string()) })),
  /** no repair: rent, notice, a certificate… */
  matter: z.nullable(z.enum(matters)),
  /** whether somebody may be sent on these words alone; else choices are offered */
  sure: z.boolean(),
  /** the part for all where it is, when that is not the home of who calls */
  at: z.nullable(z.object({ building: id, entrance: z.nullable(id), part: z.nullable(code) })),
}
