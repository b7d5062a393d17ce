import { z } from 'zod/mini'
import { calendarDay } from '../../kernel/core/calendar-day.ts'
import { finishMaterials, finishSurfaces, meterKinds } from '../../estate/core/contract.ts'
import { cents } from '../../kernel/core/money-shapes.ts'
import { accountCommands } from './account/account-commands.ts'
import { wearGridVersion } from './account/account-shapes.ts'
import { accountQueries } from './account/account-queries.ts'
import { worksOrders } from './account/works-shapes.ts'
import { inspectionKinds, inspectionStates, sealStates } from './record/kinds.ts'
import {
  countedKeys,
  element,
  inspectionRecord,
  newAddress,
  readMeter,
  recordHead,
  seenRoom,
  signature,
  triedDetector,
} from './record/record-shapes.ts'

const id = z.uuid()
const at = z.iso.datetime().check(z.refine((said) => said >= '2000' && said < '2200'))
const device = z.string().check(z.minLength(8), z.maxLength(64))
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(600))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * What may be sent. The subject is the inspection’s own id. From `inspection.start` on, `device` is the mark of the phone or tablet that
 * holds it: another is refused (`held_elsewhere`) until whoever holds it, or who leads the agency, lets it go.
 */
export const commands = {
  /**
   * An hour is set. Refused: not_yours, unknown_place, id_taken, no_tenant (exit, preVisit), already_planned (its id), cannot_hold (who
   * is named holds none there).
   */
  'inspection.plan': z.object({
    unit: id,
    kind: z.enum(inspectionKinds),
    at,
    /** who holds it */
    by: id,
    /** of the lease that begins or ends; none after works */
    household: z.optional(id),
  }),
  /** Another hour, another colleague. Refused: not_yours, not_found, inspection_over (signed or called off), cannot_hold. */
  'inspection.move': z.object({ at, by: id }),
  /** Refused: not_yours, not_found, inspection_over. */
  'inspection.callOff': z.object({}),
  /**
   * An inspection begins on this device, or goes on there. `head` and `rooms`: what the device showed of the place, its people and its rooms; what
   * is hashed at the end begins with them, whatever is corrected meanwhile. Refused: not_yours, not_found, held_elsewhere, inspection_over,
   * other_dwelling (the device shows another one).
   */
  'inspection.start': z.object({ device, head: recordHead, rooms: z.array(id).check(z.maxLength(99)) }),
  /** The device lets go of an inspection, so that another may go on. Refused: not_yours, not_found. */
  'inspection.letGo': z.object({}),
  /** One room, whole; sent again it replaces what was sent of that room. Refused: not_yours, not_found, held_elsewhere, sealed, record_full. */
  'inspection.seeRoom': z.object({ device, room: seenRoom }),
  /** A room that is not there, or was seen twice. Refused: as seeRoom, room_missing. */
  'inspection.dropRoom': z.object({ device, room: id }),
  /** Refused: as seeRoom, index_backwards. */
  'inspection.readMeter': z.object({ device, meter: readMeter }),
  /** Refused: as seeRoom. */
  'inspection.countKeys': z.object({ device, keys: z.array(countedKeys).check(z.maxLength(20)) }),
  'inspection.tryDetector': z.object({ device, detector: triedDetector }),
  'inspection.tellAddress': z.object({ device, address: newAddress }),
  'inspection.reserve': z.object({ device, words: z.string().check(z.trim(), z.maxLength(2000)) }),
  /**
   * The end of it: every party signed, refused or did not come. `hash` is that of the record as the device showed it. Refused: as seeRoom,
   * room_missing (of exit and entry: a room that was shown was not seen), hash_differs (the house holds another record), not_signed
   * (nobody of the landlord), signature_missing (signed, without strokes; a tenant of whom nothing is said), mandate_missing (of who stands for a party), reason_needed
   * (refused, without why).
   */
  'inspection.sign': z.object({
    device,
    hash: sha256,
    // fifteen tenants and the landlord’s own
    signatures: z.array(signature).check(z.minLength(1), z.maxLength(16)),
  }),
  /**
   * An addendum: within ten days of entry, or in the first month of heating (loi 89-462, art. 3-2). The first record is never rewritten. What a tenant
   * sends is asked of her landlord, what the landlord sends is added. Refused: not_yours, not_found, not_completed, record_full, completion_late (it
   * names who may be turned to).
   */
  'inspection.complete': z.object({
    words,
    photos: z.array(sha256).check(z.maxLength(12)),
    heating: z.boolean(),
  }),
  /** What the tenant asked is added, or refused with why. Refused: not_yours, not_found, already_answered, answer_missing. */
  'inspection.answerCompletion': z.object({ addendum: id, isAdded: z.boolean(), words: z.optional(words) }),
  /**
   * A commissaire de justice comes where somebody was away or refused; said again, it is another hour. `letterOn`: the day on which the registered letters
   * leave; `surface`: square metres, of which the tariff depends. Refused: not_yours, not_found, officer_needless (both signed, or it is advice),
   * commissaire_too_soon (with the first day).
   */
  'inspection.bookOfficer': z.object({
    at,
    letterOn: calendarDay,
    officer: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    surface: z.int().check(z.positive(), z.maximum(2000)),
  }),
  /** When the heating of a building is put on (`MM-DD`, from June to December); the subject is the building. Refused: not_yours, unknown_place. */
  'heating.date': z.object({
    starts: z.string().check(z.regex(/^((0[6-9]|1[0-2])-(0[1-9]|[12]\d|30)|(07|08|10|12)-31)$/)),
  }),
  /**
   * What was found is ordered: one request and one order each, by contract. The subject is a signed inspection. Refused: not_yours, not_found,
   * unknown_flaw, ordered_already; and as order.place of contractors: contract_ended, contract_elsewhere, line_unknown, wanted_past.
   */
  'inspection.orderWorks': z.object({ works: worksOrders }),
  ...accountCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

/** A line of a list of inspections. */
export const inspectionRow = z.object({
  id,
  kind: z.enum(inspectionKinds),
  state: z.enum(inspectionStates),
  at,
  unit: z.object({ id, ref: z.string(), address: z.string(), door: z.string() }),
  tenants: z.array(z.string()),
  /** who holds it */
  by: z.nullable(z.object({ id, name: z.string() })),
  /** how its paper stands; none before it is signed, or in the seconds after */
  seal: z.nullable(z.enum(sealStates)),
})
export type InspectionRow = z.infer<typeof inspectionRow>

/** A room as it was last: without any element where nobody has said what it is like. */
export const lastRoom = z.extend(z.omit(seenRoom, { asBefore: true, words: true }), {
  elements: z.array(element),
})
export type LastRoom = z.infer<typeof lastRoom>

/** What stands in the dwelling, as the estate knows it. */
export const placedThing = z.object({
  id,
  kind: z.string(),
  name: z.string(),
  room: z.nullable(id),
  installedOn: z.nullable(z.string()),
})

const knownFinish = z.object({
  room: id,
  surface: z.enum(finishSurfaces),
  material: z.optional(z.enum(finishMaterials)),
  since: z.optional(z.int()),
})

/** A meter that stands there: its number (PRM, PCE) is known before it is read. */
export const standingMeter = z.object({ id, kind: z.enum(meterKinds), number: z.nullable(z.string()) })

/** All that a walk needs without network: the place, its people, rooms with their last state, meters, keys. */
export const inspectionPack = z.object({
  id,
  kind: z.enum(inspectionKinds),
  state: z.enum(inspectionStates),
  at,
  /** the reader holds it */
  isMine: z.boolean(),
  /** the mark of the device that holds it */
  device: z.nullable(z.string()),
  building: id,
  /** as the record begins; once it has begun, as it began */
  head: recordHead,
  /** the rooms, as sentences to contradict; what was read and counted the last time, on that day */
  last: z.object({
    on: z.nullable(z.iso.date()),
    rooms: z.array(lastRoom),
    meters: z.array(readMeter),
    keys: z.array(countedKeys),
    detector: z.nullable(triedDetector),
  }),
  things: z.array(placedThing),
  /** square metres of the rooms that have them, for quantities */
  surfaces: z.record(z.string(), z.number()),
  /** what surfaces are made of, and since which year, where no record has described them */
  finishes: z.optional(z.array(knownFinish)),
  /** meters that stand there, read before or not */
  meters: z.optional(z.array(standingMeter)),
  /** where somebody leaves, for whoever reckons accounts: lines that may mend what is found (cents), and the grid of the lease */
  prices: z.optional(
    z.object({
      lines: z.array(
        z.object({
          id,
          label: z.string(),
          unit: z.string(),
          unitPrice: cents,
          renews: z.nullable(z.string()),
        }),
      ),
      grid: z.nullable(wearGridVersion),
    }),
  ),
  /** what was already sent in, for a device that goes on with it */
  seen: z.object({
    rooms: z.array(seenRoom),
    /** rooms that are not there */
    dropped: z.array(id),
    meters: z.array(readMeter),
    keys: z.array(countedKeys),
    detector: z.nullable(triedDetector),
    newAddress: z.nullable(newAddress),
    reservations: z.string(),
  }),
})
export type InspectionPack = z.infer<typeof inspectionPack>

/** While a paper waits: when that was last tried, and how many pictures were not in. */
const paperWaits = z.nullable(z.object({ triedAt: at, photos: z.int() }))

/** What was asked to be added to an entry, or was; `paper`: its own, once it is printed. */
const addendum = z.object({
  id,
  at,
  state: z.enum(['asked', 'added', 'refused']),
  words: z.string(),
  photos: z.array(sha256),
  heating: z.boolean(),
  answeredAt: z.nullable(at),
  answerWords: z.nullable(z.string()),
  hash: z.nullable(sha256),
  paper: z.nullable(sha256),
  seal: z.nullable(z.enum(sealStates)),
  waits: paperWaits,
})
export type Addendum = z.infer<typeof addendum>

/** A commissaire de justice who comes; `fee`: what both pay together, in cents with tax, of which each half. */
const bookedOfficer = z.object({ at, letterOn: z.iso.date(), officer: z.string(), fee: cents })

export const queries = {
  /**
   * Inspections of the reader’s places, the soonest first: those that have begun, those to come and of the last thirty days; of one
   * dwelling (`unit`), and of a tenant’s own, all of them. Two hundred at most. Refused: not_yours.
   */
  'inspections.list': {
    input: z.object({
      agency: z.optional(z.string().check(z.maxLength(60))),
      unit: z.optional(id),
    }),
    output: z.object({ rows: z.array(inspectionRow) }),
  },
  /** Those that the reader holds in the next 72 hours, whole: taken along by phone and tablet. Twelve at most. */
  'inspections.pack': { input: z.object({}), output: z.object({ inspections: z.array(inspectionPack) }) },
  /** One of them, with its record and signatures once it is signed. Refused: not_yours, not_found. */
  'inspections.one': {
    input: z.object({ id }),
    output: z.object({
      row: inspectionRow,
      record: z.nullable(inspectionRecord),
      hash: z.nullable(sha256),
      isContradictory: z.nullable(z.boolean()),
      /** where somebody was away or refused: the first day on which a commissaire de justice may come */
      commissaireFrom: z.nullable(z.iso.date()),
      signatures: z.array(signature),
      addenda: z.array(addendum),
      /** the last days on which an entry is completed: on demand, and of its heating */
      completeUntil: z.nullable(z.object({ words: z.iso.date(), heating: z.iso.date() })),
      officer: z.nullable(bookedOfficer),
      /** square metres of the dwelling, of which a commissaire’s tariff depends */
      surface: z.nullable(z.number()),
      paper: z.nullable(sha256),
      waits: paperWaits,
      can: z.object({
        plan: z.boolean(),
        letGo: z.boolean(),
        complete: z.boolean(),
        /** answer what the tenant asked */
        answer: z.boolean(),
        bookOfficer: z.boolean(),
        /** order what was found in it */
        orderWorks: z.boolean(),
      }),
    }),
  },
  /** When the heating of a building is put on, month and day (`MM-DD`); `isTold`: somebody of the agency said so. Refused: not_yours, unknown_place. */
  'heating.one': {
    input: z.object({ building: id }),
    output: z.object({ starts: z.string(), isTold: z.boolean(), mayDate: z.boolean() }),
  },
  ...accountQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
