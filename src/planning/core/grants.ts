import type { Grants } from '../../kernel/core/access.ts'
import type { Role } from '../../kernel/core/roles.ts'

export type Act = 'readBoard' | 'moveVisit' | 'openAgenda' | 'placeBuilding'

const office = { agent: 'agency', technician: 'agency', manager: 'agency', operator: 'all' } as const

/** Who reads the plan of the week, and who may take a visit in hand there: what it sends is an act of the visit's own slice, which decides. */
export const grants: Grants<Act> = {
  readBoard: { ...office, hq: 'all' },
  moveVisit: office,
  /** say on the map where a building stands: an act of the estate, which decides */
  placeBuilding: { ...office, hq: 'all' },
  /** a secret address under which a calendar program reads one's own visits */
  openAgenda: { firm: 'firm', caretaker: 'patch' },
}

/** Who does nothing here: said, so that nobody is forgotten (test/house/roles.test.ts). */
export const without: readonly Role[] = ['visitor', 'tenant', 'letting', 'system']
