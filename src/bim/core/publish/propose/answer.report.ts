import { z } from 'zod/mini'
import { retention, codedSentence } from './answer.models.ts'
import { id, state, step } from '../model-commands.ts'

const unit = z.object({
  id,
  ref: z.string(),
  storey: z.nullable(z.number()),
  door: z.string(),
  surface: z.nullable(z.number()),
})

/** How the dwellings of a model are told; `says` is the rule in words, `score` from 0 to 1. */
const rule = z.object({
  rule: z.string(),
  by: z.string(),
  score: z.number(),
  dwellings: z.number(),
  rooms: z.number(),
  says: z.string(),
})

const requirement = z.object({
  name: z.string(),
  /** nothing: the model holds nothing that it is about; not_checked is no praise: this version of the format cannot say */
  status: z.enum(['pass', 'fail', 'nothing', 'not_checked']),
  /** how many things it is about, and how many of them are to mend */
  all: z.number(),
  bad: z.number(),
  /** what the count of things itself breaks, in words */
  count: z.nullable(z.string()),
  /** what is to do, in the words of the rules, and where: the first fifty */
  asks: z.array(
    z.object({
      what: z.string(),
      bad: z.number(),
      objects: z.array(z.object({ id: z.string(), record: z.number(), name: z.string() })),
    }),
  ),
})

const dwelling = z.object({
  /** as the rule tells it: `key` in `bim.confirm` */
  key: z.string(),
  name: z.string(),
  number: z.nullable(z.string()),
  type: z.nullable(z.string()),
  storey: z.nullable(z.number()),
  /** square metres: declared for the whole, else what its rooms add up to */
  surface: z.nullable(z.number()),
  rooms: z.number(),
  /** the unit that it is, as far as is known */
  unit: z.nullable(unit),
  /** number, door, surface, order: by what it was recognised; hand: somebody said it, and `unit` null then means none of ours */
  how: z.nullable(z.enum(['number', 'door', 'surface', 'order', 'hand'])),
  sure: z.boolean(),
  /** in words: «reconnu par son numéro», «à confirmer : même surface au même étage», «à dire» */
  says: z.string(),
})
export type DwellingRow = z.infer<typeof dwelling>

/** What was found in a revision, for somebody who reads. */
export const report = z.object({
  revision: id,
  model: z.object({ id, name: z.string() }),
  building: id,
  file: z.string(),
  at: z.string(),
  state,
  progress: z.object({ step, says: z.string() }),
  problem: z.nullable(codedSentence),
  /** the whole as a text of plain lines, as the command line prints it; empty while nothing was read */
  text: z.string(),
  /** null while nothing was read: all that follows is then empty */
  counts: z.nullable(
    z.object({
      megabytes: z.number(),
      records: z.number(),
      storeys: z.number(),
      rooms: z.number(),
      doors: z.number(),
      windows: z.number(),
      equipment: z.array(z.object({ kind: z.string(), says: z.string(), n: z.number() })),
    }),
  ),
  requirements: z.object({ title: z.string(), rules: z.array(requirement) }),
  dwellings: z.object({
    /** the rule in use, and all those that could be used, the best first */
    rule: z.nullable(rule),
    rules: z.array(rule),
    confirmed: z.boolean(),
    found: z.array(dwelling),
    /** dwellings of the building that the model does not seem to hold */
    free: z.array(unit),
    /** numbers and names of rooms, at most 2,000, on which a pattern is tried */
    named: z.array(z.object({ number: z.string(), name: z.string() })),
    /** rooms that are in no dwelling, for whoever groups them by hand: at most 2,000; `id` as in `rooms` of `bim.confirm` */
    loose: z.array(
      z.object({ id: z.string(), number: z.string(), name: z.string(), storey: z.nullable(z.string()) }),
    ),
  }),
  doubts: z.array(codedSentence),
  /**
   * what of it is not as the building to which it was delivered (dwellings, storeys, types, surfaces); `unlike`: so much that
   * nothing enters at once until somebody says that it is the building
   */
  misfits: z.array(codedSentence),
  unlike: z.boolean(),
  /** where it says that its building stands, and what comes of it; null where it says nothing */
  position: z.nullable(z.string()),
  kept: retention,
  held: z.boolean(),
  can: z.object({ confirm: z.boolean(), accept: z.boolean(), hold: z.boolean() }),
})
export type Report = z.infer<typeof report>
