import { z } from 'zod/mini'
import { day, id, placeName, storey } from '../estate-shapes.ts'
import { accessKinds, finishMaterials, meterKinds } from '../finish-kinds.ts'
import { lookCommands } from './look-contract.ts'
import { saidCommands } from './statement-commands.ts'
import {
  assetFields,
  deliveryPoint,
  families,
  instant,
  objectKind,
  metres,
  optionalSurface,
  outline,
  sha256,
  short,
  surface,
  planSpot,
} from './inventory-shapes.ts'

const takenStorey = z.object({
  id,
  name: placeName,
  storey: z.optional(z.nullable(storey)),
  z: z.optional(z.nullable(metres)),
})
const takenRoom = z.object({
  id,
  storey: z.optional(z.nullable(id)),
  unit: z.optional(z.nullable(id)),
  kind: objectKind,
  name: placeName,
  number: z.optional(short),
  surface: optionalSurface,
  computed: optionalSurface,
  outline: z.optional(z.nullable(outline)),
})
const takenOpening = z.object({
  id,
  storey: z.optional(z.nullable(id)),
  kind: z.enum(['door', 'window']),
  name: placeName,
  rooms: z.optional(z.array(id).check(z.maxLength(2))),
  at: z.optional(z.nullable(planSpot)),
})
const takenAsset = z.extend(z.omit(assetFields, { gone: true, kind: true, name: true }), {
  id,
  kind: objectKind,
  name: placeName,
  storey: z.optional(z.nullable(id)),
  unit: z.optional(z.nullable(id)),
  at: z.optional(z.nullable(planSpot)),
})
const takenPlan = z.object({
  of: z.enum(['dwelling', 'landing', 'storey']),
  /** of a dwelling; of a landing, the stairs that it belongs to, where a building has several */
  unit: z.optional(z.nullable(id)),
  storey: z.optional(z.nullable(id)),
  /** kept before by `files.draw` */
  sha256,
  bytes: z.int(),
})
export type BatchRows = {
  storey: z.infer<typeof takenStorey>
  room: z.infer<typeof takenRoom>
  opening: z.infer<typeof takenOpening>
  asset: z.infer<typeof takenAsset>
  plan: z.infer<typeof takenPlan>
}

const learntRoom = z.object({ id, kind: objectKind, name: placeName, surface: optionalSurface })
const learntThing = z.object({
  id,
  kind: objectKind,
  name: placeName,
  room: id,
  installedOn: z.nullable(day),
})
const learntFinish = z.object({
  room: id,
  surface,
  material: z.optional(z.enum(finishMaterials)),
  since: z.optional(z.int()),
})

const listOf = <T extends z.ZodMiniType>(of: T) => z._default(z.array(of).check(z.maxLength(50_000)), [])

/** Commands of the inventory; the subject of each is the building. */
export const inventoryCommands = {
  /**
   * The house itself: what a revision of a model, or a list, says of a building, in one batch. Idempotent: writes the differences,
   * no fact when there is none. What a person said stands: the batch's value is kept beside it as `differs`. `gone` is dated, never
   * deleted. Refused: not_yours, not_found (a storey, room or unit of another building), place_taken (an object of another building, or the id of
   * something else), said_twice (`id`: the batch says it twice).
   */
  'inventory.take': z.object({
    source: z.enum(['model', 'import']),
    /** the delivery that brought it: what stood before is kept, so that it can be put back */
    delivery: z.optional(id),
    /** when it was said: of the revision, of the list */
    at: instant,
    storeys: listOf(takenStorey),
    rooms: listOf(takenRoom),
    openings: listOf(takenOpening),
    assets: listOf(takenAsset),
    gone: listOf(z.object({ family: z.enum(families), id })),
    /** how sure the source is of a field, from 0 to 1, where it can tell */
    confidence: listOf(
      z.object({ object: id, field: objectKind, is: z.number().check(z.minimum(0), z.maximum(1)) }),
    ),
    plans: listOf(takenPlan),
  }),
  /**
   * The house itself: a building as it was before a delivery was taken. What somebody corrected or reported since stays.
   * Facts: `estate.putBack`. Refused: not_yours, not_found (nothing of it was taken, or it was put back).
   */
  'inventory.putBack': z.object({ delivery: id }),
  /**
   * The house itself: what was signed in a dwelling, in one act a signature (`inspection`: which one). Rooms are the whole list where
   * there are others, or none; `since`: a year. What another dwelling holds is passed over. Facts: `estate.learned`. Refused: not_yours, not_found.
   */
  'estate.learn': z.object({
    inspection: id,
    unit: id,
    rooms: z.array(learntRoom).check(z.maxLength(60)),
    things: z.array(learntThing).check(z.maxLength(200)),
    finishes: z.array(learntFinish).check(z.maxLength(240)),
    accesses: z
      .array(z.object({ id, kind: z.enum(accessKinds), opens: placeName, count: z.int() }))
      .check(z.maxLength(20)),
    meters: z
      .array(z.object({ id, kind: z.enum(meterKinds), number: z.optional(deliveryPoint) }))
      .check(z.maxLength(20)),
  }),
  /** The house itself: works that were checked renewed what their price lines say. Facts: `estate.renewed`. Refused: not_yours. */
  'finish.renew': z.object({ order: id }),
  ...saidCommands,
  ...lookCommands,
} as const
export type InventoryCommands = {
  [K in keyof typeof inventoryCommands]: z.infer<(typeof inventoryCommands)[K]>
}
