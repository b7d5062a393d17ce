import { z } from 'zod/mini'
import { tellingWays } from '../telling/leak-codes.ts'
import { callOutcomes, liftPhases } from './lift-call-codes.ts'

const id = z.uuid()

export const liftCallCommands = {
  /**
   * A home, which is the subject, asks to be called when its lift stops, and when it runs again; no reason is told. A tenant asks for herself;
   * staff for a home of theirs, and whoever of it has a telephone is called. Refused: not_yours, no_lift_here, no_phone_to_call.
   */
  'liftCall.ask': z.object({}),
  /** The home asks it no more. Refused: not_yours. */
  'liftCall.end': z.object({}),
  /** Somebody called a home about a stopped lift, whose request is the subject. Refused: not_yours, no_lift_call. */
  'liftCall.note': z.object({ household: id, came: z.enum(callOutcomes) }),
} as const

export const liftCallQueries = {
  /**
   * Whether a home asked to be called about its lift: one’s own, or one that staff may see. `phone`: of whoever is called, or would be.
   * Refused: not_yours.
   */
  'liftCall.ofHome': {
    input: z.object({ household: z.optional(id) }),
    output: z.object({
      household: z.nullable(id),
      hasLift: z.boolean(),
      isAsked: z.boolean(),
      phone: z.nullable(z.string()),
    }),
  },
  /**
   * Whom to call about the lift of a request: those whom no mail or text message reaches come first. `calledAt` and `came`: of this phase
   * alone. Nobody where the request is about something else. Refused: not_yours.
   */
  'liftCall.ofRequest': {
    input: z.object({ request: id }),
    output: z.object({
      phase: z.nullable(z.enum(liftPhases)),
      rows: z.array(
        z.object({
          household: id,
          name: z.string(),
          phone: z.string(),
          storey: z.nullable(z.number()),
          door: z.nullable(z.string()),
          way: z.enum(tellingWays),
          calledAt: z.nullable(z.string()),
          came: z.nullable(z.enum(callOutcomes)),
        }),
      ),
    }),
  },
} as const
