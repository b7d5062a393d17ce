import { z } from 'zod/mini'
import { agencyCode, code, id } from '../request-shapes.ts'
import { halfDays } from './preferred-firm.ts'

/** What an agency prefers among the firms that are under contract. */
export const preferenceCommands = {
  /**
   * Which firm an agency proposes first for a trade or a nature (in one building, or in all), and on which half-days (none: whenever it
   * can). Without a firm, the contracts say the order again. Subject: the matter that `firm.preferences` names for that agency, with the
   * `version` read there of this very preference (0: none yet). Twice the same is once. Refused: not_yours, not_found,
   * preference_moved (somebody else changed it meanwhile), firm_without_contract.
   */
  'firm.prefer': z.object({
    agency: agencyCode,
    sought: code,
    building: z.nullable(id),
    firm: z.nullable(id),
    days: z.array(z.enum(halfDays)).check(z.maxLength(halfDays.length)),
    version: z.int().check(z.minimum(0)),
  }),
} as const
