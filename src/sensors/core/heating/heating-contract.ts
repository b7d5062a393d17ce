import { z } from 'zod/mini'

const id = z.uuid()
const day = z.iso.date()
/** A month and a day, `mm-dd`. */
const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** Degrees Celsius to which the water that leaves a boiler may be set. */
export const setpointCelsius = z.int().check(z.gte(20), z.lte(110))

export const heatingCommands = {
  /**
   * When homes are heated, from a day on: the whole house (without a season: as contracts of collective heating have it), or until when a
   * building is (without a day: as the house has it; its first day is told by heating.date). Subject: its new id.
   * Refused: not_yours, unknown_place, heating_to_come.
   */
  'heatingSeason.set': z.union([
    z.strictObject({ season: z.nullable(z.object({ starts: monthDay, ends: monthDay })), since: day }),
    z.strictObject({ building: id, ends: z.nullable(monthDay), since: day }),
  ]),
  /**
   * To what the water that leaves a boiler is set (°C), from a day on; the subject is its probe. Refused: not_yours, unknown_device (also one
   * that stands at no boiler), heating_to_come.
   */
  'setpoint.set': z.object({ celsius: setpointCelsius, since: day }),
} as const
export type HeatingCommands = {
  [K in keyof typeof heatingCommands]: z.infer<(typeof heatingCommands)[K]>
}

export const heatingQueries = {
  /**
   * When a building is heated, or the whole house where none is named, who says so (`of`) and since when; and each boiler probe that
   * stands there with its setpoint (°C), none where nobody has told it. Refused: not_yours, unknown_place.
   */
  'heating.rules': {
    input: z.object({ building: z.nullable(id) }),
    output: z.object({
      season: z.object({
        starts: monthDay,
        ends: monthDay,
        of: z.enum(['building', 'house', 'usual']),
        since: z.optional(day),
      }),
      boilers: z.array(
        z.object({
          id,
          thing: z.nullable(z.string()),
          setpoint: z.nullable(z.object({ celsius: z.number(), since: day })),
        }),
      ),
      can: z.object({ set: z.boolean() }),
    }),
  },
} as const
