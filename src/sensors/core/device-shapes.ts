import { z } from 'zod/mini'
import { type DeviceKind, deviceKinds } from './device-kinds.ts'

/** Kinds of devices that are paired. */
export const deviceKind = z.enum(Object.keys(deviceKinds) as [DeviceKind, ...DeviceKind[]])

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))

/** By what a device is known; a label that a camera read is taken apart first (`readDeviceLabel`). */
export const deviceAddress = z.union([
  z.strictObject({ eui: label }),
  z.strictObject({ wmbus: label }),
  z.strictObject({ serial: label }),
])

const id = z.uuid()
/** A photo by its hash. */
export const photoSha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A device as it stands: of its values, when it last said anything. */
export const deviceRow = z.object({
  id,
  address: deviceAddress,
  kind: deviceKind,
  building: z.object({ id, name: z.string() }),
  entrance: z.nullable(z.object({ id, name: z.string() })),
  storey: z.nullable(z.number()),
  door: z.nullable(z.string()),
  unit: z.nullable(id),
  asset: z.nullable(id),
  litresPerPulse: z.number(),
  profile: z.nullable(z.string()),
  since: z.string(),
  heard: z.nullable(z.string()),
  /** since when it says nothing, where that is longer than three of its periods; the period is that of its own readings, else a day */
  silentSince: z.nullable(z.string()),
  /** nobody could get in: it is in no round until then */
  restsUntil: z.nullable(z.string()),
  /** what was photographed as it took the place of another; a phone’s pack has none */
  photos: z.optional(z.array(photoSha256)),
})
export type DeviceRow = z.infer<typeof deviceRow>
