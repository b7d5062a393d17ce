import { z } from 'zod/mini'
import { alarmKinds } from '../alarm-kinds.ts'
import { alarmBalls } from './alarm-ball.ts'
import { deviceKinds, type DeviceKind } from '../device-kinds.ts'

const id = z.uuid()
const day = z.iso.date()
const alarmKind = z.enum(alarmKinds)
const deviceKind = z.enum(Object.keys(deviceKinds) as [DeviceKind, ...DeviceKind[]])
/** A dwelling, with its stairs: the same number stands on a door of each; or the parts that all share. */
const spot = {
  unit: z.nullable(id),
  door: z.nullable(z.string()),
  storey: z.nullable(z.number()),
  stairs: z.nullable(z.string()),
}
export type HealthSpot = { [key in keyof typeof spot]: z.infer<(typeof spot)[key]> }

/** An alarm of a building that stands: since which day, what it filed, whose turn it is, and whether somebody may be hurt. */
export const healthAlarm = z.object({
  id,
  kind: alarmKind,
  isDanger: z.boolean(),
  since: day,
  ...spot,
  thing: z.nullable(z.string()),
  request: z.nullable(id),
  /** who must act next */
  ball: z.enum(alarmBalls),
  /** the thing and the rooms of the estate by which it is shown in space */
  shown: z.array(id),
})
export type HealthAlarm = z.infer<typeof healthAlarm>

/** Litres of a day on which five homes or more are known: of the general meter, of the homes that are known (so many of the dwellings), and the share that reached none. */
export const waterDay = z.object({
  day,
  general: z.number(),
  homes: z.number(),
  known: z.number(),
  dwellings: z.number(),
  lost: z.nullable(z.number()),
})
export type WaterDay = z.infer<typeof waterDay>

/** A home below 18 °C on the last day that is known: its mean of that day, in °C. */
export const coldHome = z.object({ ...spot, day, celsius: z.number() })
export type ColdHome = z.infer<typeof coldHome>

/** A device that says nothing, since when. */
export const silentDevice = z.object({ id, kind: deviceKind, ...spot, since: z.string() })
export type SilentDevice = z.infer<typeof silentDevice>

export const healthQueries = {
  /**
   * How a building is, in one look: alarms that stand (danger first), water of the last ninety days against that of its homes, homes that are
   * cold, devices that say nothing. Days at most, never an hour. Refused: not_yours, unknown_place.
   */
  'building.health': {
    input: z.object({ building: id }),
    output: z.object({
      building: z.object({ id, name: z.string() }),
      devices: z.number(),
      alarms: z.array(healthAlarm),
      water: z.array(waterDay),
      /** probes in homes: without one, nobody knows whether a home is cold */
      probes: z.number(),
      cold: z.array(coldHome),
      silent: z.array(silentDevice),
    }),
  },
  /**
   * How right alarms were, kind by kind, in the reader’s buildings: how many stand, how many were confirmed, false, or not found; and the
   * litres that repairs of leaks have spared in the thirty days after them, where at least five homes make them up. Refused: not_yours.
   */
  'alarm.precision': {
    input: z.object({}),
    output: z.object({
      kinds: z.array(
        z.object({
          kind: alarmKind,
          open: z.number(),
          confirmed: z.number(),
          false: z.number(),
          notFound: z.number(),
        }),
      ),
      saved: z.nullable(z.object({ litres: z.number(), homes: z.number() })),
    }),
  },
} as const
