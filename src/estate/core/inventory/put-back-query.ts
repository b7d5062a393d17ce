import { z } from 'zod/mini'
import { id } from '../estate-shapes.ts'

/** Questions about what a delivery brought. */
export const backQueries = {
  /**
   * What putting a delivery back would do: objects that would go, and be as they were before; plans; and what somebody corrected or
   * reported since, which stays. Null where nothing of it was taken, or what stood before was not kept yet then.
   * Refused: not_found, not_yours.
   */
  'inventory.before': {
    input: z.object({ building: id, delivery: id }),
    output: z.nullable(
      z.object({ gone: z.number(), back: z.number(), plans: z.number(), stays: z.number() }),
    ),
  },
} as const
