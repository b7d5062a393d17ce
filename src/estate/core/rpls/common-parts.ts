import type { Part } from '../estate-shapes.ts'

const ofEntrance: readonly Part[] = ['hall', 'stairs']
const ofBuilding: readonly Part[] = ['bins', 'cellar', 'parking', 'outside', 'roof']
/** a building of four storeys above the ground floor or more is taken to have a lift */
const liftFrom = 4

/** The common parts of a collective building: RPLS knows dwellings alone, and half of the requests are about these. */
export const commonParts = (
  entrances: readonly { key: string; top: number }[],
): { part: Part; entrance: string | null }[] => [
  ...entrances.flatMap(({ key, top }) =>
    [...ofEntrance, ...(top >= liftFrom ? (['lift'] as const) : [])].map((part) => ({ part, entrance: key })),
  ),
  ...ofBuilding.map((part) => ({ part, entrance: null })),
]
