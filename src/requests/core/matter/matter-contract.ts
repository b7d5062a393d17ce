import { z } from 'zod/mini'
import { code, id, papers, words } from '../request-shapes.ts'
import { stepActors, stepCodes } from './neighbour-steps.ts'

/** What a desk does of a matter beside answering it. The subject of each is the matter. */
export const commands = {
  /**
   * A repair that was named inside a matter becomes a request of its own (`into`, a new id), by whoever asked, at the same place. `words`: what
   * goes along, and nothing else does. Refused: no_matter, repair_wanted (a desk would answer that too), already_filed.
   */
  'request.splitOff': z.object({ into: id, nature: code, words }),
  /**
   * A step of a conflict between neighbours: which, on which day, whose; its words and papers are the office's alone. Refused: no_matter,
   * no_steps (no conflict between neighbours), step_day, step_why (the court is gone to for a reason, by who decides), paper_too_large, paper_misnamed,
   * papers_too_large.
   */
  'request.takeStep': z.object({
    step: z.enum(stepCodes),
    on: z.iso.date(),
    whose: z.enum(stepActors),
    words: z.optional(words),
    papers: z.optional(papers),
  }),
} as const
