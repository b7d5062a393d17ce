import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { backQueries } from './inventory/put-back-query.ts'
import { causeQueries } from './inventory/cause-queries.ts'
import { differenceQueries } from './inventory/difference-queries.ts'
import { lookQueries } from './inventory/look-contract.ts'
import { listQueries } from './inventory/care-list-queries.ts'
import { saidStates, sha256, sources } from './inventory/inventory-shapes.ts'
import { twinQueries } from './inventory/twin-queries.ts'
import { worksQueries } from './inventory/works-queries.ts'
import { accessKinds, finishMaterials, finishSurfaces, meterKinds } from './finish-kinds.ts'
import { id, place, storey } from './estate-shapes.ts'

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
  /** of a meter, what it counts and its PRM or PCE; not told to a tenant or a firm */
  meterKind: z.optional(z.enum(['', ...meterKinds])),
  deliveryPoint: z.optional(z.string()),
  /** requests that are open */
  open: z.number(),
  /** the last three, newest first; none for a tenant */
  last: z.array(z.object({ at: z.string(), nature: codeUnder<'nature'>(), request: id })),
  repairs: z.nullable(
    z.object({ contract: z.string(), firm: z.string(), phone: z.string(), until: z.string() }),
  ),
  said: z.record(z.string(), saidOf),
})

const finish = z.object({
  /** of the line of what was said; a phone’s pack has none */
  id: z.optional(id),
  room: id,
  surface: z.enum(finishSurfaces),
  material: z.enum(['', ...finishMaterials]),
  /** a day; the first of January where the year alone is known */
  renewedOn: z.nullable(z.string()),
  said: z.optional(z.record(z.string(), saidOf)),
})
export type PlannedFinish = z.infer<typeof finish>

export const plannedAccess = z.object({
  id,
  unit: id,
  kind: z.enum(accessKinds),
  opens: z.string(),
  count: z.nullable(z.number()),
  said: z.optional(z.record(z.string(), saidOf)),
})
export type PlannedAccess = z.infer<typeof plannedAccess>

const opening = z.object({
  kind: z.enum(['door', 'window']),
  /** the room or the two rooms that it opens, of this place or beside it */
  rooms: z.array(id),
  /** so many of them */
  n: z.int(),
})

export const placePlan = z.object({
  place,
  /** `list`: a sketch, nobody measured it; `picture`: a picture under what was dropped on it */
  plan: z.nullable(
    z.object({
      sha256,
      origin: z.enum(['model', 'list', 'picture']),
      at: z.string(),
      /** the photo that the drawing shows */
      picture: z.nullable(sha256),
    }),
  ),
  /** which of them is shown; of a unit, none */
  storey: z.nullable(id),
  /** of the building, from below */
  storeys: z.array(z.object({ id, name: z.string(), storey: z.nullable(z.number()) })),
  rooms: z.array(room),
  openings: z.array(opening),
  assets: z.array(plannedAsset),
  /** what the rooms are made of; keys and badges: for staff alone */
  finishes: z.optional(z.array(finish)),
  accesses: z.optional(z.array(plannedAccess)),
  /** things that were told to be one of these: what named them leads there */
  joined: z.optional(z.array(z.object({ from: id, to: id }))),
  /** the last day on which the builder mends all (parfait achèvement, Code civil, art. 1792-6), while it runs; not told to a tenant */
  builderUntil: z.nullable(z.string()),
  can: z.object({
    correct: z.boolean(),
    draw: z.boolean(),
    /** say that two things are one */
    join: z.optional(z.boolean()),
  }),
})
export type PlacePlan = z.infer<typeof placePlan>
export type PlannedAsset = z.infer<typeof plannedAsset>

/** Questions about what a building holds. */
export const inventoryQueries = {
  /**
   * The plan of a place, and what stands there. Staff: a unit, a landing (`storey` is its number), a storey of a building (`storey`
   * is its id; without one, the lowest that has a plan). A tenant: her own dwelling. A firm: the units of its orders, and by `order`
   * where it goes: the dwelling, the common part that has its own plan, else the landing (of its storey, else the lowest).
   * Refused: not_found, not_yours.
   */
  'place.plan': {
    input: z.union([
      z.object({ unit: id }),
      z.object({ entrance: id, storey }),
      z.object({ building: id, storey: z.optional(id) }),
      z.object({ order: id }),
    ]),
    output: placePlan,
  },
  ...listQueries,
  ...worksQueries,
  ...differenceQueries,
  ...causeQueries,
  ...lookQueries,
  ...backQueries,
  ...twinQueries,
} as const
