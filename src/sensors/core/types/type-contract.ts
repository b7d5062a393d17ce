import { z } from 'zod/mini'
import { deviceKind } from '../device-shapes.ts'
import { type Metric, metrics, toBase } from '../meter-units.ts'
import { observeProblems } from '../observation.ts'

const path = z.string().check(z.minLength(1), z.maxLength(80))
const metric = z.enum(Object.keys(metrics) as [Metric, ...Metric[]])

/** Under which name a value stands, what it is, and in what unit; `past`: a list of values before it. */
export const typeField = z.strictObject({
  path,
  metric,
  unit: path.check(z.refine((unit) => toBase(1, unit) !== undefined)),
  past: z.optional(
    z.strictObject({ path, seconds: z.int().check(z.gte(60)), are: z.enum(['values', 'steps']) }),
  ),
})

/** Signs of a decoder at most. */
export const mostCodec = 256 * 1024

const trialProblem = z.enum([...observeProblems, 'not_hex'])
const profile = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const codec = z.string().check(z.maxLength(mostCodec))
const fields = z.array(typeField).check(z.minLength(1), z.maxLength(40))

/** What devices of a profile, or all of a kind, say under which name; `codec`: `decodeUplink` of TS013, `licence`: under which it came. */
export const describedType = z.strictObject({
  profile: z.optional(profile),
  kind: z.optional(deviceKind),
  fields,
  codec: z.optional(codec),
  licence: z.optional(path),
})

export const typeCommands = {
  /**
   * What devices of a profile or kind say: another description of the same takes its place. The subject is the description. Refused:
   * not_yours, unnamed_type, without_licence, unread_codec.
   */
  'deviceType.describe': describedType,
} as const

export const typeQueries = {
  /** Descriptions that stand, with their decoder, and how many devices of a profile or kind stand. Refused: not_yours. */
  'deviceType.list': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          id: z.uuid(),
          profile: z.nullable(z.string()),
          kind: z.nullable(deviceKind),
          fields: z.array(typeField),
          codec: z.nullable(z.string()),
          licence: z.nullable(z.string()),
          since: z.string(),
          /** who described it, where it was a person of the house */
          who: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /**
   * What a description would read of a message: bytes (hex) through its decoder, in the thread beside, else the JSON that a network has
   * decoded. Nothing is kept. Values in base units. Refused: not_yours, too_busy.
   */
  'deviceType.try': {
    input: z.object({
      fields,
      codec: z.optional(codec),
      message: z.string().check(z.minLength(1), z.maxLength(4000)),
      port: z.int().check(z.gte(0), z.lte(255)),
    }),
    output: z.object({
      problem: z.nullable(trialProblem),
      /** as the decoder told it, JSON */
      decoded: z.nullable(z.string()),
      values: z.array(z.object({ metric, value: z.number(), unit: z.string(), secondsAgo: z.int() })),
      /** names in the message that no field reads */
      unread: z.array(z.string()),
    }),
  },
} as const
