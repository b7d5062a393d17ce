import { z } from 'zod/mini'
import { code, id, words } from '../request-shapes.ts'

/** What a desk does of a matter beside answering it. The subject of each is the matter. */
export const commands = {
  /**
   * A repair that was named inside a matter becomes a request of its own (`into`, a new id), by whoever asked, at the same place. `words`: what
   * goes along, and nothing else does. Refused: no_matter, repair_wanted (a desk would answer that too), already_filed.
   */
  'request.splitOff': z.object({ into: id, nature: code, words }),
} as const
