import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { id, instant, noData } from '../request-shapes.ts'

const spot = {
  entrance: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  part: z.nullable(codeUnder<'part'>()),
  storey: z.nullable(z.number()),
  door: z.nullable(z.string()),
}

/** A danger that stands: where, since when, whom to call, and who has it. Instants are ISO text. */
export const alarmCard = z.object({
  id,
  kind: z.string(),
  /** of the first request that rang */
  nature: codeUnder<'nature'>(),
  raisedAt: z.string(),
  /** somebody whom nobody knows yet told it: it rings all the same */
  confirmed: z.boolean(),
  /** the reader does not go there, and does not take it: it is for the police and the agency */
  keepAway: z.boolean(),
  /** how often it has rung for want of a name */
  rings: z.number(),
  /** told without a place: no building until somebody says where it is (`request.place`), and of the call centre no agency */
  place: z.object({
    agency: z.nullable(z.string()),
    building: z.nullable(z.string()),
    name: z.string(),
    address: z.string(),
  }),
  taken: z.nullable(z.object({ by: id, name: z.string(), at: z.string(), me: z.boolean() })),
  /** whoever has the order, or may have it */
  firm: z.nullable(
    z.object({ id, name: z.string(), phone: z.string(), onCall: z.string(), ordered: z.boolean() }),
  ),
  /** the firm was told by telephone */
  reached: z.nullable(z.object({ firm: z.string(), at: z.string(), by: z.string() })),
  /**
   * the requests that ring in it, the first that did first; `no`: none while it has no place. One that stands behind the reader’s
   * wall tells him its spot alone: no `request`, no number, nobody to call
   */
  calls: z.array(
    z.object({
      request: z.nullable(id),
      no: z.nullable(z.number()),
      nature: codeUnder<'nature'>(),
      at: z.string(),
      ...spot,
      /** the message that told it without a place, and waits for one */
      message: z.optional(z.nullable(id)),
      caller: z.nullable(z.object({ name: z.string(), phone: z.string() })),
      /** who telephoned for her, where it was somebody else */
      rang: z.nullable(z.object({ name: z.string(), phone: z.string() })),
    }),
  ),
})
export type AlarmCard = z.infer<typeof alarmCard>

export const alarms = {
  /** Dangers in the reader's reach that stand: those that nobody has first. `onCall`: the landlord's number, day and night. Refused: not_yours. */
  'danger.list': {
    input: z.object({}),
    output: z.object({ alarms: z.array(alarmCard), onCall: z.string() }),
  },
} as const

/** What is done about one. */
export const alarmCommands = {
  /**
   * «Je m’en charge», of a danger. Subject of these four: the alarm. `from`: whose it was, when it is taken over. Refused:
   * alarm_taken (says by whom and since when), alarm_over, keep_away (a caretaker, where there is violence).
   */
  'alarm.take': z.object({ from: z.optional(id) }),
  /** Given back: it rings again. Refused: alarm_not_yours, alarm_over. */
  'alarm.release': noData,
  /** Somebody of the firm was told by telephone. Refused: firm_reached (says by whom and when), spoke_later, alarm_over. */
  'alarm.reach': z.object({ firm: id, spokeAt: z.optional(instant) }),
  /** The house itself: nobody has taken it. `n`: the how many-th time. */
  'alarm.ring': z.object({ n: z.int().check(z.minimum(1)) }),
} as const
