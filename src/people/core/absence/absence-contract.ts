import { z } from 'zod/mini'
import { weekParts } from './week-parts.ts'

const id = z.uuid()
const day = z.iso.date()
const colleague = z.object({ id, name: z.string() })

/** What may be done about absences and turns of duty. Refusals are said under `refused.*`. */
export const commands = {
  /**
   * Subject: who will be away; by herself or by who answers for her. Until its last day what she has in charge comes to the stand-in
   * too. Refused: not_yours, not_found, dates_backwards, day_past, absence_overlaps, stand_in_self, stand_in_elsewhere, stand_in_away, stand_in_loop.
   */
  'absence.plan': z.object({ absence: id, standIn: id, from: day, until: day }),
  /** Subject: who is away: back today, or it does not happen. Refused: not_yours, not_found. */
  'absence.end': z.object({ absence: id }),
  /**
   * Subject: the rota of the agency (`absence.page` names it). Who is on call in a part of a week; without `person` nobody. Refused:
   * not_yours, unknown_agency, not_a_monday, turn_elsewhere, turn_away.
   */
  'turn.set': z.object({
    agency: z.string().check(z.minLength(1), z.maxLength(40)),
    week: day,
    part: z.enum(weekParts),
    person: z.optional(id),
  }),
} as const

/** Questions about absences and turns of duty. */
export const queries = {
  /** Who is away, or will be, at the reader’s agencies, and for whom she may say so. Refused: not_yours. */
  'absence.page': {
    input: z.object({}),
    output: z.object({
      absences: z.array(
        z.object({ id, person: colleague, standIn: colleague, from: day, until: day, may: z.boolean() }),
      ),
      /** for whom the reader may enter one: herself first */
      people: z.array(colleague),
      /** who may stand in */
      standIns: z.array(colleague),
    }),
  },
  /** The rota of an agency for some weeks from a Monday on; what nobody has (`holes`), and to whom the alarm writes then. Refused: not_yours. */
  'turn.rota': {
    input: z.object({ agency: z.optional(z.string().check(z.maxLength(40))) }),
    output: z.object({
      agency: z.nullable(z.object({ id: z.string(), name: z.string(), rota: id })),
      agencies: z.array(z.object({ id: z.string(), name: z.string() })),
      people: z.array(colleague),
      weeks: z.array(
        z.object({
          week: day,
          turns: z.record(
            z.enum(weekParts),
            /** `standIn`: who of the agency is rung while she is away, where somebody is for each of her days */
            z.nullable(z.extend(colleague, { away: z.boolean(), standIn: z.nullable(z.string()) })),
          ),
          holes: z.array(z.object({ starts: z.string(), ends: z.string() })),
        }),
      ),
      /** who is written to where nobody is on call */
      otherwise: z.array(z.string()),
      may: z.boolean(),
    }),
  },
} as const
