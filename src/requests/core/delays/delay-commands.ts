import { z } from 'zod/mini'
import { matters } from '../nature/no-repair.ts'
import { agencyCode } from '../request-shapes.ts'
import { ownPromises } from './own-promises.ts'

const someCount = z.int().check(z.minimum(1), z.maximum(10_000))

/** What a landlord, or an agency within it, promises from now on. */
export const delayCommands = {
  /**
   * What the landlord promises by urgency from now on: minutes, hours, hours, working days. Open requests keep their own. Subject:
   * the matter that `urgency.delays` names. Twice the same is once. Refused: not_yours, delay_too_slow, delays_backwards.
   */
  'urgency.setDelays': z.object({
    U0: someCount,
    U1: someCount,
    U2: someCount,
    U3: someCount,
    /** within how many working days a desk answers, by kind of matter; what is not said stays */
    matters: z.optional(z.partialRecord(z.enum(matters), someCount)),
  }),
  /**
   * What an agency promises within the landlord’s bounds, in hours (U1, U2) or working days; what is not said is the landlord’s again.
   * Open requests keep their own. Subject: the matter that `urgency.delays` names for that agency, with the `version` read there.
   * Refused: not_yours, not_found, delays_moved (somebody else changed it meanwhile), delay_beyond_landlord, delays_backwards.
   */
  'urgency.setAgencyDelays': z.object({
    agency: agencyCode,
    promises: z.partialRecord(z.enum(ownPromises), someCount),
    version: z.int().check(z.minimum(0)),
  }),
} as const
