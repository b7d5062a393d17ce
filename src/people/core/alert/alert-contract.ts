import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'

const id = z.uuid()
const day = z.iso.date()

/** What may be done with the safety alerts. Refusals are said under `refused.*`. */
export const commands = {
  /**
   * Subject: the new alert's id; about one person, one dwelling or one building. Refused: not_yours, not_found, unknown_alert,
   * alert_place, alert_until, alert_stands (it is already up there until `until`: it is renewed).
   */
  'alert.raise': z.object({
    code: z.string().check(z.maxLength(40)),
    person: z.optional(id),
    unit: z.optional(id),
    building: z.optional(id),
    until: day,
  }),
  /** Subject: the alert; its new last day, counted from today like a first one. Refused: not_yours, not_found, alert_until. */
  'alert.renew': z.object({ until: day }),
  /** Subject: the alert. Refused: not_yours, not_found. */
  'alert.lift': z.object({}),
} as const

const alertPlace = z.object({
  building: z.object({ id, name: z.string(), address: z.string() }),
  unit: z.nullable(z.object({ id, ref: z.string(), door: z.string(), storey: z.nullable(z.number()) })),
})

export const standingAlert = z.object({
  id,
  code: codeUnder<'alert'>(),
  about: z.enum(['person', 'unit', 'building']),
  since: z.string(),
  /** the alert's last day, `YYYY-MM-DD` */
  until: z.string(),
  /** who put it up: to ask her why, and not a screen */
  by: z.string(),
  place: z.nullable(alertPlace),
  person: z.nullable(z.object({ id, name: z.string() })),
  mayChange: z.boolean(),
})
export type AlertStanding = z.infer<typeof standingAlert>

/** Where alerts are looked at and changed: a thread, a person with her home, a dwelling, a building. */
export type AlertsOf = { request: string } | { person: string } | { unit: string } | { building: string }

export const queries = {
  /** What stands about the reader herself: who is told before coming to her may be read by her (RGPD, art. 15). Refused: sign_in. */
  'alert.mine': {
    input: z.object({}),
    output: z.array(z.object({ code: codeUnder<'alert'>(), until: z.string() })),
  },
  /**
   * The office and the caretaker: the alerts in force at one place, about one person and her home, or where a request is (what
   * is asked for first counts; nothing: everywhere in the reader's reach, the soonest end first, 200 at a time: `after` is the last of the page before). `target` is what
   * a new one may be about there, `codes` those that the reader may put up. Refused: not_yours, not_found.
   */
  'alert.list': {
    input: z.object({
      request: z.optional(id),
      person: z.optional(id),
      unit: z.optional(id),
      building: z.optional(id),
      after: z.optional(id),
    }),
    output: z.object({
      rows: z.array(standingAlert),
      next: z.nullable(id),
      target: z.object({
        person: z.nullable(z.object({ id, name: z.string() })),
        unit: z.nullable(id),
        building: z.nullable(id),
      }),
      codes: z.array(z.string()),
    }),
  },
} as const
