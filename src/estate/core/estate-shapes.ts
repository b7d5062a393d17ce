import type { CodeUnder as Said } from '../../kernel/core/words.ts'
import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'

export const id = z.uuid()
export const text = z.string().check(z.trim(), z.maxLength(200))
export const placeName = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
export const day = z.iso.date()
export const buildingKind = z.enum(['collective', 'individual'])
export const unitKind = z.enum(['dwelling', 'common'])
export const energy = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
export const storey = z.int().check(z.minimum(-9), z.maximum(80))
export const rooms = z.int().check(z.minimum(1), z.maximum(30))
/** square metres of one dwelling */
export const surface = z.number().check(z.positive(), z.maximum(2000))
export const year = z.int().check(z.minimum(1000), z.maximum(2100))
export const agencyId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

/** What a common part may be. */
export const parts = [
  'hall',
  'stairs',
  'lift',
  'bins',
  'cellar',
  'parking',
  'outside',
  'roof',
] as const satisfies readonly (Said<'part'> & Said<'row.part'> & Said<'tenant.part'> & Said<'firm.part'>)[]
export const part = z.enum(parts)
export type Part = (typeof parts)[number]

const labelledPlace = z.object({
  id,
  kind: unitKind,
  code: z.string(),
  part: z.nullable(codeUnder<'part'>()),
  storey: z.nullable(z.number()),
  door: z.string(),
})

/** Where it is, ready to be read: same shape as the place of a request. Not a word on who lives there. */
export const place = z.object({
  agency: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  building: z.object({ id, name: z.string(), address: z.string() }),
  entrance: z.nullable(z.object({ id, name: z.string() })),
  unit: z.nullable(z.extend(labelledPlace, { ref: z.string() })),
})
export type PlaceCard = z.infer<typeof place>

/** What may carry a label. */
const labelledKind = z.enum(['dwelling', 'common', 'entrance', 'landing', 'asset'])

/** The place that a label's code says, to whoever reads it: what stands on the spot, and no more. */
export const codedPlace = z.object({
  of: labelledKind,
  agency: place.shape.agency,
  building: place.shape.building,
  entrance: place.shape.entrance,
  unit: z.nullable(labelledPlace),
  /** of a landing or of a dwelling */
  storey: z.nullable(z.number()),
  asset: z.nullable(z.object({ id, kind: z.string(), name: z.string() })),
})
export type CodedPlace = z.infer<typeof codedPlace>

/** A label to print: its code, what its square says, and what tells people where it goes. */
export const label = z.object({
  of: labelledKind,
  code: z.string(),
  says: z.string(),
  part: z.nullable(codeUnder<'part'>()),
  /** of a thing that needs care */
  name: z.nullable(z.string()),
  ref: z.nullable(z.string()),
  storey: z.nullable(z.number()),
  door: z.string(),
  entrance: z.nullable(z.string()),
  /** of its entrance, or of the building */
  address: z.string(),
})
export type Label = z.infer<typeof label>

/** A unit as staff see it in a list. */
export const unitRow = z.object({
  id,
  kind: unitKind,
  entrance: z.nullable(id),
  entranceName: z.nullable(z.string()),
  ref: z.string(),
  code: z.string(),
  part: z.nullable(codeUnder<'part'>()),
  storey: z.nullable(z.number()),
  door: z.string(),
  rooms: z.nullable(z.number()),
  surface: z.nullable(z.number()),
  energy: z.nullable(energy),
})
export type UnitRow = z.infer<typeof unitRow>

export const assetRow = z.object({
  id,
  unit: z.nullable(id),
  kind: z.string(),
  name: z.string(),
  code: z.string(),
  installedOn: z.nullable(z.string()),
  warrantyUntil: z.nullable(z.string()),
})

/** A contract as one needs it in front of a broken thing: what, who, which phone. */
export const whoRepairs = z.object({
  id,
  ref: z.string(),
  name: z.string(),
  kind: z.enum(['maintenance', 'framework']),
  trades: z.array(codeUnder<'trade'>()),
  /** natures and families that its yearly price covers */
  covers: z.array(z.string()),
  rank: z.number(),
  /** the only buildings that it is for, and there the only things; without, all of its agency */
  buildings: z.optional(z.array(id)),
  assets: z.optional(z.array(id)),
  /** the last day of the contract */
  until: z.string(),
  /** `onCall`: the number out of hours, where this contract provides for it; else empty */
  firm: z.object({ id, name: z.string(), phone: z.string(), onCall: z.string() }),
})
