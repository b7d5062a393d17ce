import { z } from 'zod/mini'
import { id, noData } from '../request-shapes.ts'

/** How many become one in one act. */
export const mostDoubles = 20

/** Several requests told as one. */
export const mergeCommands = {
  /** Attach to a collective incident: subject is the request, `outage` the incident. */
  'request.attach': z.object({ outage: id }),
  'request.detach': noData,
  /** Make this request the collective incident of its building, and attach the others. */
  'request.gather': z.object({ requests: z.array(id).check(z.maxLength(500)) }),
  /**
   * These are one matter with the subject, which goes on; each of the others closes as its double. `orders`: those of the doubles that
   * somebody read, and said yes to end. Refused: not_found, wrong_moment, merge_ended (one is not open any more), merge_elsewhere,
   * merge_outage (a collective incident is joined by attaching), merge_unlike (a repair and what is none), merge_walled (what not
   * everybody may read, and what all may; or of two homes), merge_orders (says how many orders would end without a yes).
   */
  'request.merge': z.object({
    doubles: z.array(id).check(z.minLength(1), z.maxLength(mostDoubles)),
    orders: z.optional(z.array(id).check(z.maxLength(100))),
  }),
  /**
   * Not the same after all: the double goes on by itself, at the agency; what was cancelled stays so. `from`: what it was merged into, as
   * it was read. Refused: wrong_moment, merge_moved (it is merged into another since), too_late_to_separate.
   */
  'request.separate': z.object({ from: id }),
} as const
