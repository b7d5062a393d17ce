import { z } from 'zod/mini'
import { families, kind, saidStates, sha256, sources, value } from './inventory/commands.ts'
import { id, place, storey } from './shapes.ts'

const source = z.enum(sources)
const saidOf = z.object({ source, at: z.string(), state: z.enum(saidStates) })

const room = z.object({
  id,
  unit: z.nullable(id),
  kind: z.string(),
  name: z.string(),
  number: z.string(),
  /** square metres, as declared, and as its outline gives */
  surface: z.nullable(z.number()),
  computed: z.nullable(z.number()),
})

export const plannedAsset = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  code: z.string(),
  unit: z.nullable(id),
  room: z.nullable(id),
  /** [x, y] or [x, y, z] in metres */
  at: z.nullable(z.array(z.number())),
  /** not told to a tenant */
  maker: z.string(),
  model: z.string(),
  serial: z.string(),
  installedOn: z.nullable(z.string()),
  warrantyUntil: z.nullable(z.string()),
  /** requests that are open */
  open: z.number(),
  /** the last three, newest first; none for a tenant */
  last: z.array(z.object({ at: z.string(), nature: z.string(), request: id })),
  repairs: z.nullable(
    z.object({ contract: z.string(), firm: z.string(), phone: z.string(), until: z.string() }),
  ),
  said: z.record(z.string(), saidOf),
})

export const placePlan = z.object({
  place,
  /** `list`: a sketch, nobody measured it; `picture`: a picture under what was dropped on it */
  plan: z.nullable(z.object({ sha256, origin: z.enum(['model', 'list', 'picture']), at: z.string() })),
  /** of the building, from below */
  storeys: z.array(z.object({ id, name: z.string(), storey: z.nullable(z.number()) })),
  rooms: z.array(room),
  assets: z.array(plannedAsset),
  can: z.object({ correct: z.boolean(), draw: z.boolean() }),
})
export type PlacePlan = z.infer<typeof placePlan>
export type PlannedAsset = z.infer<typeof plannedAsset>

export const assetLine = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  code: z.string(),
  agency: z.string(),
  building: z.object({ id, name: z.string(), address: z.string() }),
  unit: z.nullable(z.object({ id, ref: z.string(), storey: z.nullable(z.number()), door: z.string() })),
  maker: z.string(),
  model: z.string(),
  installedOn: z.nullable(z.string()),
  warrantyUntil: z.nullable(z.string()),
  /** requests of the last two years, and those that are open */
  requests: z.number(),
  open: z.number(),
})

const says = z.object({
  value,
  /** the room's name, when the value is a room */
  shown: z.nullable(z.string()),
  source,
  at: z.string(),
  by: z.nullable(z.string()),
  photo: z.nullable(z.string()),
})

export const difference = z.object({
  /** the line to settle */
  said: z.int(),
  state: z.enum(['proposed', 'differs']),
  family: z.enum(families),
  object: id,
  /** of the asset: its kind and name; of another object: its name */
  kind: z.string(),
  name: z.string(),
  unit: z.nullable(z.object({ id, ref: z.string(), storey: z.nullable(z.number()), door: z.string() })),
  field: z.string(),
  /** right with a yes, and what is right with a no */
  says,
  against: z.nullable(says),
})
export type Difference = z.infer<typeof difference>

/** Questions about what a building holds. */
export const inventoryQueries = {
  /**
   * The plan of a place, and what stands there. Staff: a unit, a landing (`storey` is its number), a storey of a building (`storey`
   * is its id; without one, the lowest that has a plan). A tenant: her own dwelling. A firm: the units of its orders.
   * Refused: not_found, not_yours.
   */
  'place.plan': {
    input: z.union([
      z.object({ unit: id }),
      z.object({ entrance: id, storey }),
      z.object({ building: id, storey: z.optional(id) }),
    ]),
    output: placePlan,
  },
  /** Staff of the offices. «All boilers older than 15 years, with their failures»: those that fail most first. Refused: not_yours. */
  'asset.list': {
    input: z.object({
      kind: z.optional(kind),
      /** years since it was installed */
      olderThan: z.optional(z.int().check(z.minimum(0), z.maximum(200))),
      building: z.optional(id),
      agency: z.optional(z.string().check(z.maxLength(40))),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
    }),
    output: z.object({ rows: z.array(assetLine), all: z.number() }),
  },
  /** Staff of the offices. How often each kind fails at each age: `requests` ÷ `years` of service seen. Refused: not_yours. */
  'asset.rates': {
    input: z.object({ kind: z.optional(kind), agency: z.optional(z.string().check(z.maxLength(40))) }),
    output: z.object({
      rows: z.array(
        z.object({
          kind: z.string(),
          /** from how many years of age on; null when the day of installation is not known */
          from: z.nullable(z.number()),
          assets: z.number(),
          years: z.number(),
          requests: z.number(),
          rate: z.number(),
        }),
      ),
    }),
  },
  /** Staff. What waits for a yes in a building, and what two sources say differently. Refused: not_found, not_yours. */
  'estate.differences': {
    input: z.object({ building: id }),
    output: z.object({ rows: z.array(difference), can: z.object({ settle: z.boolean() }) }),
  },
  /** Staff and firms. What the reader said that was settled these last thirty days: a thank-you, or why it was not kept. */
  'estate.thanks': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          said: z.int(),
          at: z.string(),
          yes: z.boolean(),
          kind: z.string(),
          name: z.string(),
          field: z.string(),
          building: z.string(),
        }),
      ),
    }),
  },
} as const
