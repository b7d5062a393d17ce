import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import {
  buildingCard,
  buildingPlans,
  buildingRow,
  finishMaterials,
  finishSurfaces,
  plannedAccess,
  plannedAsset,
} from '../../../estate/core/contract.ts'
import { noticeRow } from '../../../notices/core/contract.ts'
import { thread, visit } from '../../../requests/core/contract.ts'

const id = z.uuid()
const request = thread.shape.request

/** A request as a row, without what its building says already. */
export const packedRow = z.extend(z.omit(request, { place: true }), {
  place: z.omit(request.shape.place, { agency: true, buildingName: true, address: true }),
})

/** A thread, without its row and what its place says already. */
export const packedThread = z.extend(
  z.omit(thread, { request: true, place: true, outage: true, attached: true }),
  {
    id,
    building: id,
    unit: z.nullable(id),
    entrance: z.nullable(id),
    outage: z.nullable(packedRow),
    attached: z.array(packedRow),
  },
)

/** A building, without what its agency and its plans say already, with the names behind its doors. */
export const packedCard = z.extend(
  z.omit(buildingCard, { place: true, agency: true, contracts: true, openRequests: true, assets: true }),
  { id, people: z.array(z.object({ unit: id, id, name: z.string() })) },
)

const at = z.optional(z.number())
const { storeys, plans, rooms, openings, assets, can } = buildingPlans.shape
const asset = assets.def.element

/**
 * What is known inside a building, without what is empty: a unit, a storey and a room are told by their place in the card's
 * units, in the storeys and in the rooms.
 */
export const packedPlans = z.object({
  id: z.uuid(),
  storeys,
  plans: z.array(z.extend(z.omit(plans.def.element, { unit: true, storey: true }), { u: at, s: at })),
  rooms: z.array(
    z.extend(z.partial(z.omit(rooms.def.element, { unit: true, storey: true })), {
      id: z.uuid(),
      u: at,
      s: at,
    }),
  ),
  openings: z.array(z.extend(z.omit(openings.def.element, { rooms: true }), { r: z.array(z.number()) })),
  assets: z.array(
    z.extend(z.partial(z.omit(asset, { unit: true, storey: true, room: true })), {
      id: z.uuid(),
      u: at,
      s: at,
      r: at,
    }),
  ),
  /** a surface of a room (its place), its material, since when */
  finishes: z.optional(
    z.array(
      z.object({
        r: z.number(),
        s: z.enum(finishSurfaces),
        m: z.optional(z.enum(['', ...finishMaterials])),
        d: z.optional(z.string()),
      }),
    ),
  ),
  accesses: z.optional(z.array(z.omit(plannedAccess, { said: true }))),
  can,
})
export type PackedPlans = z.infer<typeof packedPlans>

/** What was reported and done on a thing, when that alone changed. */
export const packedWorks = z.object({
  building: z.uuid(),
  asset: z.uuid(),
  open: z.number(),
  last: plannedAsset.shape.last,
})
export type PackedWorks = z.infer<typeof packedWorks>

/** An agency, and who repairs what there. */
const office = z.extend(buildingCard.shape.agency, { contracts: buildingCard.shape.contracts })

export const pack = z.object({
  /** of its shape: a phone whose screens expect another asks for the whole */
  version: z.number(),
  /** all that there is, or what changed since the cursor that was sent */
  whole: z.boolean(),
  cursor: z.string(),
  at: z.string(),
  /** until when it may be shown */
  expiresAt: z.string(),
  person: id,
  offices: z.nullable(z.array(office)),
  buildings: z.nullable(z.array(buildingRow)),
  notices: z.nullable(z.array(noticeRow)),
  /** who comes until it expires */
  visits: z.array(z.extend(z.omit(visit, { request: true }), { request: id })),
  rows: z.array(packedRow),
  threads: z.array(packedThread),
  cards: z.array(packedCard),
  /** what is known inside the same buildings */
  plans: z.array(packedPlans),
  /** which trade repairs a kind of thing */
  trades: z.nullable(z.record(z.string(), codeUnder<'trade'>())),
  /** of other buildings, the things that broke or were mended */
  works: z.array(packedWorks),
  /** requests that are there no more */
  gone: z.array(id),
  /** answers to other questions, as they stand */
  also: z.array(z.object({ name: z.string(), input: z.unknown(), answer: z.unknown() })),
})
export type Pack = z.infer<typeof pack>

export const queries = {
  /**
   * What a caretaker (of his buildings) or a technician (of his agencies) takes along where there is no network: the answers to
   * what the screens ask, asked beforehand. `after`, the cursor of the last one, brings what changed since; one that is too old,
   * of another person or of other buildings brings the whole. Of who goes out by appointment alone (agent, manager) it holds no building:
   * `also` is all of it. Refused: not_yours.
   */
  'field.pack': {
    input: z.object({ after: z.optional(z.string().check(z.maxLength(200))) }),
    output: pack,
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
