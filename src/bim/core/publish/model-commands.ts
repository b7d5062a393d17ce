import { z } from 'zod/mini'

export const id = z.uuid()
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** what people call a model: «Architecte», «Chauffage»; a building has one of each name */
export const modelName = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
export const fileName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const short = z.string().check(z.maxLength(200))

/** How the work on a delivery goes on, in this order. */
export const steps = ['waiting', 'reading', 'checking', 'drawing', 'comparing', 'done'] as const
export const step = z.enum(steps)
export type StepName = (typeof steps)[number]

export const states = ['waiting', 'reading', 'read', 'failed', 'taken', 'past'] as const
export const state = z.enum(states)
export type State = (typeof states)[number]

export const changeKinds = ['new', 'gone', 'moved', 'differs', 'dwelling'] as const
export const changeKind = z.enum(changeKinds)
export type ChangeKind = (typeof changeKinds)[number]
/** `unit`: a dwelling of the model and the unit that it is; `plan`: a drawing */
export const changeFamilies = ['storey', 'room', 'opening', 'asset', 'unit', 'plan'] as const
export const changeFamily = z.enum(changeFamilies)
export type ChangeFamily = (typeof changeFamilies)[number]

/** How the dwellings of a model are told: one of those that the report proposes, or by hand. */
export const ruleName = z.enum(['zone', 'property', 'number', 'name', 'hand'])

/** All open changes of a kind and family; `of`: of one sort of things alone («radiator», «bathroom»); `on`: of one storey, by its name. */
const sort = z.object({
  kind: changeKind,
  family: changeFamily,
  of: z.optional(short),
  on: z.optional(short),
})
export type Sort = z.infer<typeof sort>

/** Why a delivery could not be read: its sentence is `problem.<code>`. */
const problem = z.object({
  code: z.string().check(z.regex(/^[a-z_]{2,40}$/)),
  params: z.optional(z.record(short, z.union([z.number(), short]))),
  /** the problem's sentence is of the whole file, and names the line itself */
  stop: z.optional(z.boolean()),
  line: z.optional(z.number()),
})

const count = z.int().check(z.minimum(0))
/** What a file holds by its records alone, known as soon as it was scanned. */
const glance = z.object({ storeys: count, rooms: count, doors: count, windows: count })
export type Glance = z.infer<typeof glance>

const listOf = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(500_000))
const bag = z.record(z.string(), z.unknown())

