import { z } from 'zod/mini'
import { id, state, step } from '../model-commands.ts'

const instant = z.string()
/** A sentence in the reader's language; `code` is stable. */
export const codedSentence = z.object({ code: z.string(), says: z.string() })

/** How many changes of each kind are open, and how many of them all are safe. */
const openCounts = z.object({
  safe: z.number(),
  new: z.number(),
  gone: z.number(),
  moved: z.number(),
  differs: z.number(),
  dwelling: z.number(),
})

/**
 * Why its file is kept. served: the plans show it, or it waits; before: the one before; held: somebody holds it; reserves: a defect
 * of the works is open; until: to that day; gone: it went that day.
 */
export const retention = z.object({
  why: z.enum(['served', 'last', 'before', 'held', 'reserves', 'until', 'gone']),
  until: z.nullable(z.string()),
})

export const revisionRow = z.object({
  id,
  file: z.string(),
  bytes: z.number(),
  at: instant,
  /** the name of who delivered it; null for the command line */
  by: z.nullable(z.string()),
  /**
   * waiting, reading; read: its changes wait; failed: see `problem`; taken: something of it entered the estate, this is what the
   * plans show; past: a later one took its place
   */
  state,
  /** what the plans show, while it is read again too */
  served: z.boolean(),
  /** while it is being read: where the work stands; `says` is a sentence with what was found so far */
  progress: z.object({ step, says: z.string() }),
  problem: z.nullable(codedSentence),
  schema: z.nullable(z.string()),
  tool: z.nullable(z.string()),
  /** once it was read */
  summary: z.nullable(
    z.object({
      storeys: z.number(),
      rooms: z.number(),
      dwellings: z.number(),
      /** dwellings whose unit is known */
      matched: z.number(),
      equipment: z.number(),
      doors: z.number(),
      windows: z.number(),
      requirements: z.object({ pass: z.number(), fail: z.number(), notChecked: z.number() }),
      doubts: z.number(),
    }),
  ),
  open: openCounts,
  kept: retention,
})
export type RevisionRow = z.infer<typeof revisionRow>

export const modelRow = z.object({
  id,
  name: z.string(),
  /** how its dwellings are told, once somebody has confirmed it */
  confirmed: z.nullable(z.object({ at: instant, by: z.nullable(z.string()), says: z.string() })),
  /** newest first, at most twenty */
  revisions: z.array(revisionRow),
})
export type ModelRow = z.infer<typeof modelRow>

export const models = z.object({
  building: z.object({ id, name: z.string(), address: z.string() }),
  /** when the works were received, and until when the builder guarantees them all (a year): defects are requests under `gpa` */
  received: z.nullable(z.object({ on: z.string(), guaranteedUntil: z.string(), openRequests: z.number() })),
  models: z.array(modelRow),
  can: z.object({ deliver: z.boolean(), confirm: z.boolean(), accept: z.boolean() }),
})
