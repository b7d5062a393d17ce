import { z } from 'zod/mini'
import { day, id, placeName, surface as area } from '../estate-shapes.ts'
import { accessKinds, finishMaterials, finishSurfaces, meterKinds } from '../finish-kinds.ts'

/** Of which family an object of the inventory is. */
export const families = [
  'storey',
  'room',
  'opening',
  'asset',
  'unit',
  'finish',
  'access',
  'building',
  'entrance',
] as const
export const sources = ['field', 'office', 'model', 'import'] as const
export type Source = (typeof sources)[number]
/** `proposed`: it stands and waits for a yes; `differs`: another value stands. */
export const saidStates = ['stands', 'proposed', 'differs', 'refused', 'past'] as const

export const objectKind = z.string().check(z.regex(/^[a-zA-Z]{2,30}$/))
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const instant = z.iso.datetime({ offset: true })
export const short = z.string().check(z.trim(), z.maxLength(120))
export const metres = z.number().check(z.minimum(-100_000), z.maximum(100_000))
/** [x, y] in metres, as on the plan: a plan's coordinates are the same in centimetres. */
export const planPoint = z.tuple([metres, metres])
export const planSpot = z.array(metres).check(z.minLength(2), z.maxLength(3))
export const outline = z.array(planPoint).check(z.minLength(3), z.maxLength(400))
export const value = z.union([z.string().check(z.maxLength(400)), z.number(), z.boolean(), z.null()])
export const optionalSurface = z.optional(z.nullable(area))
/** Letters and digits of a PRM, a PCE or a number of the water works. */
export const deliveryPoint = z.string().check(z.regex(/^[0-9A-Z-]{0,20}$/))

/** What may be said of an asset, one by one. `room`: the id of a room; `gone`: it stands there no more. */
export const assetFields = z.partial(
  z.object({
    kind: objectKind,
    name: placeName,
    room: z.nullable(id),
    maker: short,
    model: short,
    serial: short,
    installedOn: z.nullable(day),
    warrantyUntil: z.nullable(day),
    /** of a meter: what it counts, and its PRM or PCE */
    meterKind: z.enum(['', ...meterKinds]),
    deliveryPoint,
    gone: z.boolean(),
  }),
)
export type AssetFields = z.infer<typeof assetFields>

/** What may be said of a surface of a room; '' and null: nobody knows. */
export const finishFields = z.partial(
  z.object({ material: z.enum(['', ...finishMaterials]), renewedOn: z.nullable(day) }),
)

/** What may be said of keys and badges of one kind; `count`: how many there are. */
export const accessFields = z.partial(
  z.object({
    kind: z.enum(accessKinds),
    opens: placeName,
    count: z.nullable(z.int().check(z.nonnegative(), z.maximum(50))),
    gone: z.boolean(),
  }),
)
export const surface = z.enum(finishSurfaces)
