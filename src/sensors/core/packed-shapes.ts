import { z } from 'zod/mini'
import { deviceAddress, deviceKind } from './device-shapes.ts'

const id = z.uuid()

/** A place of devices, told once: `b`, `e` and `u` are building, stairwell and dwelling. */
const packedPlace = z.object({
  b: z.object({ id, name: z.string() }),
  e: z.optional(z.object({ id, name: z.string() })),
  u: z.optional(id),
  storey: z.optional(z.number()),
  door: z.optional(z.string()),
})

/** A device without what its place says and without what is empty. `p`: its place among those told. */
const packedDevice = z.object({
  id,
  address: deviceAddress,
  kind: deviceKind,
  p: z.number(),
  asset: z.optional(id),
  litresPerPulse: z.optional(z.number()),
  profile: z.optional(z.string()),
  since: z.string(),
  heard: z.optional(z.string()),
  silentSince: z.optional(z.string()),
  restsUntil: z.optional(z.string()),
})

/** Devices as a phone takes them along. `unpaired`: EUIs that were heard and stand nowhere yet, the last heard first, 500 at most. */
export const packedDevices = z.object({
  places: z.array(packedPlace),
  rows: z.array(packedDevice),
  unpaired: z.optional(z.array(z.string())),
})
export type PackedDevices = z.infer<typeof packedDevices>
