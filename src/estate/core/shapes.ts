import { z } from 'zod/mini'

export const id = z.uuid()
export const text = z.string().check(z.trim(), z.maxLength(200))
export const named = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
export const day = z.iso.date()
export const kind = z.enum(['collective', 'individual'])
export const unitKind = z.enum(['dwelling', 'common'])
export const energy = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
export const storey = z.int().check(z.minimum(-9), z.maximum(80))
export const rooms = z.int().check(z.minimum(1), z.maximum(30))
/** square metres of one dwelling */
export const surface = z.number().check(z.positive(), z.maximum(2000))
export const year = z.int().check(z.minimum(1000), z.maximum(2100))
export const agencyId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

/** What a common part may be. */
export const parts = ['hall', 'stairs', 'lift', 'bins', 'cellar', 'parking', 'outside', 'roof'] as const
export const part = z.enum(parts)
export type Part = (typeof parts)[number]

/** Where it is, ready to be read: same shape as the place of a request. Not a word on who lives there. */
export const place = z.object({
  agency: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  building: z.object({ id, name: z.string(), address: z.string() }),
  entrance: z.nullable(z.object({ id, name: z.string() })),
  unit: z.nullable(
    z.object({
      id,
      kind: unitKind,
      ref: z.string(),
      code: z.string(),
      part: z.nullable(z.string()),
      storey: z.nullable(z.number()),
      door: z.string(),
    }),
  ),
})
export type PlaceCard = z.infer<typeof place>

/** A unit as staff see it in a list. */
export const unitRow = z.object({
  id,
  kind: unitKind,
  entrance: z.nullable(id),
  entranceName: z.nullable(z.string()),
  ref: z.string(),
  code: z.string(),
  part: z.nullable(z.string()),
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
  trades: z.array(z.string()),
  rank: z.number(),
  firm: z.object({ id, name: z.string(), phone: z.string() }),
})
