import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'

const id = z.uuid()
const short = z.string().check(z.maxLength(60))

/** What may be told of calls. */
export const callCommands = {
  /** The house itself: what a switchboard told of a call, at its door. The subject is the call. */
  'call.hear': z.object({
    event: z.enum(['newCall', 'answer', 'hangup']),
    direction: z.enum(['in', 'out']),
    number: z.string().check(z.maxLength(30)),
    queue: short,
    extensions: z.array(short).check(z.maxLength(40)),
    cause: short,
  }),
  /** Nobody is to be called back at this number any more. The subject is one of its calls. Refused: not_yours, not_found. */
  'call.settle': z.object({}),
  /** At which extension I answer; `''`: at none. The subject is the person herself. Refused: not_yours. */
  'line.set': z.object({ extension: short }),
} as const

/** Somebody who has the number of a call: that it is she who calls, nobody knows yet. */
const caller = z.object({
  id,
  name: z.string(),
  place: z.string(),
  /** how many requests are open, and whether one of them is a danger */
  open: z.number(),
  danger: z.boolean(),
  /** an open request of the caller: the danger first, then the newest */
  last: z.nullable(z.object({ id, nature: codeUnder<'nature'>() })),
  /** breakdowns of the caller's stairs or building that are known and not over, the newest first; three at most */
  known: z.array(z.object({ id, nature: codeUnder<'nature'>(), since: z.string() })),
})
export type RingingCaller = z.infer<typeof caller>

const ring = z.object({
  id,
  at: z.string(),
  /** `''`: withheld */
  number: z.string(),
  queue: z.string(),
  answered: z.boolean(),
  /** the dangers first; eight at most, of `all` */
  people: z.array(caller),
  all: z.number(),
  firms: z.array(z.object({ id, name: z.string() })),
})
export type Ring = z.infer<typeof ring>

/** Calls of one queue, one hour or one agency: five at least. Seconds of waiting, minutes until somebody called back. */
const callGroup = z.object({
  key: z.string(),
  offered: z.number(),
  answered: z.number(),
  givenUp: z.number(),
  waitHalf: z.nullable(z.number()),
  waitNine: z.nullable(z.number()),
  backHalf: z.nullable(z.number()),
})
export type CallGroup = z.infer<typeof callGroup>

export const callQueries = {
  /**
   * Calls that ring at the reader's own desk, or that she answered, and her extension; `dials`: her switchboard calls for her.
   * Refused: not_yours.
   */
  'call.ringing': {
    input: z.object({}),
    output: z.object({ extension: z.string(), dials: z.boolean(), rings: z.array(ring) }),
  },
  /**
   * The calls of twenty-eight days, by queue, by hour of the day (Paris) and by agency, as far as the reader reaches; groups of fewer than
   * five are left out, and none is of a person. Refused: not_yours.
   */
  'call.figures': {
    input: z.object({}),
    output: z.object({
      queues: z.array(callGroup),
      hours: z.array(callGroup),
      agencies: z.array(callGroup),
    }),
  },
} as const
