import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { addressQueries } from './address-queries.ts'
import { inventoryQueries } from './inventory-queries.ts'
import { toldQueries } from './coverage-queries.ts'
import { plansQueries } from './inventory/building-plans.ts'
import {
  assetRow,
  codedPlace,
  energy,
  id,
  buildingKind,
  label,
  place,
  storey,
  text,
  unitRow,
  whoRepairs,
} from './estate-shapes.ts'

export { builderUntil } from './builder-year.ts'
export { isHumanName } from './human-name.ts'
export { type OwnedFamily, ownerOf, type Speaker } from './field-owners.ts'
export { type Commands, commands, type Extract } from './estate-commands.ts'
export type { BatchRows } from './inventory/inventory-commands.ts'
export type { Cause, CauseKey, Confidence, SettlePlan } from './inventory/cause-queries.ts'
export type { PastStatement, Difference } from './inventory/difference-queries.ts'
export type { AssetFields } from './inventory/inventory-shapes.ts'
export { foreseePosition, type PositionSource } from './position/decide-position.ts'
export { nameOf, usualRooms } from './rooms/usual-rooms.ts'
export { roomKinds } from './room-kinds.ts'
export { tradeOf } from './inventory/trade-of-kind.ts'
export type { RoomSaid, Coverage, SeenBuildings } from './coverage-queries.ts'
export {
  type PlacePlan,
  type PlannedAccess,
  type PlannedAsset,
  type PlannedFinish,
  plannedAccess,
  plannedAsset,
} from './inventory-queries.ts'
export {
  accessKinds,
  finishIdOf,
  finishMaterials,
  finishSurfaces,
  type FinishSurface,
  isUsualDeliveryPoint,
  materialsOf,
  meterKinds,
} from './finish-kinds.ts'
export { kindWords } from './words/kind-words.ts'
export { type BuildingPlans, buildingPlans } from './inventory/building-plans.ts'
export {
  type CodedPlace,
  type Label,
  parts,
  type Part,
  type PlaceCard,
  place,
  type UnitRow,
} from './estate-shapes.ts'

/** A line of the address box. `unit` only when a door's code was typed: then `id` is the unit's. */
export const placeHit = z.object({
  kind: z.enum(['entrance', 'building', 'unit']),
  id,
  building: id,
  entrance: z.nullable(id),
  /** of the building */
  name: z.string(),
  /** of the entrance: «16 rue Voltaire, escalier 2»; of the building when several entrances are meant */
  address: z.string(),
  postcode: z.string(),
  commune: z.string(),
  unit: z.nullable(
    z.object({
      kind: z.enum(['dwelling', 'common']),
      part: z.nullable(codeUnder<'part'>()),
      storey: z.nullable(z.number()),
      door: z.string(),
    }),
  ),
  /** the thing whose label was typed */
  asset: z.nullable(z.object({ id, kind: z.string(), name: z.string() })),
})
export type PlaceHit = z.infer<typeof placeHit>

/** A door as anybody may read it in the hall, no more. */
export const door = z.object({ id, entrance: z.nullable(id), storey: z.nullable(storey), door: z.string() })
export type Door = z.infer<typeof door>

export const card = z.object({
  place,
  scheme: z.object({ id, name: z.string() }),
  building: z.object({
    kind: buildingKind,
    postcode: z.string(),
    commune: z.string(),
    insee: z.string(),
    built: z.nullable(z.number()),
    /** when its works were received; of a unit or an entrance, those of its staircase */
    receivedOn: z.nullable(z.string()),
    /** how one gets in */
    access: z.string(),
    dwellings: z.number(),
  }),
  /** `receivedOn`: of a staircase that was received after the building */
  entrances: z.array(
    z.object({ id, name: z.string(), address: z.string(), receivedOn: z.nullable(z.string()) }),
  ),
  /** the asked unit alone, or those of the asked entrance or building */
  units: z.array(unitRow),
  assets: z.array(assetRow),
  /** in force today: of the place, and of the people of a flat; `unit`: that flat */
  alerts: z.array(z.object({ code: codeUnder<'alert'>(), until: z.string(), unit: z.nullable(id) })),
  openRequests: z.number(),
  agency: z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string() }),
  caretakers: z.array(z.object({ id, name: z.string(), phone: z.string() })),
  contracts: z.array(whoRepairs),
  can: z.object({ correct: z.boolean(), addAsset: z.boolean() }),
})
export type Card = z.infer<typeof card>

/** A whole building's card, with the codes of its entrances and landings. */
export const buildingCard = z.extend(card, {
  labels: z.array(z.object({ code: z.string(), entrance: id, storey: z.nullable(z.number()) })),
})
export type BuildingCard = z.infer<typeof buildingCard>

const labels = z.object({
  building: z.object({ id, name: z.string(), address: z.string() }),
  /** as one walks: entrance by entrance, up the stairs, then what belongs to the whole building */
  labels: z.array(label),
})
export type Labels = z.infer<typeof labels>

export const buildingRow = z.object({
  id,
  name: z.string(),
  kind: buildingKind,
  address: z.string(),
  postcode: z.string(),
  commune: z.string(),
  agency: z.string(),
  scheme: z.object({ id, name: z.string() }),
  dwellings: z.number(),
  entrances: z.number(),
  energy: z.nullable(energy),
})
export type BuildingRow = z.infer<typeof buildingRow>

/** Questions about places: `GET /api/ask/<name>?q=<input as JSON>`. */
export const queries = {
  /** Public. Words of an address, with their typos, or the code on a label: at most 8 lines, the likeliest first. */
  'place.find': { input: z.object({ q: text }), output: z.array(placeHit) },
  /** Public. The doors of an entrance, or of a whole building. */
  'place.doors': {
    input: z.union([z.object({ entrance: id }), z.object({ building: id })]),
    output: z.array(door),
  },
  /** Public. The place whose code is on its label. It gives context, never permission. Refused: unknown_code. */
  'place.byCode': { input: z.object({ code: z.string().check(z.maxLength(40)) }), output: codedPlace },
  /** Staff. All that one needs to know in front of a place. Refused: not_found, not_yours. */
  'place.card': {
    /** `place`: a dwelling or a building, whichever it is */
    input: z.union([
      z.object({ unit: id }),
      z.object({ entrance: id }),
      z.object({ building: id }),
      z.object({ place: id }),
    ]),
    output: card,
  },
  /** Staff. The cards of several buildings at once; those that the reader may not see are left out. Refused: not_yours. */
  'place.cards': {
    input: z.object({ buildings: z.array(id).check(z.maxLength(500)) }),
    output: z.object({ cards: z.array(buildingCard) }),
  },
  /** Staff. The units of a building, dwellings first, as one climbs the stairs. */
  'place.units': { input: z.object({ building: id }), output: z.array(unitRow) },
  /** Staff. The labels of a building, ready to be printed. Refused: not_found, not_yours. */
  'place.labels': { input: z.object({ building: id }), output: labels },
  /** Staff. The buildings of the reader's reach, by commune and name. `energy` is the commonest class of its dwellings. */
  'place.buildings': {
    input: z.object({
      q: z.optional(text),
      agency: z.optional(text),
      after: z.optional(text),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
    }),
    output: z.object({ rows: z.array(buildingRow), next: z.nullable(z.string()) }),
  },
  ...addressQueries,
  ...inventoryQueries,
  ...toldQueries,
  ...plansQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}

declare module '../../kernel/core/doors.ts' {
  interface Questions extends Pick<Queries, 'place.find'> {}
}