/** Commands of the models; the subject of each is the building. */
export const commands = {
  /**
   * A file that the door has kept is a revision of a model of the building; a model is born with its first. The same file once
   * more is the same revision: nothing happens, unless it had failed or another came after it, then it is read again.
   * Facts: `bim.delivered`. Refused: not_yours, not_found.
   */
  'bim.deliver': z.object({
    model: modelName,
    file: fileName,
    sha256,
    bytes: z.int().check(z.minimum(1), z.maximum(2 ** 40)),
  }),
  /**
   * How the dwellings of a model are told, and which unit each is; kept for the deliveries to come, and the last revision is
   * read again with it. `by` as the report tells it; of a number or a name also a pattern: the dwelling in square brackets, # for a
   * figure, @ for a letter, * for anything («[@]###» finds A in A101). By hand: `rooms` gives to rooms (by `id` of the report) the key of their
   * dwelling; they add to those that were given before. `apart`: keys of dwellings by hand that are none after all: their rooms are in no dwelling
   * again, before `rooms` are given; once none is left, nobody has confirmed anything. `dwellings`: the unit of each key; null when it is none of ours; those that are left out are matched by the house.
   * Facts: `bim.confirmed`. Refused: not_yours, not_found (no such model or unit in this building), unit_twice (`ref`), bad_pattern.
   */
  'bim.confirm': z.object({
    model: id,
    rule: ruleName,
    by: z._default(short, ''),
    rooms: z._default(z.record(short, short), {}),
    apart: z._default(z.array(short).check(z.maxLength(5000)), []),
    dwellings: z._default(
      z.array(z.object({ key: short, unit: z.nullable(id) })).check(z.maxLength(5000)),
      [],
    ),
  }),
  /**
   * Changes enter the estate, each with what it stands on (a radiator with its room, a room with its storey). `safe`: all those
   * that are open and can lose nothing that a person said; or all of one sort. Those that are settled already are passed over.
   * `building`: somebody looked, and it is the building, though its dwellings are others than those that the landlord knows.
   * Facts: `bim.accepted`, `estate.taken`. Refused: not_yours, not_found, not_read (not yet, or it failed), not_last (another
   * revision came after it), unlike_building (`safe`, where the building is doubted).
   */
  'bim.accept': z.object({
    revision: id,
    changes: z.union([z.literal('safe'), z.array(id).check(z.minLength(1), z.maxLength(5000)), sort]),
    building: z.optional(z.literal(true)),
  }),
  /**
   * The whole of a delivery was accepted by mistake: the building is as it was before, but for what somebody corrected or reported
   * since; its changes wait for an answer again. Facts: `bim.takenBack`, `estate.putBack`. Refused: not_yours, not_found, not_taken
   * (the plans do not show it), not_kept (accepted before the house kept what stood).
   */
  'bim.takeBack': z.object({ revision: id }),
  /** Changes that stay out; the next delivery does not propose them again. Facts: `bim.refused`. Refused: as `bim.accept`. */
  'bim.refuse': z.object({
    revision: id,
    changes: z.union([z.literal('all'), z.array(id).check(z.minLength(1), z.maxLength(5000)), sort]),
  }),
  /**
   * Changes that stay out wait for an answer again, as if nobody had refused them in this delivery or in one before; later
   * deliveries propose them too. Those that wait or have entered are passed over. Facts: `bim.reopened`. Refused: as `bim.accept`.
   */
  'bim.reopen': z.object({
    revision: id,
    changes: z.union([z.literal('all'), z.array(id).check(z.minLength(1), z.maxLength(5000))]),
  }),
  /**
   * What a delivery has under a new name is a thing of ours that it seemed to have no more (`object`, of the same family): it keeps
   * its id and its history, and the delivery is read again with that; it comes back where somebody had agreed that it is gone. Facts: `bim.matched`. Refused: as `bim.accept`; not_found
   * too when nothing of the kind is gone.
   */
  'bim.same': z.object({ revision: id, change: id, object: id }),
  /**
   * The delivered file is kept until somebody says otherwise: a dispute, an expert's inquiry. Facts: `bim.held`.
   * Refused: not_yours, not_found, file_gone.
   */
  'bim.hold': z.object({ revision: id, hold: z.boolean() }),
  /**
   * A model of which no file could ever be read goes, with its deliveries: it was born of a wrong file.
   * Facts: `bim.removed`. Refused: not_yours, not_found, was_read.
   */
  'bim.remove': z.object({ model: id }),
  /**
   * What the landlord asks of every model: an IDS file that `POST /api/bim/requirements?name=FILE` has kept, or null for those of
   * social housing. The last delivery of each model is read against it. The subject is that of `bim.required`.
   * Facts: `bim.required`. Refused: not_yours.
   */
  'bim.require': z.object({
    own: z.nullable(z.object({ sha256, file: fileName, title: short, rules: z.int().check(z.minimum(0)) })),
  }),
  /** The house itself: the work on a delivery has come to a step; `found` is what the report holds from then on. */
  'bim.tell': z.object({ revision: id, step, glance: z.optional(glance), found: z.optional(bag) }),
  /** The house itself: how a delivery meets what is asked of models now. Facts: `bim.checked`. Refused: not_found. */
  'bim.check': z.object({ revision: id, requirements: bag }),
  /** The house itself: what models hold of a thing that was another is held of that one, or again of its own (`apart`). Refused: not_yours, not_found. */
  'bim.joinThing': z.object({ kept: id, ended: id, apart: z.optional(z.boolean()) }),
  /** The house itself: a delivery could not be read; what was served before still is. */
  'bim.fail': z.object({ revision: id, problem }),
  /** The house itself: what a revision says, and what it would change. Refused: not_found. */
  'bim.found': z.object({
    revision: id,
    found: bag,
    /** how the plan lies in the world; `z`: the world's height of the ground from which heights are told */
    frame: z.optional(
      z.nullable(z.object({ angle: z.number(), x: z.number(), y: z.number(), z: z.optional(z.number()) })),
    ),
    /** every drawing of the revision, whether it changes anything or not */
    plans: z._default(z.array(sha256).check(z.maxLength(20_000)), []),
    /**
     * shapes in space, as kept files: of a unit or of the landing of a storey beside its `plan` (empty: in a unit that another model
     * draws), of neither the whole building
     */
    shapes: listOf(
      z.object({
        unit: z.nullable(id),
        storey: z.nullable(id),
        plan: z.nullable(z.union([sha256, z.literal('')])),
        sha256,
        bytes: z.int().check(z.minimum(1)),
      }),
    ),
    links: listOf(z.object({ object: id, family: changeFamily, globalId: z.string(), record: z.int() })),
    changes: listOf(
      z.object({
        id,
        kind: changeKind,
        family: changeFamily,
        object: z.nullable(id),
        says: bag,
        safe: z.boolean(),
      }),
    ),
  }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }
