import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { placePlan, plannedAsset } from '../inventory-queries.ts'
import { id } from '../estate-shapes.ts'

const room = placePlan.shape.rooms.def.element
const onStorey = { storey: z.nullable(id) }

/** All that is known inside a building, from which the plan of each of its places is answered. */
export const buildingPlans = z.object({
  building: id,
  storeys: placePlan.shape.storeys,
  plans: z.array(
    z.object({
      of: z.enum(['dwelling', 'landing', 'storey']),
      unit: z.nullable(id),
      ...onStorey,
      sha256: z.string(),
      origin: z.enum(['model', 'list', 'picture']),
      at: z.string(),
      picture: z.nullable(z.string()),
    }),
  ),
  rooms: z.array(z.extend(room, onStorey)),
  openings: placePlan.shape.openings,
  /**
   * `said`: what waits for a yes, and no more; who repairs it follows from the contracts. `unplaced`: nobody knows its room, it is
   * on no landing
   */
  assets: z.array(
    z.extend(z.omit(plannedAsset, { repairs: true }), { ...onStorey, unplaced: z.nullable(z.boolean()) }),
  ),
  finishes: placePlan.shape.finishes,
  accesses: placePlan.shape.accesses,
  can: placePlan.shape.can,
})
export type BuildingPlans = z.infer<typeof buildingPlans>

export const plansQueries = {
  /** Staff. What is known inside several buildings; those that the reader may not see are left out. Refused: not_yours. */
  'place.plans': {
    input: z.object({ buildings: z.array(id).check(z.maxLength(500)) }),
    output: z.object({
      plans: z.array(buildingPlans),
      /** which trade of a contract repairs a kind of thing */
      trades: z.record(z.string(), codeUnder<'trade'>()),
    }),
  },
} as const
