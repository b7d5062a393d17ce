import { z } from 'zod/mini'
import { alarmKinds } from '../alarm-kinds.ts'
import { outcomes, tellingWays, tenantAnswers } from './leak-codes.ts'
import { smokeCauses } from './smoke-causes.ts'

const id = z.uuid()
const day = z.iso.date()
/** what stands behind `#` in the link of a mail or text */
const linkKey = z.string().check(z.regex(/^[\w-]{43}$/))

/** What may be sent of an alarm, which is the subject. */
export const tellingCommands = {
  /**
   * What whoever lives there found, by the key of her link or as herself; said again, the last one counts. Of a leak `notFound` is a request
   * at once, and `normal` silences that kind of that device for sixty days; of a smoke alarm `help` and `gone` are a request at once.
   * Refused: no_leak (none of hers, or no answer to it), leak_over, smoke_alarm_well,
   * sensor_gone.
   */
  'alarm.answer': z.object({ answer: z.enum(tenantAnswers), key: z.optional(linkKey) }),
  /** What came of it. Refused: not_yours, no_leak. */
  'alarm.outcome': z.object({ outcome: z.enum(outcomes) }),
  /** The house itself: does what is due of an alarm (tells, files, says that it is over), or nothing. `texts`: it can send text messages. Refused: not_yours, no_leak. */
  'alarm.follow': z.object({ texts: z.boolean() }),
} as const

/** What is said of a leak: since which day, litres an hour (nothing where not known), cents a day (nothing where no price is set). */
const flow = {
  kind: z.enum(alarmKinds),
  since: day,
  hourly: z.nullable(z.number()),
  centsOfDay: z.nullable(z.number()),
  isOpen: z.boolean(),
  /** the meter was taken away: nobody knows whether water runs */
  isGone: z.boolean(),
  answer: z.nullable(z.enum(tenantAnswers)),
}

export const tellingQueries = {
  /** The leak that a link leads to, for whoever holds its key. `no`: the request that it became. Refused: no_leak. */
  'leak.page': {
    input: z.object({ key: linkKey }),
    output: z.object({
      id,
      ...flow,
      no: z.nullable(z.number()),
      /** whom she calls where water spreads */
      agency: z.object({ name: z.string(), phone: z.string() }),
    }),
  },
  /**
   * The smoke alarm that a link leads to, for whoever holds its key: what is wrong with it, nothing where its days are forgotten. `no`: the
   * request that it became. Refused: no_smoke_alarm.
   */
  'smokeAlarm.page': {
    input: z.object({ key: linkKey }),
    output: z.object({
      id,
      cause: z.nullable(z.enum(smokeCauses)),
      since: day,
      isOpen: z.boolean(),
      /** the device was taken away, and none stands in its place: nobody knows how it is */
      isGone: z.boolean(),
      answer: z.nullable(z.enum(tenantAnswers)),
      no: z.nullable(z.number()),
    }),
  },
  /**
   * Alarms that became this request, as who reads its thread may know them: since when, how much, who was told when and by which way, what
   * she answered, what came of it; litres in all. None where it came otherwise. Refused: not_yours.
   */
  'alarm.ofRequest': {
    input: z.object({ request: id }),
    output: z.object({
      alarm: z.nullable(
        z.object({
          id,
          ...flow,
          litres: z.nullable(z.number()),
          toldAt: z.nullable(z.string()),
          way: z.nullable(z.enum(tellingWays)),
          answeredAt: z.nullable(z.string()),
          outcome: z.nullable(z.enum(outcomes)),
          /** the bill’s ceiling may be asked for: leaks of a pipe alone */
          ceiling: z.boolean(),
          can: z.object({ judge: z.boolean() }),
        }),
      ),
    }),
  },
} as const
