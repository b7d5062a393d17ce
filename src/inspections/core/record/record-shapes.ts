import { z } from 'zod/mini'
import { accessKinds, finishMaterials, finishSurfaces, meterKinds } from '../../../estate/core/contract.ts'
import { quantity } from '../../../kernel/core/money-shapes.ts'
import {
  causes,
  conditions,
  flaws,
  flawUnits,
  inspectionKinds,
  mostSignaturePoints,
  padHeight,
  padWidth,
  parties,
} from './kinds.ts'

// An id is the same in capitals; in what is hashed it has one form.
const id = z.uuid().check(z.lowercase())
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const words = z.string().check(z.trim(), z.maxLength(600))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

/** A difference that is found: what, how much of it, its pictures (SHA-256 of the bytes as sent), and the one of before. */
export const flaw = z.object({
  id,
  kind: z.enum(flaws),
  cause: z.enum(causes),
  quantity,
  flawUnit: z.enum(flawUnits),
  photos: z.array(sha256).check(z.maxLength(6)),
  before: z.optional(sha256),
  words: z.optional(words),
  /** the price line that mends it, of the contract that was shown (contractors) */
  priceLine: z.optional(id),
})

/** A surface, or a thing of the estate (`thing`): condition, cleanliness and function are three facts. */
export const element = z.object({
  surface: z.optional(z.enum(finishSurfaces)),
  thing: z.optional(
    z.object({
      id,
      name,
      /** of one that the house does not know yet (room-kinds.ts of the estate) */
      kind: z.optional(z.string().check(z.regex(/^[a-zA-Z]{2,30}$/))),
    }),
  ),
  material: z.optional(z.enum(finishMaterials)),
  condition: z.enum(conditions),
  isClean: z.boolean(),
  /** of what moves, flows or burns */
  works: z.optional(z.boolean()),
  /** the year since which it is so, where somebody knows */
  since: z.optional(z.int().check(z.minimum(1850), z.maximum(2200))),
  flaws: z.array(flaw).check(z.maxLength(20)),
})
export type Element = z.infer<typeof element>

/**
 * A room as it is found; `asBefore`: one tap, its elements are those of the last state. `room`: the estate’s, or a new one’s id;
 * `place`: where it comes in the walk.
 */
export const seenRoom = z.object({
  room: id,
  place: z.int().check(z.nonnegative(), z.maximum(99)),
  kind: z.string().check(z.regex(/^[a-zA-Z]{2,30}$/)),
  name,
  asBefore: z.boolean(),
  elements: z.array(element).check(z.minLength(1), z.maxLength(40)),
  photos: z.array(sha256).check(z.maxLength(12)),
  words: z.optional(words),
})
export type SeenRoom = z.infer<typeof seenRoom>

/** A meter: its number (PRM or PCE has fourteen digits), its index in whole units, and the one of before. */
export const readMeter = z.object({
  id,
  kind: z.enum(meterKinds),
  number: z.optional(z.string().check(z.regex(/^[0-9A-Z-]{1,20}$/))),
  index: z.int().check(z.nonnegative(), z.maximum(999_999_999)),
  /** the meter is another than the last time: its index may be lower */
  isChanged: z.boolean(),
  photos: z.array(sha256).check(z.maxLength(2)),
})
export type ReadMeter = z.infer<typeof readMeter>

/** Keys of one kind that open one thing. */
export const countedKeys = z.object({
  id,
  kind: z.enum(accessKinds),
  opens: name,
  expected: z.nullable(z.int().check(z.nonnegative(), z.maximum(50))),
  counted: z.int().check(z.nonnegative(), z.maximum(50)),
})
export type CountedKeys = z.infer<typeof countedKeys>

/** A smoke detector (CCH R142-2, R142-3): where it hangs and whether it sounded when it was tried. */
export const triedDetector = z.object({ isThere: z.boolean(), sounded: z.optional(z.boolean()) })

const upTo = (most: number) => z.int().check(z.nonnegative(), z.maximum(most))
/** Days that may pass between the first stroke of a signature and its last. */
const longestSigning = 31 * 86_400_000

/** A stroke: points of a surface of 1000 × 400, and milliseconds since the first. */
export const stroke = z
  .array(z.tuple([upTo(padWidth), upTo(padHeight), upTo(longestSigning)]))
  .check(z.minLength(1), z.maxLength(2000))

/** How a party ends it: signs, with strokes; refuses; or did not come. */
export const signature = z.object({
  party: z.enum(parties),
  name,
  ended: z.enum(['signed', 'refused', 'absent']),
  strokes: z.optional(
    z
      .array(stroke)
      .check(z.minLength(1), z.maxLength(60))
      .check(z.refine((all) => all.reduce((sum, { length }) => sum + length, 0) <= mostSignaturePoints)),
  ),
  at: z.iso.datetime(),
  /** the picture of the mandate of who stands for a party */
  mandate: z.optional(sha256),
  why: z.optional(words),
})
export type Signature = z.infer<typeof signature>

/** A postal address (BAN): where her deposit and her papers go. */
export const newAddress = z.object({
  line: name,
  postcode: z.string().check(z.regex(/^\d{5}$/)),
  commune: name,
})

/** What a record says before any room: frozen as the device showed it when the inspection began. */
export const recordHead = z.object({
  /** the day, where the dwelling is */
  on: z.iso.date(),
  place: z.object({
    unit: id,
    ref: z.string().check(z.maxLength(80)),
    address: z.string().check(z.maxLength(300)),
    door: z.string().check(z.maxLength(40)),
    storey: z.nullable(z.int()),
  }),
  landlord: z.object({ name: z.string().check(z.maxLength(200)), seat: z.string().check(z.maxLength(300)) }),
  tenants: z.array(name).check(z.maxLength(15)),
  /** of the entry inspection that an exit is compared with */
  entryOn: z.nullable(z.iso.date()),
})
export type RecordHead = z.infer<typeof recordHead>

/**
 * The record of an inspection: what is hashed, signed, sealed and embedded in its paper. Canonical JSON of it (sorted keys, NFC, whole
 * numbers) is the same on the device and in the house. Rooms are in the order of the walk.
 */
export const inspectionRecord = z.extend(recordHead, {
  version: z.literal(1),
  id,
  kind: z.enum(inspectionKinds),
  rooms: z.array(seenRoom),
  meters: z.array(readMeter),
  keys: z.array(countedKeys),
  detector: z.nullable(triedDetector),
  newAddress: z.nullable(newAddress),
  /** what a party holds against it, in words of that party */
  reservations: z.string(),
})
export type InspectionRecord = z.infer<typeof inspectionRecord>
