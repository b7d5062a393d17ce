import { z } from 'zod/mini'
import { changeFamily, changeKind, id, state, step } from './publish/commands.ts'

export {
  type ChangeFamily,
  type ChangeKind,
  type Commands,
  changeKinds,
  commands,
  type State,
  type StepName,
} from './publish/commands.ts'

const instant = z.string()
/** A sentence in the reader's language; `code` is stable. */
const said = z.object({ code: z.string(), says: z.string() })
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

/** How many changes of each kind are open, and how many of them all are safe. */
const openCounts = z.object({
  safe: z.number(),
  new: z.number(),
  gone: z.number(),
  moved: z.number(),
  differs: z.number(),
  dwelling: z.number(),
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
  /** while it is being read: where the work stands; `says` is a sentence with what was found so far */
  progress: z.object({ step, says: z.string() }),
  problem: z.nullable(said),
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

const models = z.object({
  building: z.object({ id, name: z.string(), address: z.string() }),
  /** when the works were received, and until when the builder guarantees them all (a year): defects are requests under `gpa` */
  received: z.nullable(z.object({ on: z.string(), guaranteedUntil: z.string(), openRequests: z.number() })),
  models: z.array(modelRow),
  can: z.object({ deliver: z.boolean(), confirm: z.boolean(), accept: z.boolean() }),
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
  at: instant,
  state,
  progress: z.object({ step, says: z.string() }),
  problem: z.nullable(said),
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
    /** rooms that are in no dwelling, for whoever groups them by hand: at most 2,000; `id` as in `rooms` of `bim.confirm` */
    loose: z.array(
      z.object({ id: z.string(), number: z.string(), name: z.string(), storey: z.nullable(z.string()) }),
    ),
  }),
  doubts: z.array(said),
  can: z.object({ confirm: z.boolean(), accept: z.boolean() }),
})
export type Report = z.infer<typeof report>

export const changeRow = z.object({
  id,
  kind: changeKind,
  family: changeFamily,
  /** our object; of a dwelling and of its plan: the unit */
  object: z.nullable(id),
  safe: z.boolean(),
  /** the whole in a sentence: «Radiateur « R 600 », cuisine, logement A-101 : nouveau» */
  says: z.string(),
  /** why somebody should look, in a sentence; null when it is safe */
  why: z.nullable(z.string()),
  /** what kind of thing, in words, then its name */
  what: z.string(),
  name: z.string(),
  /** room, dwelling and storey, in words, from the nearest out */
  where: z.array(z.string()),
  unit: z.nullable(id),
  /** of what differs: the fields, with what stands and who said it; of what is new: nothing */
  fields: z.array(
    z.object({
      field: z.string(),
      says: z.string(),
      before: z.string(),
      after: z.string(),
      /** who said what stands */
      source: z.nullable(z.enum(['field', 'office', 'model', 'import'])),
    }),
  ),
  /** of what has moved */
  metres: z.nullable(z.number()),
})
export type ChangeRow = z.infer<typeof changeRow>

/** Questions about the models of a building: `GET /api/ask/<name>?q=<input as JSON>`. For head office, managers and technicians. */
export const queries = {
  /** The models of a building, their revisions and where each stands. Refused: not_found, not_yours. */
  'bim.models': { input: z.object({ building: id }), output: models },
  /** The report on a revision. Refused: not_found, not_yours. */
  'bim.report': { input: z.object({ revision: id }), output: report },
  /**
   * Open changes of a revision, those of a kind or of a family alone if asked; `groups` counts them all whatever was asked.
   * `next` goes into `after`. Refused: not_found, not_yours.
   */
  'bim.changes': {
    input: z.object({
      revision: id,
      kind: z.optional(changeKind),
      family: z.optional(changeFamily),
      safe: z.optional(z.boolean()),
      after: z.optional(id),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
    }),
    output: z.object({
      groups: z.array(
        z.object({
          kind: changeKind,
          family: changeFamily,
          n: z.number(),
          safe: z.number(),
          says: z.string(),
        }),
      ),
      rows: z.array(changeRow),
      next: z.nullable(id),
      can: z.object({ accept: z.boolean() }),
    }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

/**
 * What other slices may hear; the subject is the building. A file is delivered through `POST /api/bim/:building?model=NAME&name=FILE`,
 * its bytes as they are (`application/octet-stream`, a gigabyte at most), answered `{ revision }`, or a refusal with its sentence.
 */
export type Facts = {
  'bim.delivered': { model: string; revision: string }
  'bim.confirmed': { model: string; revision: string | null; rule: string }
  /** the work on a revision has come to another step: ask again */
  'bim.told': { revision: string; step: string }
  /** a revision was read: how many changes are open, and how many of them are safe */
  'bim.found': { revision: string; changes: number; safe: number }
  'bim.failed': { revision: string; code: string }
  'bim.accepted': { revision: string; changes: number }
  'bim.refused': { revision: string; changes: number }
}
