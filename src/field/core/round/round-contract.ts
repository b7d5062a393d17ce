import { z } from 'zod/mini'
import { agencyChanges } from '../../../kernel/core/agency-change.ts'
import { parts } from '../../../estate/core/contract.ts'
import { kinds, rhythms, tasks } from './checkpoint-kinds.ts'

const id = z.uuid()
const day = z.iso.date()
const kind = z.enum(kinds)
const rhythm = z.enum(rhythms)

/** What may be sent about rounds. The subject of each is the building. */
export const commands = {
  /**
   * Looked at, and all is well or not: points of one building, in one tap or several. Twice the same day by two people is one
   * more look; the same word again within a minute is none. `request`: what was reported there; one that never came is left out.
   * Refused: not_yours, unknown_point (none of them was ever there).
   */
  'round.check': z.object({
    points: z.array(id).check(z.minLength(1), z.maxLength(200)),
    result: z.enum(['well', 'wrong']),
    request: z.optional(id),
  }),
  /**
   * What the agency says of a checkpoint: another rhythm, a name, its own minutes, or no more of it; with a `kind`, one that was
   * not there. Refused: not_yours, unknown_point, unknown_place.
   */
  'round.set': z.object({
    point: id,
    kind: z.optional(kind),
    entrance: z.optional(z.nullable(id)),
    name: z.optional(z.string().check(z.trim(), z.maxLength(80))),
    rhythm: z.optional(rhythm),
    /** what it usually takes here; null: as the table says */
    minutes: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(240)))),
    dropped: z.optional(z.boolean()),
  }),
} as const

export const checkpoint = z.object({
  id,
  kind,
  /** as the agency calls it; empty: the words of its kind */
  name: z.string(),
  entrance: z.nullable(id),
  part: z.enum(parts),
  unit: z.nullable(id),
  asset: z.nullable(id),
  rhythm,
  minutes: z.number(),
  /** the day of the last look, and the open request that it led to */
  last: z.nullable(day),
  request: z.nullable(id),
})

/** A stairwell; two of a building may have the same name at other addresses. */
const entrance = z.object({ id, name: z.string(), address: z.string() })

/** A building of a round. */
export const stop = z.object({
  id,
  name: z.string(),
  address: z.string(),
  /** the building's commune, whose public holidays are no days of a round; an answer kept on a phone may not say it yet */
  insee: z.optional(z.string()),
  entrances: z.array(entrance),
  points: z.array(checkpoint),
})

export const taskHours = z.object({
  task: z.enum(tasks),
  acts: z.number(),
  minutes: z.number(),
  measured: z.number(),
  low: z.number(),
  high: z.number(),
})

const buildingName = z.object({ id, name: z.string(), address: z.string(), agency: z.string() })

export const queries = {
  /**
   * A caretaker's round, in the order of a walk, with the last look at each point. What is due on a day is the pure rule `dueOn`
   * over it, so that the same answer serves, without network, today and tomorrow.
   */
  'round.today': { input: z.object({}), output: z.object({ stops: z.array(stop) }) },
  /** One building's checkpoints, those that were dropped too, for the agency. Refused: not_yours, not_found. */
  'round.building': {
    input: z.object({ building: id }),
    output: z.object({
      building: buildingName,
      entrances: z.array(entrance),
      points: z.array(z.extend(checkpoint, { dropped: z.boolean(), due: z.boolean(), late: z.boolean() })),
      last: z.nullable(day),
      can: z.object({ set: z.boolean() }),
    }),
  },
  /** Buildings that have checkpoints, most overdue first. `last`: the day of the last look. */
  'round.buildings': {
    input: z.object({ agency: z.optional(z.string().check(z.maxLength(40))) }),
    output: z.object({
      rows: z.array(
        z.object({
          ...buildingName.shape,
          points: z.number(),
          late: z.number(),
          /** never looked at since the round is kept here */
          never: z.number(),
          last: z.nullable(day),
        }),
      ),
      /** how many more there are than are shown */
      more: z.number(),
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  },
  /**
   * What rounds ask of caretakers on some days from `from` on, by building: how many points are due, and
   * who keeps it. Of days that have passed nothing. Refused: not_yours.
   */
  'round.days': {
    input: z.object({
      from: day,
      days: z.int().check(z.gte(1), z.lte(14)),
      agency: z.optional(z.string().check(z.maxLength(40))),
    }),
    output: z.object({
      rows: z.array(
        z.object({
          date: day,
          building: buildingName,
          points: z.number(),
          caretaker: z.nullable(z.object({ id: z.string(), name: z.string() })),
        }),
      ),
    }),
  },
  /** What agencies changed of their checkpoints last, for head office. Refused: not_yours. */
  'round.changes': agencyChanges,
  /**
   * Hours by kind of task for a month (`YYYY-MM`), by building, never by person: see task-hours.ts for how they are derived. `share`
   * is what the traces speak for (décret 87-713, art. 2 c). Refused: not_yours.
   */
  'round.hours': {
    input: z.object({
      month: z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)),
      building: z.optional(id),
      agency: z.optional(z.string().check(z.maxLength(40))),
    }),
    output: z.object({
      month: z.string(),
      rows: z.array(
        z.object({
          building: buildingName,
          tasks: z.array(taskHours),
          share: z.union([z.literal(75), z.literal(40), z.literal(0)]),
        }),
      ),
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  },
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }
export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
export type Stop = z.infer<typeof stop>
export type StopPoint = z.infer<typeof checkpoint>
export type HoursTable = Queries['round.hours']['output']
