import { z } from 'zod/mini'
import { calendarDay } from '../../../kernel/core/calendar-day.ts'
import { usedMetrics } from '../use/home-use.ts'

const id = z.uuid()
const day = z.iso.date()
const price = z.optional(z.number().check(z.gte(0), z.lte(100_000)))

export const noteKinds = ['monthly', 'yearly'] as const

/** What the office sends of notes. The subject is the building. */
export const noteCommands = {
  /** Notes leave each month from the last one on, or no more. Refused: not_yours, unknown_place, no_notes_here, notes_so_already. */
  'note.plan': z.object({ monthly: z.boolean() }),
  /**
   * A year of charges, of which each home is told a month before it is regularised. `prices`: cents a cubic metre, kilowatt-hour or unit
   * of an allocator. Said again for the same first day it takes its place, until its notes have left. Refused: not_yours, unknown_place,
   * no_notes_here, bad_charge_year, note_day_past, notes_left_already.
   */
  'note.planYear': z.object({
    first: calendarDay,
    last: calendarDay,
    regularisedOn: calendarDay,
    prices: z.object({ water: price, hot_water: price, heat: price, allocator: price }),
    commonShare: z.int().check(z.gte(0), z.lte(100)),
  }),
  /** The house writes one note of a lease, which is the subject. Refused: not_yours, unknown_lease, nothing_noted. */
  'note.issue': z.object({ kind: z.enum(noteKinds), first: calendarDay, last: calendarDay }),
} as const

const chargeYear = z.object({ first: day, last: day, regularisedOn: day, leavesOn: day, left: z.int() })

export const noteQueries = {
  /** Buildings of the reader’s agencies with a meter that the law wants noted; `left`: notes of the last month that have left. */
  'note.buildings': {
    input: z.object({}),
    output: z.object({
      month: day,
      rows: z.array(
        z.object({
          building: z.object({ id, name: z.string() }),
          homes: z.int(),
          since: z.nullable(day),
          left: z.int(),
        }),
      ),
    }),
  },
  /**
   * Who would get what of the last month: no quantity. `state`: `left`; `next`: it will leave; `unknown`: no day of it is known, so that
   * none leaves. Refused: not_yours, unknown_place.
   */
  'note.preview': {
    input: z.object({ building: id }),
    output: z.object({
      building: z.object({ id, name: z.string() }),
      month: day,
      leavesOn: day,
      since: z.nullable(day),
      homes: z.array(
        z.object({
          unit: id,
          door: z.string(),
          /** name of the entrance: the same number stands on a door of each */
          stairs: z.nullable(z.string()),
          metrics: z.array(z.enum(usedMetrics)),
          days: z.int(),
          missing: z.int(),
          way: z.enum(['mail', 'paper']),
          state: z.enum(['left', 'next', 'unknown']),
        }),
      ),
      years: z.array(chargeYear),
    }),
  },
  /** The notes of a tenant’s own household, the latest first. Refused: not_yours. */
  'note.own': {
    input: z.object({}),
    output: z.object({
      notes: z.array(z.object({ id, kind: z.enum(noteKinds), first: day, last: day, at: z.string() })),
    }),
  },
} as const
