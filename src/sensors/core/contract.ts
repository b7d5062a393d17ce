import { z } from 'zod/mini'
import { deviceAddress as address, deviceKind as kind, deviceRow, photoSha256 } from './device-shapes.ts'
import { packedDevices } from './packed-shapes.ts'
import { readerCommands, readerQueries } from './reader/reader-contract.ts'
import { typeCommands, typeQueries } from './types/type-contract.ts'
import { alarmKinds } from './alarm-kinds.ts'
import { heardQueries } from './heard/heard-contract.ts'
import { heatingCommands, heatingQueries, setpointCelsius } from './heating/heating-contract.ts'
import { healthQueries } from './health/health-contract.ts'
import { wearCommands, wearQueries } from './wear/wear-contract.ts'
import { orderMeterQueries } from './orders/order-meters.ts'
import { tallyWays } from './taking-report.ts'
import { tellingCommands, tellingQueries } from './telling/telling-contract.ts'
import { priceCommands, priceQueries } from './telling/water-price.ts'
import { thresholdCommands, thresholdQueries } from './threshold/threshold-contract.ts'
import { noteCommands, noteQueries } from './notes/notes-contract.ts'
import { studyCommands, studyQueries } from './studies/study-contract.ts'
import { liftCallCommands, liftCallQueries } from './lift-calls/lift-call-contract.ts'
import { useCommands, useQueries } from './use/use-contract.ts'

const id = z.uuid()
const day = z.iso.date()
const index = z.int().check(z.nonnegative(), z.lte(1_000_000_000))
const profile = z.string().check(z.regex(/^[0-9A-F]{8}$/))

/** What may be sent. */
export const commands = {
  /**
   * A device stands here. The subject is its id in the house; `since` (ISO): from when on its values are heard, now where it is not told.
   * `building` alone where it stands in common parts and watches no thing. `moves`: it was known elsewhere, and is taken from there.
   * Refused: not_yours, unknown_place, id_taken, unread_address, paired_elsewhere, since_not_past.
   */
  'device.pair': z.object({
    address,
    kind,
    litresPerPulse: z.optional(z.int().check(z.gte(1), z.lte(1000))),
    /** what its dial says as it is fitted, in litres (Wh for heat) */
    firstIndex: z.optional(index),
    /** maker and profile of its square code (TR005), by which the next one of the kind is known */
    profile: z.optional(profile),
    /** to what the boiler beside is set, in °C: of a probe of a boiler alone */
    setpoint: z.optional(setpointCelsius),
    since: z.optional(z.iso.datetime()),
    building: z.optional(id),
    unit: z.optional(id),
    asset: z.optional(id),
    moves: z.optional(z.boolean()),
  }),
  /**
   * Another stands in the place of this one, whose id is the subject: what was read on both, in litres (Wh for heat), and photos of them. Said
   * by who works there, or by the firm that has an order in that dwelling. Refused: not_yours, unknown_device, unread_address,
   * paired_elsewhere, paired_already (to a firm), id_taken, unknown_photo.
   */
  'device.replace': z.object({
    device: id,
    address,
    lastIndex: z.optional(index),
    firstIndex: z.optional(index),
    profile: z.optional(profile),
    photos: z.optional(z.array(photoSha256).check(z.maxLength(4))),
    moves: z.optional(z.boolean()),
  }),
  /** The device stands there no more. Refused: not_yours, unknown_device. */
  'device.retire': z.object({ why: z.enum(['absent', 'broken', 'taken']) }),
  ...wearCommands,
  /** Nobody could get in to a silent device: it is in no round for a week. Refused: not_yours, unknown_device. */
  'device.rest': z.object({ why: z.enum(['noAccess']) }),
  ...heatingCommands,
  ...priceCommands,
  ...tellingCommands,
  ...thresholdCommands,
  ...noteCommands,
  ...studyCommands,
  ...readerCommands,
  ...typeCommands,
  ...useCommands,
  ...liftCallCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

export { deviceRow } from './device-shapes.ts'
export type { DeviceRow } from './device-shapes.ts'

/** An alarm as staff read it: since when, of what, and no value of the dwelling’s hours. */
export const alarmRow = z.object({
  id,
  device: id,
  kind: z.enum(alarmKinds),
  building: z.object({ id, name: z.string() }),
  unit: z.nullable(id),
  spells: z.array(z.object({ from: day, to: z.optional(day) })),
})
export type AlarmRow = z.infer<typeof alarmRow>

const counts = {
  heard: z.int(),
  kept: z.int(),
  thinned: z.int(),
  doubled: z.int(),
  conflicts: z.int(),
  strangers: z.int(),
  unread: z.int(),
  refused: z.int(),
  late: z.int(),
} as const

/**
 * How well sensors are heard. `heard`, `strangers`, `unread`: messages; the rest values, each of them one of kept, thinned (said again within
 * a quarter of an hour), doubled, conflicts (another value at the same instant), refused (a clock that cannot be believed), late (too late to
 * be taken). `lost`: messages that never came, by the counters of devices that stand; `silent`: devices not heard for a day. `lag`: seconds
 * from when something is so to when it is heard, the median of devices; `clocks`: devices whose own is more than ten minutes.
 */
export const sensorHealth = z.object({
  since: day,
  ...counts,
  lost: z.int(),
  devices: z.int(),
  silent: z.int(),
  lag: z.nullable(z.int()),
  clocks: z.int(),
  ways: z.array(z.object({ way: z.enum(tallyWays), lastDay: day, ...counts })),
})
export type SensorHealth = z.infer<typeof sensorHealth>

export const queries = {
  /**
   * Devices that stand in the buildings that the reader may see, or in one, a dwelling, on a thing: those that say nothing first, then
   * the others by their number, 200 at a time. `q`: words of their number or of their building. `all`, `silent`: how many, on the first page alone.
   */
  'device.list': {
    input: z.object({
      building: z.optional(id),
      unit: z.optional(id),
      asset: z.optional(id),
      kind: z.optional(kind),
      silent: z.optional(z.boolean()),
      q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
      after: z.optional(id),
    }),
    output: z.object({
      rows: z.array(deviceRow),
      more: z.boolean(),
      all: z.optional(z.int()),
      silent: z.optional(z.int()),
    }),
  },
  /**
   * What a phone takes along: the devices of the buildings in whose care its reader is, so that one that stands elsewhere is known without
   * network; of an agency, those that say nothing first. With the numbers of those that were heard and stand nowhere yet. Refused: not_yours.
   */
  'device.pack': { input: z.object({}), output: packedDevices },
  /** Alarms of the buildings that the reader may see: open ones, or all since a day. */
  'alarm.list': {
    input: z.object({ building: z.optional(id), since: z.optional(day) }),
    output: z.object({ rows: z.array(alarmRow) }),
  },
  ...healthQueries,
  ...orderMeterQueries,
  ...wearQueries,
  /** How well sensors are heard, over the last days (30, a year at most): ways in by the day, and devices that the reader may see. */
  'sensors.health': {
    input: z.object({ days: z.optional(z.int().check(z.gte(1), z.lte(366))) }),
    output: sensorHealth,
  },
  ...heatingQueries,
  ...priceQueries,
  ...tellingQueries,
  ...thresholdQueries,
  ...noteQueries,
  ...studyQueries,
  ...readerQueries,
  ...typeQueries,
  ...heardQueries,
  ...useQueries,
  ...liftCallQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
